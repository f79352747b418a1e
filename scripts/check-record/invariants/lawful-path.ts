/** I8: each command was admitted where the case stood, and its entry tells what that command brings about; the row stands where they lead. */
import { admit } from '../../../domain/case/admit.ts';
import { contextOf, decide } from '../../../domain/case/decide.ts';
import type { Invariant } from '../evidence.ts';
import { differ } from '../same.ts';
import { plain, walk } from '../walk.ts';

export const lawfulPath: Invariant = {
  id: 'I8',
  promise: 'every case went a path that its procedure allows · 每件路径合乎流程',
  look(sight) {
    const { found, record } = sight;
    for (const row of record.rows) {
      // Of a pushed case the trail holds what the other system told; its path was walked there.
      if (row.snapshot.origin !== 'NATIVE') continue;
      const end = walk(sight, row, ({ command, desk, entry }) => {
        const step = `entry ${entry.seq} (${entry.content.command}) of case ${row.caseNo}`;
        const refusals = entry.content.actor.kind === 'SYSTEM' ? [] : admit(contextOf(desk, command));
        if (refusals.length > 0) {
          found(`${step} was not lawful: ${refusals.map(({ code }) => code).join(', ')}`);
          return false;
        }
        // A calendar is named in the trail, not copied, so that its events cannot be decided again.
        if (command.type === 'changeCalendar') return true;
        const { events } = decide(desk, command);
        if (events.length === 0) found(`${step} had nothing left to do`);
        else if (differ(events, plain(entry.content.events))) found(`${step} tells other events than the command brings about`);
        else return true;
        return false;
      });
      if (end !== null && differ(end.state, row.snapshot)) found(`case ${row.caseNo} stands elsewhere than its entries lead`);
    }
  },
};
