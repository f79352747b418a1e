// The two commands themselves, on a fresh copy of the tree whose path has a space and Chinese characters. The copy's node_modules
// is a link to ours; that a clone without one gets its own is what .ci/run shows.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answers, copyOfTheTree, leftIn, npmRun, npmStart, processesOf, readyAt, type Copy } from '../support/a-copy.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOfTheTree();
});
afterEach(async () => {
  for (const { pid } of processesOf(copy.folder)) killed(pid);
  expect(await leftIn(copy.folder)).toEqual([]);
});
afterAll(() => copy.remove());

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    return; // ended by itself
  }
}

const pidOf = (folder: string, part: string): number => {
  const found = processesOf(folder).find(({ command }) => command.includes(part));
  if (found === undefined) throw new Error(`no process with ${part} in ${folder}`);
  return found.pid;
};

describe('npm start', { timeout: 400_000 }, () => {
  test('becomes ready, answers, and Ctrl-C leaves no process behind', async () => {
    const start = npmStart(copy.folder, '--port', '0');
    expect(await answers(await readyAt(start))).toBe(true);
    // The control: before the Ctrl-C they are all there to be seen.
    const commands = processesOf(copy.folder)
      .map(({ command }) => command)
      .join('\n');
    for (const part of ['postgres', 'temporal', 'worker/main.ts', 'api/main.ts', 'guard.ts']) expect(commands).toContain(part);
    start.npm.kill('SIGINT');
    expect(await start.ended).toBe(0);
    expect(await leftIn(copy.folder)).toEqual([]);
  });

  test('a second start on the same data folder is refused in a sentence, and the first goes on', async () => {
    const first = npmStart(copy.folder, '--port', '0');
    const address = await readyAt(first);
    const second = npmStart(copy.folder, '--port', '0');
    expect(await second.ended).toBe(3);
    expect(second.said()).toContain('Tongban already runs on');
    expect(await answers(address)).toBe(true);
    first.npm.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  test('after kill -9 of the start, what it started ends by itself and the next start works', async () => {
    const first = npmStart(copy.folder, '--port', '0');
    await readyAt(first);
    killed(pidOf(copy.folder, 'scripts/start.ts'));
    expect(await leftIn(copy.folder)).toEqual([]);
    const second = npmStart(copy.folder, '--port', '0');
    expect(await answers(await readyAt(second))).toBe(true);
  });

  test('after kill -9 of the start and of its guard, the next start ends what was left and works', async () => {
    const first = npmStart(copy.folder, '--port', '0');
    await readyAt(first);
    for (const part of ['guard.ts', 'scripts/start.ts']) killed(pidOf(copy.folder, part));
    const orphans = processesOf(copy.folder).map(({ pid }) => pid);
    expect(orphans.length).toBeGreaterThan(0); // the control: without the guard something does stay
    const second = npmStart(copy.folder, '--port', '0');
    expect(await answers(await readyAt(second))).toBe(true);
    expect(processesOf(copy.folder).filter(({ pid }) => orphans.includes(pid))).toEqual([]);
  });

  test('two starts at once from two folders both become ready', async () => {
    const other = copyOfTheTree();
    try {
      const starts = [npmStart(copy.folder), npmStart(other.folder)];
      const addresses = await Promise.all(starts.map(readyAt));
      expect(new Set(addresses).size).toBe(2);
      expect(await Promise.all(addresses.map(answers))).toEqual([true, true]);
      for (const { npm } of starts) npm.kill('SIGINT');
      expect(await Promise.all(starts.map(({ ended }) => ended))).toEqual([0, 0]);
      expect(await leftIn(other.folder)).toEqual([]);
    } finally {
      for (const { pid } of processesOf(other.folder)) killed(pid);
      other.remove();
    }
  });
});

describe('npm test', { timeout: 200_000 }, () => {
  test('ends with one line that counts, and with 0', async () => {
    writeFileSync(join(copy.folder, 'tests', 'house', 'one.test.ts'), "import { test } from 'vitest';\ntest('holds', () => {});\n");
    const { code, out } = await npmRun(copy.folder, 'test', '--', 'tests/house/one.test.ts');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed');
  });

  test('a failing test, a file that does not load and a broken run are counted and end with another code', async () => {
    const file = join(copy.folder, 'tests', 'house', 'two.test.ts');
    const lastLine = async (): Promise<string> => {
      const { code, out } = await npmRun(copy.folder, 'test', '--', 'tests/house/two.test.ts');
      return `${out.trimEnd().split('\n').at(-1)}, ${code === 0 ? 'ends with 0' : 'ends with another code'}`;
    };
    writeFileSync(
      file,
      "import { expect, test } from 'vitest';\ntest('holds', () => {});\ntest('breaks', () => { expect(1).toBe(2); });\n",
    );
    expect(await lastLine()).toBe('1 passed, 1 failed, ends with another code');
    writeFileSync(file, "import './nowhere.ts';\n");
    expect(await lastLine()).toBe('0 passed, 1 failed, ends with another code');
    writeFileSync(file, "import { test } from 'vitest';\ntest('ends the process', () => { process.kill(process.ppid, 'SIGKILL'); });\n");
    expect(await lastLine()).toBe('0 passed, 1 failed, ends with another code');
  });
});
