/** What the resolvers of assessment and bulletins hand to each other. */
import type {
  BulletinCard,
  BulletinContent,
  BulletinFigure,
  BulletinOrder,
  BulletinRow,
  Change,
} from '../../domain/assessment/bulletin.ts';
import type { Receipt } from '../../domain/audit/entry.ts';
import type { Instant, LocalDate } from '../../domain/clocks/clock.ts';
import type { ScoreSheet, SheetPart } from '../../domain/assessment/score-sheet.ts';
import type { LineScore, Score } from '../../domain/assessment/evaluate-score.ts';
import type { EvidenceInput } from '../generated/resolvers.ts';

export interface AssessmentDoneSource {
  readonly __typename: 'AssessmentDone';
  readonly requestId: string;
  readonly manualPointsId: string | null;
  readonly objectionId: string | null;
  readonly bulletinId: string | null;
  readonly receipt: Receipt;
}

interface Placed {
  readonly id: string;
  readonly level: 'UNIT' | 'PERSON';
  readonly unitId: string;
  readonly personId: string | null;
  readonly region: string;
  readonly sheetId: string;
  readonly line: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly evidence: readonly EvidenceInput[];
}

export interface ManualPointsSource extends Placed {
  readonly points: number;
  readonly reason: string;
  readonly givenBy: string;
  readonly givenAt: Instant;
  /** Not struck out by an objection. */
  readonly effective: boolean;
}

export interface ObjectionSource extends Placed {
  readonly manualId: string | null;
  readonly givenBy: string | null;
  readonly statement: string;
  readonly objectedBy: string;
  readonly objectedAt: Instant;
  readonly outcome: 'ACCEPT' | 'REJECT' | null;
  readonly reasons: string | null;
  readonly correction: number | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
}

export interface ScoreRowSource extends Score {
  readonly by: 'UNIT' | 'COUNTY' | 'PERSON';
}

export interface ScoresSource {
  readonly sheet: ScoreSheet & { readonly hash: string };
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rows: readonly ScoreRowSource[];
}

export interface BulletinSource {
  readonly id: string;
  readonly state: 'PROPOSED' | 'PUBLISHED';
  readonly region: string;
  readonly content: BulletinContent;
  readonly contentSha256: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly publishedBy: string | null;
  readonly publishedAt: Instant | null;
  readonly issueNo: string | null;
}

export interface BulletinRowSource extends BulletinRow {
  readonly bulletin: BulletinSource;
}

export interface BulletinFigureSource extends BulletinFigure {
  readonly bulletin: BulletinSource;
  readonly rowKey: string;
}

export type FrozenCardSource = BulletinCard;
export type FrozenOrderSource = BulletinOrder;
export type SheetSource = ScoresSource['sheet'];
export type PartSource = SheetPart;
export type LineSource = LineScore;
export type DifferenceSource = NonNullable<BulletinContent['difference']>;
export type ChangeSource = Change;
