/** One supervision order (督办): issued by a supervisor with a term, replied to, checked, closed, or reported one level up (domain.md 3.3). */
import type { Instant } from '../../clocks/clock.ts';
import type { Provenance } from '../../law/code-lists.ts';
import type { Evidence, MatterState } from '../matters/matter.ts';

export const ORDER_STATES = {
  NEW: { zh: '拟发', en: 'being issued' },
  ISSUED: { zh: '已发·待回复', en: 'issued, awaiting the reply' },
  REPLIED: { zh: '已回复·待核查', en: 'replied, to be checked' },
  CHECKED: { zh: '核查通过·待办结', en: 'checked, to be closed' },
  REPORTED: { zh: '上报', en: 'reported one level up' },
  CLOSED: { zh: '已办结', en: 'closed' },
} as const;
export type OrderStateName = keyof typeof ORDER_STATES;

/** What the order is about; at least one of case and card, or the subject in words alone. */
export interface OrderSubject {
  readonly title: string;
  readonly caseNo: string | null;
  readonly cardNo: string | null;
}

export interface OrderReply {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly late: boolean;
}

export interface OrderCheck {
  readonly at: Instant;
  readonly by: string;
  readonly satisfied: boolean;
  readonly findings: string;
}

export interface OrderState extends MatterState {
  readonly kind: 'ORDER';
  readonly state: OrderStateName;
  readonly subject: OrderSubject;
  /** What is demanded. */
  readonly demand: string;
  readonly issuedBy?: string;
  readonly issuedAt?: Instant;
  readonly replies: readonly OrderReply[];
  readonly checks: readonly OrderCheck[];
  readonly reported?: { readonly at: Instant; readonly by: string; readonly reason: string };
  readonly closedAt?: Instant;
  readonly closingNote?: string;
}

export const isOrderOver = ({ state }: Pick<OrderState, 'state'>): boolean => state === 'CLOSED';

export interface NewOrder {
  readonly orderNo: string;
  readonly region: string;
  readonly unitId: string;
  readonly provenance: Provenance;
  readonly calendarVersion: string;
}

/** What it is about comes with the command that issues it. */
export const newOrder = ({ calendarVersion, orderNo, provenance, region, unitId }: NewOrder): OrderState => ({
  kind: 'ORDER',
  no: orderNo,
  state: 'NEW',
  region,
  unitId,
  provenance,
  calendarVersion,
  seq: 0,
  actSeq: 0,
  terms: {},
  forBulletin: false,
  recentActs: [],
  subject: { title: '', caseNo: null, cardNo: null },
  demand: '',
  replies: [],
  checks: [],
});
