/**
 * I11: what left equals what was decided, and has one effect: the outbox holds exactly the papers that the entries call for, each once;
 * what a child case told its package was heard once.
 */
import { outboxRows } from '../../../domain/case/read-model.ts';
import type { Invariant } from '../evidence.ts';
import { differ } from '../same.ts';

export const sentOnce: Invariant = {
  id: 'I11',
  promise: 'the set sent is the set decided, with one effect each · 发出与决定一一对应',
  look({ committed, found, record }) {
    const sent = new Map<string, unknown[]>();
    for (const { caseNo, kind, payload, seq } of record.outbox) {
      const key = `${caseNo} ${seq} ${kind}`;
      sent.set(key, [...(sent.get(key) ?? []), payload]);
    }
    for (const { caseNo, snapshot } of record.rows) {
      const heard = new Map<string, number>();
      for (const { content } of committed(caseNo)) {
        for (const event of content.events ?? [])
          if (event.type === 'ChildClosed') heard.set(event.caseNo, (heard.get(event.caseNo) ?? 0) + 1);
        if (snapshot.origin !== 'NATIVE') continue;
        for (const { kind, payload } of outboxRows(content.events ?? [])) {
          const key = `${caseNo} ${content.caseSeq} ${kind}`;
          const there = sent.get(key) ?? [];
          if (there.length !== 1)
            found(`step ${content.caseSeq} of case ${caseNo} calls for one ${kind}, the outbox holds ${there.length}`);
          else if (differ(there[0], payload))
            found(`the ${kind} of step ${content.caseSeq} of case ${caseNo} tells something else than the step`);
          sent.delete(key);
        }
      }
      for (const [child, times] of heard) if (times > 1) found(`package ${caseNo} heard the end of ${child} ${times} times`);
      if (snapshot.origin !== 'NATIVE') for (const key of [...sent.keys()]) if (key.startsWith(`${caseNo} `)) sent.delete(key);
    }
    for (const key of sent.keys()) found(`the outbox holds "${key}", which no step calls for`);
  },
};
