/** Keys that are no XML names (`Group 3`), written in the manner of ISO 9075-14: `Group_x0020_3`. */

/** Log attribute by which our own files say that their keys are so written. */
export const ESCAPED_KEYS = { key: 'tongban:keys', value: 'ISO-9075-14' } as const;

/** Narrower than XML 1.0 fifth edition, so that checkers of the editions before it agree. */
const START = /[A-Za-z_:\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u4e00-\u9fa5]/;
const LATER = /[A-Za-z_:\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u4e00-\u9fa5.0-9-]/;

/** An XML name (xs:Name) that says the key; `decodeKey` gives the key back. */
export function encodeKey(key: string): string {
  if (key === '') return '_xFFFF_';
  let name = '';
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charAt(at);
    const fits = (at === 0 ? START : LATER).test(unit);
    // An underscore that would read as an escape is itself escaped.
    const looksEscaped = unit === '_' && /^_x[0-9A-F]{4}_/.test(key.slice(at, at + 7));
    name += fits && !looksEscaped ? unit : `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  }
  return name;
}

export const decodeKey = (name: string): string =>
  name === '_xFFFF_' ? '' : name.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
