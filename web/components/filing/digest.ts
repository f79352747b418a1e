/** SHA-256 in the browser: of a file that was brought, of a text that is sealed. The file itself does not leave the computer. */

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** null: this browser computes none here (plain http to another machine). */
export async function sha256(content: Blob | string): Promise<string | null> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : await content.arrayBuffer();
  return hex(await subtle.digest('SHA-256', bytes));
}
