/** The score sheets that come with the product; a changed sheet needs a new version. */
import type { ScoreSheet } from '../score-sheet.ts';
import { defaultSheet } from './default-sheet.ts';
import { historicSheet } from './historic-sheet.ts';
import { personSheet } from './person-sheet.ts';

export const SCORE_SHEETS: readonly ScoreSheet[] = [defaultSheet, historicSheet, personSheet];
