/** The log over GraphQL: how far it is, proofs, bundles, receipts as QR codes, and who looked at a case. */
import { can } from '../../domain/access/can.ts';
import { receiptCode } from '../../domain/audit/log/receipt-code.ts';
import { readCheckpoint } from '../../domain/audit/log/checkpoint.ts';
import { checkpointFor, logStatus } from '../../schema/audit-log.ts';
import { caseBundle, entryProof } from '../../schema/case-bundle.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import { caseResource } from '../cases/case-resource.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { factsOf } from '../resolvers/facts.ts';
import { readLooks } from './looks.reader.ts';
import { maySeeLooks, recordLook } from './record-look.ts';

/** Asked once a request, however many receipts an answer holds. */
const origins = new WeakMap<ApiContext, Promise<string | null>>();

function originOf(context: ApiContext): Promise<string | null> {
  let origin = origins.get(context);
  if (origin === undefined) {
    // By the office: the name of the log belongs to no case.
    origin = checkpointFor(context.office).then((checkpoint) => (checkpoint === null ? null : readCheckpoint(checkpoint.note).origin));
    origins.set(context, origin);
  }
  return origin;
}

export const logQueries: Pick<NonNullable<Resolvers<ApiContext>['Query']>, 'trailLog' | 'entryProof' | 'caseBundle'> = {
  // By the office: counts of the whole trail, of no case.
  trailLog: (_root, _args, { office }) => logStatus(office),
  entryProof: async (_root, { caseNo, seq }, context) => {
    const row = await context.loaders.case.load(caseNo);
    if (row === null) return null;
    // By the office: whoever may read the case may have its entries proved; a proof holds digests only.
    const proof = await entryProof(context.office, `case/${row.case_no}`, seq);
    return proof === null
      ? null
      : { index: proof.index, checkpointSize: proof.checkpoint.size, witnessed: proof.checkpoint.witnessed, text: proof.text };
  },
  caseBundle: async (_root, { caseNo }, context) => {
    const row = await context.loaders.case.load(caseNo);
    if (row === null) return null;
    if (!can(context.viewer, 'TRAIL_READ', caseResource(row)).allow)
      throw userError('FORBIDDEN', '您无权导出本件留痕', 'you may not export the trail of this case');
    await recordLook(context, row, 'EXPORT', { act: 'caseBundle' });
    // By the office: the right was asked just above, and the whole stream is needed, refusals included.
    const bundle = await caseBundle(context.office, {
      stream: `case/${row.case_no}`,
      simulated: row.provenance !== 'LIVE',
      policy: context.logPolicy ?? null,
      madeAt: context.now(),
    });
    if (bundle === null) return null;
    const checkpoint = await checkpointFor(context.office, readCheckpoint(bundle.checkpoint).size);
    return {
      fileName: `${row.case_no}.tongban-bundle.json`,
      content: JSON.stringify(bundle),
      entries: bundle.entries.length,
      witnessed: checkpoint?.witnessed === true,
      whole: bundle.head !== null,
    };
  },
};

export const logFields: { readonly looks: NonNullable<NonNullable<Resolvers<ApiContext>['Case']>['looks']> } = {
  looks: async (row, _args, context) => {
    if (!maySeeLooks(context, row)) return null;
    // By the office: the applicant may know who looked, without reading the trail itself.
    const looks = await readLooks(context.office, row.case_no);
    return Promise.all(
      looks.map(async ({ actor, data, recordedAt, role, type }) => ({
        at: recordedAt,
        type,
        role,
        unit: actor.unitId === undefined ? null : await context.loaders.unit.load(actor.unitId),
        facts: factsOf(data),
      })),
    );
  },
};

export const receipts = {
  Receipt: {
    qr: async (receipt, _args, context) => {
      const origin = await originOf(context);
      return origin === null ? null : receiptCode(origin, receipt);
    },
  },
} satisfies Pick<Resolvers<ApiContext>, 'Receipt'>;
