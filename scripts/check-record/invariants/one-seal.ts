/** I10: a document is sealed once: one seal for a grant of a case, and no document or licence number under two. */
import type { Invariant } from '../evidence.ts';

export const oneSeal: Invariant = {
  id: 'I10',
  promise: 'at most one valid seal per document version · 每份文书至多一次有效用印',
  look({ committed, found, record }) {
    const licences = new Map<string, string>();
    for (const { caseNo } of record.rows) {
      let sealed: string | undefined;
      for (const { content, seq } of committed(caseNo))
        for (const event of content.events ?? []) {
          if (event.type === 'LicenceRevoked') sealed = undefined;
          if (event.type === 'Sealed') {
            if (sealed !== undefined) found(`case ${caseNo} was sealed by entry ${sealed} and again by entry ${seq}`);
            sealed = String(seq);
          }
          if (event.type !== 'LicenceIssued' || event.licenceNo === undefined) continue;
          const bearer = licences.get(event.licenceNo);
          if (bearer !== undefined) found(`licence ${event.licenceNo} was issued for case ${bearer} and for case ${caseNo}`);
          licences.set(event.licenceNo, caseNo);
        }
    }
  },
};
