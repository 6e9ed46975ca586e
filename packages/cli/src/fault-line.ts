const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * The line, from 1, at which a text stops being JSON: Node tells it for some faults only.
 * The text's nesting is known to be within LIMITS.depth.
 */
export function faultLine(json: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(json)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const sign = (char: string): boolean => {
    take(SPACE);
    if (json[at] !== char) return false;
    at++;
    return true;
  };
  const listed = (close: string, entry: () => boolean): boolean => {
    if (sign(close)) return true;
    do {
      take(SPACE);
      if (!entry()) return false;
    } while (sign(','));
    return sign(close);
  };
  const value = (): boolean => {
    if (sign('{')) return listed('}', () => take(STRING) && sign(':') && value());
    if (sign('[')) return listed(']', value);
    return take(STRING) || take(SCALAR);
  };
  value();
  take(SPACE);
  return json.slice(0, at).split('\n').length;
}
