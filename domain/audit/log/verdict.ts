/** What a verification says, and the number that the command ends with. */

export const VERDICTS = ['INTACT', 'INTACT_NOT_WITNESSED', 'TAMPERED_OR_LOST'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const EXIT: Readonly<Record<Verdict, number>> = { INTACT: 0, INTACT_NOT_WITNESSED: 3, TAMPERED_OR_LOST: 2 };
export const COULD_NOT_RUN = 1;

export const verdictOf = (faults: number, unwitnessed: readonly string[]): Verdict =>
  faults > 0 ? 'TAMPERED_OR_LOST' : unwitnessed.length > 0 ? 'INTACT_NOT_WITNESSED' : 'INTACT';
