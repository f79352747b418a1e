/** I2: no entry without a command that somebody sent, or a named cause of the system. */
import type { Invariant } from '../evidence.ts';

/** Requests that the system makes of itself. */
const SYSTEM_CAUSE = /^(time\/|child-opened\/|child-closed\/|open$)/u;

export const everyEntryHasACause: Invariant = {
  id: 'I2',
  promise: 'no entry without a command or a named cause of the system · 每条留痕都有来由',
  missing: (_record, { log }) => (log === undefined ? 'no log of the clients' : undefined),
  look({ evidence, found, record }) {
    const sent = new Set((evidence.log ?? []).map(({ intention, requestId }) => `${intention.caseNo} ${intention.command} ${requestId}`));
    for (const { content, seq, stream } of record.entries) {
      if (content.caseSeq === undefined) continue;
      const fromSystem = content.actor.kind === 'SYSTEM' && SYSTEM_CAUSE.test(content.requestId);
      if (!fromSystem && !sent.has(`${content.caseNo} ${content.command} ${content.requestId}`))
        found(`entry ${seq} of ${stream} (${content.command}) answers to no command that was sent, its request is ${content.requestId}`);
    }
  },
};
