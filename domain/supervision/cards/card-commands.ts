/** Everything that can be asked of a card, and what it says to itself. */
import type { CalendarData, Instant } from '../../clocks/clock.ts';
import type { Evidence, MatterCommand } from '../matters/matter.ts';
import type { MatterOffice } from '../matters/matter-checks.ts';
import type { AppealGround, AppealOutcome } from './card-state.ts';

export interface CardCommandData {
  /** 发牌: a draft becomes a card. */
  confirmCard: { readonly note?: string };
  /** 反馈. */
  answerCard: { readonly text: string; readonly measures?: string; readonly evidence: readonly Evidence[] };
  /** 申诉. */
  appealCard: { readonly ground: AppealGround; readonly statement: string; readonly evidence: readonly Evidence[] };
  /** 申诉处理. */
  decideAppeal: { readonly outcome: AppealOutcome; readonly reasons: string };
  /** 撤销, of a draft: 取消. */
  withdrawCard: { readonly reason: string };
  // Said by the card itself, or by the dispatcher of findings.
  openCard: Record<never, never>;
  /** 升级: a higher finding of the same ladder has its own card now. */
  replaceCard: { readonly by: string };
  termPassed: { readonly term: string; readonly dueAt: Instant };
  changeCalendar: { readonly calendar: CalendarData; readonly notice: string };
}

export type CardCommandType = keyof CardCommandData;
export type CardCommandOf<T extends CardCommandType> = MatterCommand<T, CardCommandData[T]>;
export type CardCommand = { [T in CardCommandType]: CardCommandOf<T> }[CardCommandType];

export const HUMAN_CARD_COMMANDS = [
  'confirmCard',
  'answerCard',
  'appealCard',
  'decideAppeal',
  'withdrawCard',
] as const satisfies readonly CardCommandType[];
export type HumanCardCommand = (typeof HUMAN_CARD_COMMANDS)[number];

/** Who does it. */
export const CARD_OFFICES: Readonly<Record<CardCommandType, MatterOffice>> = {
  confirmCard: 'SUPERVISION',
  answerCard: 'UNIT',
  appealCard: 'UNIT',
  decideAppeal: 'SUPERVISION',
  withdrawCard: 'SUPERVISION',
  openCard: 'SYSTEM',
  replaceCard: 'SYSTEM',
  termPassed: 'SYSTEM',
  changeCalendar: 'SYSTEM',
};
