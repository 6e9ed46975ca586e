import { rulesMet } from './password.ts';
import { readAs } from './formats.ts';
import { fieldsOf } from './places.ts';
import type { DeviceFile, Fault, FaultCode, Field, Page, ProcedureWorld } from './world.ts';

/** What the form finds wrong in a page, field by field. */
export function faultsOf(world: ProcedureWorld, { fields }: Page): Fault[] {
  return fields.flatMap((field) => {
    const code = faultOf(world, field);
    return code ? [{ field: field.id, code }] : [];
  });
}

function faultOf(world: ProcedureWorld, field: Field): FaultCode | '' {
  const { kind, value, format } = field;
  if (kind === 'info') return '';
  if (!value.trim()) return field.required ? 'missing' : '';
  const repeated = fieldsOf(world).find(({ id }) => id === field.same);
  if (repeated) return written(repeated) === written(field) ? '' : 'differs';
  if (kind === 'password') return rulesMet(field) ? '' : 'weak';
  if (kind === 'code') return codeFault(world, value);
  return format && readAs(format, value) === null ? format : '';
}

/** Only the last code that was sent is good; one before it is known, and refused. */
function codeFault({ phone }: ProcedureWorld, value: string): FaultCode | '' {
  const codes = (phone?.messages ?? []).flatMap(({ code }) => (code ? [code] : []));
  const typed = value.replace(/\s/g, '');
  if (typed === codes.at(-1)) return '';
  return codes.includes(typed) ? 'old-code' : 'code';
}

/** Why a file is refused as soon as it is chosen; "" where it is taken. */
export function fileFault({ formats, most }: Field, { format, size }: DeviceFile): FaultCode | '' {
  if (formats.length && !formats.includes(format)) return 'wrong-format';
  return size > most ? 'too-large' : '';
}

/** An answer in one way of writing, so that spaces or dots in a number make no difference. */
export function written({ kind, format, value }: Field): string {
  if (kind === 'password') return value;
  const plain = value.trim().replace(/\s+/g, ' ');
  return format ? (readAs(format, value) ?? plain) : plain;
}
