/**
 * Commits one step of a card, an order or a rating: entry, row and terms in one transaction and one round trip. Safe to run twice, also at once:
 * every attempt writes the same bytes, and the second finds the first.
 */
import { ApplicationFailure } from '@temporalio/common';
import { canonicalBytes, withExactNumbers } from '../domain/audit/canonical.ts';
import { entryColumns } from '../domain/audit/entry-columns.ts';
import type { Receipt } from '../domain/audit/entry.ts';
import { AUDIT_CONFLICT, ENTRY_INVALID, STEP_MISSING } from '../domain/audit/failure-types.ts';
import { underSettings } from '../domain/supervision/rule-settings.ts';
import { ruleById } from '../domain/supervision/rules.ts';
import type { Finding } from '../domain/supervision/evaluate-case.ts';
import type { MatterEntry } from '../domain/supervision/matters/matter-entry.ts';
import type { MatterKind } from '../domain/supervision/matters/matter.ts';
import type { Committed } from './commit-step.ts';
import { loadRuleSettings } from './rule-settings.ts';
import { SQLSTATE_AUDIT_CONFLICT, SQLSTATE_STEP_MISSING, type Queryable } from '../schema/audit-trail.ts';

export interface CommitMatterInput {
  readonly kind: MatterKind;
  readonly no: string;
  /** The step's number, from 1. */
  readonly seq: number;
  readonly entry: MatterEntry;
  /** Columns of the row and of its terms (domain/supervision/matters/matter-rows.ts). */
  readonly row: Readonly<Record<string, unknown>>;
  readonly terms: readonly Readonly<Record<string, unknown>>[];
  /** R-T09, told by the matter itself; stored with the step or not at all. */
  readonly findings: readonly Finding[];
}

export function createCommitMatter(deps: { readonly pool: Queryable }): (input: CommitMatterInput) => Promise<Committed> {
  return async function commitMatter(input) {
    return { receipt: await commitMatterOn(deps.pool, input), receivedAt: input.entry.receivedAt };
  };
}

/** @throws ApplicationFailure AuditConflict, EntryInvalid (never to be retried), StepMissing (to be retried); else an outage. */
export async function commitMatterOn(db: Queryable, input: CommitMatterInput): Promise<Receipt> {
  const { entry, findings, kind, row, terms } = input;
  const { actor, at, org, outcome, region, type } = entryColumns(entry);
  try {
    const { rows } = await db.query<{ stream: string; seq: number | string; hash: string }>({
      name: 'commit-matter',
      text: `select stream, seq, encode(hash, 'hex') as hash
        from tongban.commit_matter($1, $2::jsonb, $3::jsonb, $4::jsonb, $5, $6::bytea, $7, $8, $9, $10, $11, $12)`,
      values: [
        kind,
        JSON.stringify(row),
        JSON.stringify(terms),
        JSON.stringify(await withSettings(db, findings)),
        entry.requestId,
        canonOf(input),
        type,
        actor,
        org,
        region,
        outcome,
        at,
      ],
    });
    const { hash, seq, stream } = rows[0]!;
    return { stream, seq: Number(seq), hash };
  } catch (error) {
    throw asFailure(error, input);
  }
}

/** What the matter tells of itself, as the rule stands in that place; most steps tell nothing. */
async function withSettings(db: Queryable, findings: readonly Finding[]): Promise<readonly Finding[]> {
  if (findings.length === 0) return findings;
  const settings = await loadRuleSettings(db);
  return findings.flatMap((finding) => {
    const rule = ruleById(finding.ruleId);
    return rule === undefined ? [finding] : (underSettings(rule, { ...finding, ruleVersion: rule.version }, settings) ?? []);
  });
}

function canonOf(input: CommitMatterInput): Buffer {
  try {
    return Buffer.from(canonicalBytes(withExactNumbers(input.entry)));
  } catch (error) {
    throw ApplicationFailure.nonRetryable(`${stepOf(input)}: ${(error as Error).message}`, ENTRY_INVALID);
  }
}

const stepOf = ({ kind, no, seq }: CommitMatterInput): string => `step ${seq} of ${kind.toLowerCase()} ${no}`;

function asFailure(error: unknown, input: CommitMatterInput): unknown {
  if (error instanceof ApplicationFailure) return error;
  const { code, message } = error as { readonly code?: string; readonly message: string };
  if (code === SQLSTATE_AUDIT_CONFLICT) return ApplicationFailure.nonRetryable(message, AUDIT_CONFLICT);
  if (code === SQLSTATE_STEP_MISSING) return ApplicationFailure.retryable(message, STEP_MISSING);
  // Another attempt would send the same bytes. The message may quote data, so it stays out.
  if (code?.startsWith('22') || (code?.startsWith('23') && code !== '23505')) {
    return ApplicationFailure.nonRetryable(`${stepOf(input)} was refused by the database (${code})`, ENTRY_INVALID);
  }
  return error;
}
