/** Numbers from 0 to 1. */
export type Random = () => number;

/** What a schema's author did not have in mind, as JSON: parsed anew each time, so that none is shared. */
const ODD = [
  ...['null', 'true', '0', '-0', '-1', '1.5', '3', '2e9', '1e21', '1e308', '"1e999"', '5e-324'],
  ...['""', '" "', '"NaN"', '"Infinity"', '"0x10"', '"é"', '"a b"', '"../a"', '"1.2.3"', '"fr"'],
  ...['"__proto__"', '"constructor"', '"toString"', '"hasOwnProperty"', '"valueOf"', '"length"'],
  ...['"\\u0000"', '"\\ud800"', '"\\u202e"', '"\\n"', '"@objet"', '"@__proto__"', '"@"', '"{id}"'],
  ...[JSON.stringify('x'.repeat(70)), JSON.stringify('é'.repeat(5000)), JSON.stringify('a.'.repeat(300))],
  ...['[]', '{}', '[[]]', '[null]', '[0,0]', '["a","b"]', '[["a","a"],["a","a"]]', '{"id":1}'],
  ...['{"__proto__":1}', '{"__proto__":{"id":"a"}}', '{"toString":1}', '{"constructor":null}'],
  ...['{"toString":null,"valueOf":null}', '{"length":3}', '{"id":"constructor"}', '{"like":{"toString":1}}'],
  ...['{"equals":[{"toString":1},1]}', '{"happened":null}', '{"happened":{"type":{"toString":1}}}'],
  ...[
    '{"all":[]}',
    '{"any":[null]}',
    '{"not":{}}',
    '{"before":[{},{}]}',
    '{"type":"toString"}',
    '{"type":1}',
  ],
];

const ODD_KEYS = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'id', 'type', ''],
  ...['items', '0', '-1', 'a b', '\u0000', '\ud800', 'x'.repeat(70), 'é'],
];

type Tree = Record<string | number, unknown>;

interface Place {
  parent: Tree;
  key: string | number;
}

/** A copy of a value that JSON can hold, changed in one to three places. */
export function mutated(value: unknown, random: Random): string {
  const root: Tree = { root: JSON.parse(JSON.stringify(value)) as unknown };
  for (let left = 1 + Math.floor(3 * random()); left > 0; left--) changeOnce(root, random);
  // A number beyond all numbers can stand in a text alone.
  return (JSON.stringify(root['root']) ?? 'null').replaceAll('"1e999"', '1e999');
}

function changeOnce(root: Tree, random: Random): void {
  const places = placesIn(root);
  // All of it may have been removed.
  if (!places.length) return;
  const { parent, key } = pick(places, random);
  const value = parent[key];
  const change = pick(CHANGES, random);
  change({ parent, key }, value, () => pick(places, random), random);
}

type Change = (place: Place, value: unknown, another: () => Place, random: Random) => void;

const CHANGES: Change[] = [
  function remove({ parent, key }) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  function repeat({ parent, key }, value) {
    if (Array.isArray(parent)) parent.splice(Number(key), 0, copy(value));
    else put(parent, `${key}2`, copy(value));
  },
  function swap(place, value, another) {
    const other = another();
    const theirs = copy(other.parent[other.key]);
    put(other.parent, other.key, copy(value));
    put(place.parent, place.key, theirs);
  },
  function copyFrom({ parent, key }, _, another) {
    const other = another();
    put(parent, key, copy(other.parent[other.key]));
  },
  function retype({ parent, key }, _, __, random) {
    put(parent, key, JSON.parse(pick(ODD, random)));
  },
  function nest({ parent, key }, value, _, random) {
    let nested = copy(value);
    for (let depth = Math.floor(random() ** 3 * 40); depth >= 0; depth--)
      nested = random() < 0.5 ? [nested] : { [pick(['id', 'all', 'not', 'x'], random)]: nested };
    put(parent, key, nested);
  },
  function rename({ parent, key }, value, _, random) {
    if (Array.isArray(parent)) return;
    delete parent[key];
    put(parent, pick(ODD_KEYS, random), value);
  },
  function add({ parent }, value, _, random) {
    const into = typeof value === 'object' && value !== null ? (value as Tree) : parent;
    const odd: unknown = JSON.parse(pick(ODD, random));
    if (Array.isArray(into)) into.push(odd);
    else put(into, pick(ODD_KEYS, random), odd);
  },
  function write({ parent, key }, value, _, random) {
    if (typeof value === 'number') put(parent, key, value * pick([-1, 0, 0.5, 3, 1e9], random));
    if (typeof value !== 'string') return;
    const at = Math.floor(random() * (value.length + 1));
    put(
      parent,
      key,
      value.slice(0, at) + pick(['\u0000', '\ud800', ' ', '@', '-', '.', '9', '\u202e'], random),
    );
  },
];

/** An own property whatever its name: assigned, `__proto__` would change what the object inherits. */
function put(parent: Tree, key: string | number, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

function placesIn(root: Tree): Place[] {
  const places: Place[] = [];
  const visit = (parent: Tree) => {
    for (const key of Object.keys(parent)) {
      places.push({ parent, key: Array.isArray(parent) ? Number(key) : key });
      const value = Object.getOwnPropertyDescriptor(parent, key)!.value as unknown;
      if (typeof value === 'object' && value !== null) visit(value as Tree);
    }
  };
  visit(root);
  return places;
}

function copy(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

const INSERTED = [
  ...['\uFEFF', '\u0000', '\ud800', '\udc00', '\\', '\\x', '\\u12', '\\ud800', '"', '{', '}', '[', ']', ','],
  ...[':', '-', '.', 'e', '1e999', 'NaN', '\n', '//', '/**/', '\u2028', 'null', '"__proto__":'],
];

/** A text with one to four of its characters flipped, cut away, said twice, or joined by others. */
export function damaged(json: string, random: Random): string {
  let text = json;
  for (let left = 1 + Math.floor(4 * random()); left > 0; left--) {
    const at = Math.floor(random() * (text.length + 1));
    const to = at + Math.floor(random() ** 4 * (text.length - at));
    const kind = random();
    if (kind < 0.35) {
      const flipped = text.charCodeAt(at % (text.length || 1)) ^ (1 << Math.floor(8 * random()));
      text = text.slice(0, at) + String.fromCharCode(flipped) + text.slice(at + 1);
    } else if (kind < 0.5) text = text.slice(0, at) + text.slice(to);
    else if (kind < 0.6) text = text.slice(0, to) + text.slice(at);
    else if (kind < 0.65) text = text.slice(0, at);
    else text = text.slice(0, at) + pick(INSERTED, random) + text.slice(at);
  }
  return text;
}

export function pick<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(random() * values.length)]!;
}
