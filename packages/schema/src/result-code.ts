import { fromDigits, toDigits } from './base64.ts';
import { dayOfInstant, noonOfDay } from './code-day.ts';
import { domainCode, domainOfCode } from './code-domain.ts';
import { fnv1a } from './fnv.ts';
import { LENGTHS } from './modes.ts';
import { resultSchema, type Result } from './result.ts';
import { SERVICES } from './services.ts';

/*
 * A result in so few letters that a QR code carries it from a kiosk's screen to a person's phone:
 *
 *   1 sum bank . major . minor . patch . lang . head . domain … . rule … . step …
 *
 * The head says how far the test went, the day, how many domains and rules follow, and for each need its
 * service, priority and rule. Ids of rules and steps are written out: a later version may add some, and none
 * may turn into another. All else is digits.
 *
 * Letters, figures, "-", "_" and "." are what a fragment, a QR code and an application that finds addresses in a
 * text all leave as they are; "." never comes last, where such an application takes it for a full stop. QR's own
 * alphanumeric mode would save nothing: the address before the code is in small letters, so all of it is bytes.
 */

/** What a code takes at most, whatever the bank and the rules. */
const MOST_BYTES = 500;
/** The first character. Those of later versions are not known here. */
const VERSION = '1';
/** As many as one digit can count, and many more than a result has. */
const MOST_LISTED = 63;

const FORM = /^1[\w-]+(\.[\w-]+)+$/;
const ID = /^[\w-]{1,64}$/;
const BANK_VERSION = /^\d+\.\d+\.\d+$/;
const LANG = /^[a-z]{2,3}$/;

/**
 * What the person's voice says of a result, as a code. Where it would be too long the last steps are left out,
 * then the last needs. Empty where the ids are none that a bank can have, or their list alone is too long.
 */
export function codeOf(result: Result): string {
  const { bank, domains } = result;
  const isNamed = [bank.id, ...domains.map(({ id }) => id)].every((id) => ID.test(id));
  if (!isNamed || !BANK_VERSION.test(bank.version) || domains.length > MOST_LISTED) return '';
  const steps = result.steps.filter(({ id, rule }) => ID.test(id) && ID.test(rule)).slice(0, MOST_LISTED);
  const needs = result.needs
    .filter(({ service, rule }) => serviceRank(service) >= 0 && ID.test(rule))
    .slice(0, MOST_LISTED - steps.length);
  for (;;) {
    const code = written({ ...result, needs, steps });
    if (code.length <= MOST_BYTES) return code;
    if (!(steps.pop() ?? needs.pop())) return '';
  }
}

/**
 * The result that a code carries, or null; never throws, since a code is text from outside. What it does not
 * carry is empty, and 0 where it is a number; the mode is that of the place where codes are shown.
 */
export function resultOfCode(code: string): Result | null {
  if (code.length > MOST_BYTES || !FORM.test(code)) return null;
  const body = code.slice(4);
  if (code !== signed(body)) return null;
  const [id = '', major, minor, patch, lang = '', head = '', ...rest] = body.split('.');
  const domains = rest.splice(0, fromDigits(head.slice(4, 5))).map(domainOfCode);
  const rules = rest.splice(0, fromDigits(head.slice(5, 6)));
  const ids = domains.map((one) => one?.domain.id ?? '');
  const isNamed = [id, ...ids].every((one) => ID.test(one)) && new Set(ids).size === ids.length;
  const version = `${major}.${minor}.${patch}`;
  if (!isNamed || !BANK_VERSION.test(version) || !LANG.test(lang)) return null;
  const going = fromDigits(head.slice(0, 1));
  const noon = noonOfDay(fromDigits(head.slice(1, 4)));
  const read = resultSchema.safeParse({
    format: 'balise-result',
    version: 1,
    kit: '',
    bank: { id, version, hash: '' },
    mode: 'kiosk',
    length: LENGTHS[going >> 1],
    lang,
    complete: going % 2 === 1,
    startedAt: noon,
    finishedAt: noon,
    domains: domains.map((one) => one?.domain),
    // The code says that something of the domain was done right, not what: the row is of none of its competences.
    competences: domains.flatMap((one) => (one?.succeeded ? [rightIn(one.domain.id)] : [])),
    confidence: [],
    autonomy: null,
    context: {},
    aids: [],
    untried: [],
    needs: (head.slice(6).match(/.../g) ?? []).flatMap(([service = '', priority = '', rule = '']) => {
      // A service that a later version has added is not known here.
      const known = SERVICES[fromDigits(service)];
      return known ? [{ service: known, priority: fromDigits(priority), rule: rules[fromDigits(rule)] }] : [];
    }),
    steps: rest.map((step) => ({ id: step.slice(1), rule: rules[fromDigits(step.slice(0, 1))] })),
  });
  return read.success ? read.data : null;
}

function written(result: Result): string {
  const { bank, domains, needs, steps } = result;
  const rules = [...new Set([...needs, ...steps].map(({ rule }) => rule))];
  const ruleDigit = (rule: string) => toDigits(rules.indexOf(rule), 1);
  const head = [
    toDigits(2 * LENGTHS.indexOf(result.length) + Number(result.complete), 1),
    toDigits(dayOfInstant(result.finishedAt), 3),
    toDigits(domains.length, 1),
    toDigits(rules.length, 1),
    ...needs.map(
      ({ service, priority, rule }) =>
        toDigits(serviceRank(service), 1) + toDigits(priority, 1) + ruleDigit(rule),
    ),
  ];
  return signed(
    [
      bank.id,
      bank.version,
      LANG.test(result.lang) ? result.lang : 'fr',
      head.join(''),
      ...domains.map((domain) => domainCode(domain, result)),
      ...rules,
      ...steps.map(({ id, rule }) => ruleDigit(rule) + id),
    ].join('.'),
  );
}

/** With its version and a sum before it: an address that a message has cut short is told from a whole one. */
function signed(body: string): string {
  return VERSION + toDigits(fnv1a(body) >>> 14, 3) + body;
}

function serviceRank(service: string): number {
  return SERVICES.findIndex((known) => known === service);
}

function rightIn(domain: string): Result['competences'][number] {
  return { framework: 'crcn', version: '', code: `${domain}.0`, right: 1, partial: 0, wrong: 0, unknown: 0 };
}
