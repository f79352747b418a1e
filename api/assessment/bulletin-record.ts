/** 通报入档: a frozen bulletin stored as proposed, and put out under the next number of its region and year. Within the caller's transaction. */
import { createHash } from 'node:crypto';
import type { BulletinContent } from '../../domain/assessment/bulletin.ts';
import { canonicalBytes, withExactNumbers } from '../../domain/audit/canonical.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import type { Queryable } from '../../schema/audit-trail.ts';
import { freezeBulletin, type BulletinOrderForm } from './freeze-bulletin.ts';

/** Freezes and stores it; answers what its entry says of it. `requestKey`: once per request of a person. */
export async function storeProposal(db: Queryable, form: BulletinOrderForm, by: string, requestKey: string): Promise<Json> {
  const content: BulletinContent = await freezeBulletin(db as Parameters<typeof freezeBulletin>[0], form);
  const { corrects, dividedBy, frozenAt, id, kind, period, region } = form;
  const bytes = Buffer.from(canonicalBytes(withExactNumbers(content)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { calendarVersion, caseSet, provenance, rules, sheet } = content;
  await db.query({
    text: `insert into tongban.bulletin (id, request_id, kind, divided_by, region, period_from, period_to, corrects, correction_reason, content, content_sha256, case_set_sha256, cases, provenance, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    values: [
      ...[id, requestKey, kind, dividedBy, region, period.from, period.to, corrects?.id ?? null],
      ...[corrects === null ? null : corrects.reason, bytes, sha256, caseSet.sha256, caseSet.cases, provenance, by, frozenAt],
    ],
  });
  return {
    id,
    kind,
    period: { ...period },
    contentSha256: sha256,
    caseSet,
    calendarVersion,
    provenance,
    rules,
    sheet,
    corrects: corrects?.id ?? null,
  };
}

/** The number it went out under; null: it has gone out before. Numbers without gaps: one publication of a region at a time. */
export async function putOut(
  db: Queryable,
  bulletin: { readonly id: string; readonly region: string },
  by: string,
  at: Instant,
): Promise<{ readonly year: number; readonly seq: number } | null> {
  const year = Number(localDateOf(at).slice(0, 4));
  await db.query({ text: `select pg_advisory_xact_lock(hashtext($1))`, values: [`bulletin/${bulletin.region}`] });
  const { rows } = await db.query<{ seq: number }>({
    text: `update tongban.bulletin set state = 'PUBLISHED', published_by = $2, published_at = $3, issue_year = $4,
         issue_seq = 1 + (select coalesce(max(b.issue_seq), 0) from tongban.bulletin b where b.region = $5 and b.issue_year = $4)
       where id = $1 and state = 'PROPOSED' returning issue_seq as seq`,
    values: [bulletin.id, by, at, year, bulletin.region],
  });
  return rows[0] === undefined ? null : { year, seq: rows[0].seq };
}
