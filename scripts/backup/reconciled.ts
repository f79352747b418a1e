/** What is asked of a reconciling after a restore, and what it says of each case, card, order and rating. */
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import type { MatterKind } from '../../domain/supervision/matters/matter.ts';

export interface ReconcileOptions {
  readonly pool: pg.Pool;
  readonly temporal: Client;
  /** Only look. */
  readonly dryRun?: boolean;
  readonly progress?: (done: number, all: number) => void;
}

export type Remedy = 'SAME' | 'READ_UP' | 'STARTED_ANEW';

export interface Reconciled {
  readonly kind: 'CASE' | MatterKind;
  readonly no: string;
  readonly remedy: Remedy;
  /** Why it had to be started anew. */
  readonly why?: string;
  /** Acts that Temporal knows and the record does not. */
  readonly forgotten: readonly string[];
}
