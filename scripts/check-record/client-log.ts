/** Reads what the clients wrote down: one JSON object a line. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LogLine } from './evidence.ts';

const intention = z.object({ id: z.string(), caseNo: z.string(), command: z.string() });
const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['sent', 'refused']), intention, requestId: z.string() }),
  z.object({
    kind: z.literal('acknowledged'),
    intention,
    requestId: z.string(),
    receipt: z.object({ stream: z.string(), seq: z.number(), hash: z.string() }),
  }),
]);

/** @throws Error naming the line that is not one of a client's log */
export function readClientLog(file: string): readonly LogLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, place) => {
      if (text === '') return [];
      try {
        return [line.parse(JSON.parse(text))];
      } catch {
        throw new Error(`${file}, line ${place + 1}: not a line of a client log · 不是客户端日志行`);
      }
    });
}
