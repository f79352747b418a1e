/** Which texts may come in at all: PostgreSQL and the trail take neither NUL nor half characters, and nobody reads a novel. */
export const LONGEST_TEXT = 10_000;
/** A draft of a procedure, or a year's notice. */
export const LONGEST_DRAFT = 200_000;

export interface TextFault {
  /** Dotted path from the root that was given. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

/** The first text within `value` that cannot be taken; emoji and rare characters can. */
export function textFault(value: unknown, longest: number = LONGEST_TEXT, path = ''): TextFault | null {
  if (typeof value === 'string') return faultOf(value, longest, path);
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    const within = path === '' ? key : `${path}.${key}`;
    const fault = textFault(member, longest, within);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOf(text: string, longest: number, path: string): TextFault | null {
  if (text.length > longest) {
    return { path, zh: `长 ${text.length} 个字符，最多 ${longest} 个`, en: `${text.length} characters long; at most ${longest}` };
  }
  if (!text.isWellFormed()) return { path, zh: '含有不完整的字符（半个代理对）', en: 'it holds half a character (a lone surrogate)' };
  // Tab and line breaks are part of what people write; other control characters are not.
  const control = [...text].find((char) => char < ' ' && char !== '\t' && char !== '\n' && char !== '\r');
  if (control === undefined) return null;
  const code = `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return { path, zh: `含有控制字符 ${code}`, en: `it holds the control character ${code}` };
}
