/** I3: the numbers of a stream have no gap, and neither have the steps of a case. */
import type { Entry, Invariant } from '../evidence.ts';

export const dense: Invariant = {
  id: 'I3',
  promise: 'numbers are dense per stream and per case · 链内编号连续',
  look({ committed, found, record }) {
    let before: Entry | undefined;
    for (const entry of record.entries) {
      if (entry.stream !== before?.stream) before = undefined;
      if (entry.seq !== (before?.seq ?? 0) + 1) found(`entry ${entry.seq} of ${entry.stream} follows ${before?.seq ?? 'nothing'}`);
      before = entry;
    }
    for (const { caseNo } of record.rows)
      committed(caseNo).forEach(({ content }, index) => {
        if (content.caseSeq !== index + 1) found(`step ${index + 1} of case ${caseNo} calls itself ${content.caseSeq}`);
      });
  },
};
