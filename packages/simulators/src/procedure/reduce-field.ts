import type { ProcedureAction } from './actions.ts';
import { fileFault } from './judge.ts';
import { rulesMet } from './password.ts';
import type { Field, Page, ProcedureWorld } from './world.ts';

const LONGEST = 200;

/** What is done in a page: filling, choosing a file, asking for a code; null for anything else. */
export function reduceField(
  world: ProcedureWorld,
  page: Page,
  action: ProcedureAction,
): ProcedureWorld | null {
  switch (action.type) {
    case 'fill':
      return filled(world, page, action.field, action.value.slice(0, LONGEST));
    case 'reveal': {
      const { revealed } = world;
      const others = revealed.filter((id) => id !== action.field);
      return { ...world, revealed: others.length < revealed.length ? others : [...others, action.field] };
    }
    case 'browse':
      return { ...world, screen: 'files', at: action.field, refused: null, news: '' };
    case 'dismiss':
      return { ...world, screen: 'page' };
    case 'pick':
      return picked(world, page, action.file);
    case 'remove':
      return { ...filled(world, page, action.field, ''), at: action.field, news: 'removed' };
    case 'resend':
      return codeSent(world);
    default:
      return null;
  }
}

function filled(world: ProcedureWorld, page: Page, id: string, value: string): ProcedureWorld {
  const field = page.fields.find((one) => one.id === id);
  if (!field || field.value === value) return world;
  const changed: Field = { ...field, value };
  changed.met = changed.rules.length > 0 && rulesMet(changed);
  const fields = page.fields.map((one) => (one === field ? changed : one));
  return {
    ...world,
    pages: world.pages.map((one) => (one === page ? { ...page, fields } : one)),
    news: '',
  };
}

/** The form refuses a file on the spot; whether it is the right paper, it does not see. */
function picked(world: ProcedureWorld, page: Page, id: string): ProcedureWorld {
  const field = page.fields.find((one) => one.id === world.at);
  const file = world.files.find((one) => one.id === id);
  if (!field || !file) return world;
  const code = fileFault(field, file);
  if (code)
    return {
      ...world,
      screen: 'page',
      refused: { field: field.id, code, file: id },
      news: 'refused',
    };
  return {
    ...filled(world, page, field.id, id),
    screen: 'page',
    faults: world.faults.filter((fault) => fault.field !== field.id),
    news: 'attached',
  };
}

/** The next message with a code comes to the phone; the one before is then worth nothing. */
export function codeSent(world: ProcedureWorld): ProcedureWorld {
  const { phone } = world;
  const [next, ...waiting] = phone?.waiting ?? [];
  if (!phone || !next) return world.news === 'wait' ? world : { ...world, news: 'wait' };
  const messages = [...phone.messages, next];
  return { ...world, phone: { messages, waiting, asked: true }, news: 'code-sent' };
}
