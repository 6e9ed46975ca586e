/** No entry that is a place comes near. */
const LONGEST = 256 * 1024;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = new Set([91, 123]);
const CLOSE = new Set([93, 125]);
const COMMA = 44;

/**
 * The entries of a JSON list one by one, so that a page can breathe between them, where JSON.parse would hold
 * it for as long as the whole takes. Gives each entry's value and where it ends; throws where the text is no list.
 */
export function* jsonList(text: string): Generator<{ value: unknown; end: number }> {
  let at = text.search(/\S/);
  if (text[at] !== '[') throw new SyntaxError('no list');
  at++;
  for (let isFirst = true; ; isFirst = false) {
    const end = endOfEntry(text, at);
    const entry = text.slice(at, end).trim();
    const isLast = text[end] === ']';
    if (entry !== '') yield { value: JSON.parse(entry) as unknown, end };
    else if (!(isLast && isFirst)) throw new SyntaxError('no entry');
    if (isLast && text.slice(end + 1, end + 1 + LONGEST).trim() !== '')
      throw new SyntaxError('more than a list');
    if (isLast) return;
    at = end + 1;
  }
}

/** Where the comma or the bracket stands that ends the entry. */
function endOfEntry(text: string, from: number): number {
  let depth = 0;
  let isQuoted = false;
  const most = Math.min(text.length, from + LONGEST);
  for (let i = from; i < most; i++) {
    const code = text.charCodeAt(i);
    if (isQuoted) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) isQuoted = false;
    } else if (code === QUOTE) isQuoted = true;
    else if (OPEN.has(code)) depth++;
    else if (CLOSE.has(code) && --depth < 0) return i;
    else if (code === COMMA && depth === 0) return i;
  }
  throw new SyntaxError('no end');
}
