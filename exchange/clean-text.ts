/** Text that may be stored, hashed and written out again: NFC, no control characters but tab and line ends, no half characters. */

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN.source, 'g');

/** The first character that cannot be carried, as `U+0001`, if any. */
export function forbiddenCharacter(text: string): string | undefined {
  const found = FORBIDDEN.exec(text)?.[0];
  return found === undefined ? undefined : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** For writing out what came in by another door: each such character becomes U+FFFD, and is counted. */
export function replaceForbidden(text: string): { readonly text: string; readonly replaced: number } {
  let replaced = 0;
  const clean = text.replace(ALL_FORBIDDEN, () => {
    replaced += 1;
    return '\ufffd';
  });
  return { text: clean, replaced };
}
