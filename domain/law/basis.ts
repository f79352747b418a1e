/** Where a rule comes from, and how sure that is: carried by every limit, guard and supervision rule. */

/**
 * L statute text, checked word for word · S national standard · E found in a real system or local by-law ·
 * K commonly known, not checked (never shown as law) · P our own configurable policy.
 */
export type Certainty = 'L' | 'S' | 'E' | 'K' | 'P';

export interface Basis {
  /** The citation as an official would write it, e.g. `行政许可法 第四十二条第一款`. */
  readonly text: string;
  readonly certainty: Certainty;
}

export const law = (text: string): Basis => ({ text, certainty: 'L' });
export const standard = (text: string): Basis => ({ text, certainty: 'S' });
export const found = (text: string): Basis => ({ text, certainty: 'E' });
export const known = (text: string): Basis => ({ text, certainty: 'K' });
export const policy = (text: string): Basis => ({ text, certainty: 'P' });
