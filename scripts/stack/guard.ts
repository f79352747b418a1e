/**
 * The night watch: a small process of its own session that outlives its starter by moments. While the starter lives it only listens;
 * when the starter is gone, even by kill -9, it stops what the starter left running, newest first, and deletes temporary folders.
 * Lines on stdin, tab between words: `watch pid signal`, `forget pid`, `sweep folder`.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

const graceMs = 10_000;
const watched = new Map<number, NodeJS.Signals>();
const folders = new Set<string>();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const [word, subject = '', signal] = line.split('\t');
  if (word === 'watch') watched.set(Number(subject), (signal ?? 'SIGTERM') as NodeJS.Signals);
  else if (word === 'forget') watched.delete(Number(subject));
  else if (word === 'sweep') folders.add(subject);
}

for (const [pid, signal] of [...watched].reverse()) {
  send(pid, signal);
  for (const until = Date.now() + graceMs; Date.now() < until && send(pid, 0);) await delay(50);
  send(pid, 'SIGKILL');
}
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false; // gone already
  }
}
