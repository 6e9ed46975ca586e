import { parseArgs } from 'node:util';
import { WrongUse } from './wrong-use.ts';

export interface Arguments {
  files: string[];
  /** Values of the options that take one, as written; '' for those that take none. */
  options: Map<string, string>;
}

/** Whether an option takes a value. */
export type OptionKinds = Readonly<Record<string, 'value' | 'flag'>>;

/**
 * Reads what follows the command's name. Node's own strict mode speaks English only and refuses
 * `--mean -1`, so the tokens are judged here.
 */
export function readArguments(args: readonly string[], kinds: OptionKinds): Arguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'value' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const read: Arguments = { files: [], options: new Map() };
  for (const token of tokens) {
    if (token.kind === 'positional') read.files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    const option = token.rawName;
    if (!kind || !option.startsWith('--')) throw new WrongUse('unknownOption', { option });
    if (kind === 'value' && !token.value) throw new WrongUse('noValue', { option });
    if (kind === 'flag' && token.value !== undefined) throw new WrongUse('flagValue', { option });
    read.options.set(token.name, token.value ?? '');
  }
  return read;
}

/** The one file a command works on. */
export function onlyFile({ files }: Arguments): string {
  const [file, ...others] = files;
  if (file === undefined) throw new WrongUse('noFile');
  if (others.length) throw new WrongUse('severalFiles', { file: others[0]! });
  return file;
}

/** A number within bounds, both included, or `otherwise` where the option was not given. */
export function numberOption(
  { options }: Arguments,
  name: string,
  otherwise: number,
  { least, most, whole }: { least: number; most: number; whole?: boolean },
): number {
  const written = options.get(name);
  if (written === undefined) return otherwise;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(written) ? Number(written) : NaN;
  if (!(value >= least && value <= most) || (whole && !Number.isInteger(value)))
    throw new WrongUse(whole ? 'wholeNumber' : 'number', {
      option: `--${name}`,
      least: String(least),
      most: String(most),
    });
  return value;
}
