/** Both verifiers find every mutant of a bundle and of an export, and let the untouched ones pass. */
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BundleDamaged, readBundle } from '../../../domain/audit/log/bundle.ts';
import { verifyBundle, type BundleReport } from '../../../domain/audit/log/verify-bundle.ts';
import { headText, readCheckpoint } from '../../../domain/audit/log/checkpoint.ts';
import { signatureLine } from '../../../domain/audit/log/signed-note.ts';
import { nodeCrypto } from '../../../schema/log-crypto.ts';
import { PER_FILE } from '../../../scripts/verify/export-format.ts';
import { verifyExport, type ExportReport } from '../../../scripts/verify/verify-export.ts';
import { ed25519Signer, signedNote, type Signer } from '../../../worker/sequencer/key-file.ts';
import { CASE, makeEvidence, type Evidence } from '../../support/a-bundle.ts';
import { chance } from '../../support/chance.ts';
import { buildGoVerifier, runGoVerifier } from '../../support/go-verifier.ts';
import { keysIn, ORIGIN } from '../../support/log-stage.ts';
import { bundleMutations, flipped } from '../../support/mutants.ts';

let evidence: Evidence;
let go: string | null;
let forger: Signer;
beforeAll(async () => {
  evidence = await makeEvidence();
  go = buildGoVerifier();
  forger = ed25519Signer(ORIGIN, keysIn(evidence.stage.home, 'forger'));
}, 180_000);
afterAll(async () => {
  await evidence.stage.dispose();
});

const ours = (text: string): BundleReport['verdict'] => {
  try {
    return verifyBundle(nodeCrypto, readBundle(text), { policy: evidence.stage.policy }).verdict;
  } catch (error) {
    if (error instanceof BundleDamaged) return 'TAMPERED_OR_LOST';
    throw error;
  }
};
function theirs(kind: '-bundle' | '-export', path: string): number | null {
  if (go === null) return null;
  return runGoVerifier(go, '-policy', evidence.policyFile, kind, path).code;
}
const expectGo = (code: number | null, wanted: number, what: string): void => {
  if (go !== null) expect(code, `the Go verifier: ${what}`).toBe(wanted);
};

describe('the untouched bundle', () => {
  it('is intact and witnessed for both', () => {
    const text = JSON.stringify(evidence.bundle);
    const report = verifyBundle(nodeCrypto, readBundle(text), { policy: evidence.stage.policy });
    expect(report).toMatchObject({ verdict: 'INTACT', entries: 5, faults: [], unwitnessed: [], cosigned: ['city', 'county', 'province'] });
    const file = join(evidence.stage.home, 'bundle.json');
    writeFileSync(file, text);
    expectGo(theirs('-bundle', file), 0, 'untouched');
  });

  it('is not witnessed without its cosignatures, without the log’s word on its length, or by a policy that came along', () => {
    const { bundle, stage } = evidence;
    const [head, tail] = [
      bundle.checkpoint.slice(0, bundle.checkpoint.lastIndexOf('\n\n') + 2),
      bundle.checkpoint.slice(bundle.checkpoint.lastIndexOf('\n\n') + 2),
    ];
    const alone = { ...bundle, checkpoint: `${head}${tail.split('\n')[0]}\n` };
    const file = join(stage.home, 'alone.json');
    for (const doubtful of [alone, { ...bundle, head: null }]) {
      expect(ours(JSON.stringify(doubtful))).toBe('INTACT_NOT_WITNESSED');
      writeFileSync(file, JSON.stringify(doubtful));
      expectGo(theirs('-bundle', file), 3, 'not witnessed');
    }
    expect(verifyBundle(nodeCrypto, bundle, { policy: stage.policy, policyIsTheirs: true }).verdict).toBe('INTACT_NOT_WITNESSED');
    const late = { policy: stage.policy, now: Date.now() / 1000 + 7_200, maxAgeSeconds: 3_600 };
    expect(verifyBundle(nodeCrypto, bundle, late).verdict).toBe('INTACT_NOT_WITNESSED');
  });

  it('answers for the receipts that were handed out, and not for others', () => {
    const { bundle, stage } = evidence;
    const receipt = { stream: bundle.stream, seq: 2, hash: bundle.entries[1]!.hash };
    const faultsOf = (one: typeof receipt) =>
      verifyBundle(nodeCrypto, bundle, { policy: stage.policy, receipts: [one] }).faults.map(({ fault }) => fault);
    expect(faultsOf(receipt)).toEqual([]);
    expect(faultsOf({ ...receipt, hash: 'f'.repeat(64) })).toEqual(['RECEIPT_DIFFERS']);
    expect(faultsOf({ ...receipt, seq: 6 })).toEqual(['RECEIPT_MISSING']);
    expect(faultsOf({ ...receipt, stream: 'case/other' })).toEqual(['RECEIPT_DIFFERS']);
  });
});

describe('every mutant of the bundle', () => {
  it('is found by both verifiers', { timeout: 120_000 }, async () => {
    const luck = chance('bundle mutants');
    const before = JSON.stringify(evidence.bundle);
    let mutants = 0;
    for (const [what, mutate] of Object.entries(bundleMutations(forger))) {
      for (let time = 0; time < 10; time++) {
        const text = JSON.stringify(await mutate(evidence.bundle, luck));
        if (text === before) continue;
        mutants++;
        expect(ours(text), what).toBe('TAMPERED_OR_LOST');
        const file = join(evidence.stage.home, 'mutant.json');
        writeFileSync(file, text);
        expectGo(theirs('-bundle', file), 2, what);
      }
    }
    expect(JSON.stringify(evidence.bundle)).toBe(before);
    console.log(`${mutants} mutants of a bundle`);
    expect(mutants).toBeGreaterThan(180);
  });

  it('of the SM3 side is found by ours', () => {
    const { bundle } = evidence;
    const wrong = bundle.entries.map((entry, at) => (at === 2 ? { ...entry, proofSm3: entry.proof } : entry));
    expect(ours(JSON.stringify({ ...bundle, entries: wrong }))).toBe('TAMPERED_OR_LOST');
    const lines = bundle.checkpointSm3.split('\n');
    expect(ours(JSON.stringify({ ...bundle, checkpointSm3: [lines[0], '99', ...lines.slice(2)].join('\n') }))).toBe('TAMPERED_OR_LOST');
  });
});

describe('an export', () => {
  const verify = (folder: string, more: Partial<Parameters<typeof verifyExport>[1]> = {}): Promise<ExportReport> =>
    verifyExport(folder, { policy: evidence.stage.policy, ...more });
  /** A copy without tiles, unless asked for. */
  const copy = (name: string, tiles = false): string => {
    const folder = join(evidence.stage.home, name);
    rmSync(folder, { recursive: true, force: true });
    cpSync(evidence.exportFolder, folder, { recursive: true });
    if (!tiles) for (const one of ['tile', 'sm3']) rmSync(join(folder, one), { recursive: true, force: true });
    return folder;
  };
  const linesOf = (folder: string): string[] => readFileSync(join(folder, 'trail/00000000.tsv'), 'utf8').trimEnd().split('\n');
  const write = (folder: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, 'trail/00000000.tsv'), lines.map((line) => `${line}\n`).join(''));
  const checkpointsOf = (folder: string): string[] => readFileSync(join(folder, 'checkpoints.ndjson'), 'utf8').trimEnd().split('\n');

  it('that nobody touched is intact for both, with and without its tiles, in little memory', async () => {
    for (const folder of [evidence.exportFolder, copy('plain')]) {
      const report = await verify(folder);
      expect(report).toMatchObject({ verdict: 'INTACT', entries: 86, streams: 22, checkpoints: 2, faults: [], unwitnessed: [] });
      expectGo(theirs('-export', folder), 0, 'untouched');
    }
    expect(await verify(evidence.exportFolder, { policy: null })).toMatchObject({ verdict: 'INTACT_NOT_WITNESSED' });
  });

  const MUTATIONS: Readonly<Record<string, (folder: string, luck: ReturnType<typeof chance>) => void | Promise<void>>> = {
    'a character flipped': (folder, luck) => {
      const lines = linesOf(folder);
      const at = luck.between(0, lines.length - 1);
      const letters = [...lines[at]!.matchAll(/[a-z0-9]/g)].map(({ index }) => index);
      lines[at] = flipped(lines[at]!, letters[luck.between(0, letters.length - 1)]!);
      write(folder, lines);
    },
    'two entries swapped': (folder, luck) => {
      const lines = linesOf(folder);
      const at = luck.between(0, lines.length - 2);
      [lines[at], lines[at + 1]] = [lines[at + 1]!, lines[at]!];
      write(folder, lines);
    },
    'an entry dropped': (folder, luck) => write(folder, linesOf(folder).toSpliced(luck.between(0, 85), 1)),
    'an entry inserted': (folder, luck) => {
      const lines = linesOf(folder);
      write(folder, lines.toSpliced(luck.between(0, 85), 0, lines[luck.between(0, 85)]!));
    },
    'the tail cut off': (folder, luck) => write(folder, linesOf(folder).slice(0, luck.between(0, 85))),
    'a line broken off': (folder) => {
      const file = join(folder, 'trail/00000000.tsv');
      writeFileSync(file, readFileSync(file).subarray(0, -40));
    },
    'a whole stream removed': (folder) =>
      write(
        folder,
        linesOf(folder).filter((line) => line.split('\t')[1] !== `case/${CASE}`),
      ),
    'all entries removed': (folder) => rmSync(join(folder, 'trail/00000000.tsv')),
    'a copied column changed': (folder, luck) => {
      const lines = linesOf(folder);
      const at = luck.between(0, 85);
      const columns = lines[at]!.split('\t');
      columns[luck.between(6, 11)] += 'x';
      lines[at] = columns.join('\t');
      write(folder, lines);
    },
    'two checkpoints in the wrong order': (folder) =>
      writeFileSync(join(folder, 'checkpoints.ndjson'), `${checkpointsOf(folder).reverse().join('\n')}\n`),
    'the last checkpoint signed with another key': async (folder) => {
      const lines = checkpointsOf(folder);
      const last = JSON.parse(lines.pop()!) as { size: number; note: string; noteSm3: string };
      const { origin, size, root } = readCheckpoint(last.note);
      lines.push(JSON.stringify({ ...last, note: await signedNote(headText({ origin, size, root }), [forger], signatureLine) }));
      writeFileSync(join(folder, 'checkpoints.ndjson'), `${lines.join('\n')}\n`);
    },
  };
  it('every mutant is found by both', { timeout: 120_000 }, async () => {
    const luck = chance('export mutants');
    let mutants = 0;
    for (const [what, mutate] of Object.entries(MUTATIONS)) {
      for (let time = 0; time < 6; time++) {
        const folder = copy('mutant');
        const before = readFileSync(join(folder, 'trail/00000000.tsv'), 'utf8') + checkpointsOf(folder).join('\n');
        await mutate(folder, luck);
        const there = readdirSync(join(folder, 'trail')).length > 0 ? readFileSync(join(folder, 'trail/00000000.tsv'), 'utf8') : '';
        if (there + checkpointsOf(folder).join('\n') === before) continue;
        mutants++;
        expect((await verify(folder)).verdict, what).toBe('TAMPERED_OR_LOST');
        expectGo(theirs('-export', folder), 2, what);
      }
    }
    console.log(`${mutants} mutants of an export`);
    expect(mutants).toBeGreaterThan(55);
  });

  it('with its tiles names the entries that are gone, even a whole stream', async () => {
    const folder = copy('named', true);
    write(
      folder,
      linesOf(folder).filter((line) => line.split('\t')[1] !== `case/${CASE}`),
    );
    const report = await verify(folder);
    expect(report.faults.filter(({ fault }) => fault === 'ENTRY_LOST').map(({ stream, seq }) => [stream, seq])).toEqual(
      [1, 2, 3, 4, 5].map((seq) => [`case/${CASE}`, seq]),
    );
    expect(report.faultCount, 'nothing else is wrong').toBe(5);
  });

  it('that was set back to an older checkpoint looks intact, and is found with a checkpoint or a receipt kept elsewhere', async () => {
    const folder = copy('older');
    const newest = readCheckpoint((JSON.parse(checkpointsOf(folder).at(-1)!) as { note: string }).note);
    writeFileSync(join(folder, 'checkpoints.ndjson'), `${checkpointsOf(folder)[0]!}\n`);
    const last = linesOf(folder).at(-1)!.split('\t');
    write(folder, linesOf(folder).slice(0, 40));
    expect(await verify(folder)).toMatchObject({ verdict: 'INTACT', entries: 40 });
    expect((await verify(folder, { kept: [newest] })).faults).toMatchObject([{ fault: 'ENTRIES_MISSING' }]);
    const receipts = [{ stream: last[1]!, seq: Number(last[2]), hash: last[4]! }];
    expect((await verify(folder, { receipts })).faults).toMatchObject([{ fault: 'RECEIPT_MISSING', stream: last[1] }]);
  });

  it('can be verified in two sittings, and the second goes on where the first stopped', async () => {
    const folder = copy('long');
    const one = linesOf(folder);
    // Files of the real length, so that there are two of them: the streams beyond the real ones are checked by their chains alone.
    const stateFile = join(evidence.stage.home, 'state');
    const more = Array.from({ length: PER_FILE - one.length }, () => one[0]!);
    write(folder, [...one, ...more]);
    copyFileSync(join(evidence.exportFolder, 'trail/00000000.tsv'), join(folder, 'trail/00000001.tsv'));
    const whole = await verify(folder);
    const first = await verify(folder, { stateFile, stopAfterFiles: 1 });
    expect(first.entries).toBe(PER_FILE);
    const second = await verify(folder, { stateFile });
    expect(second).toMatchObject({
      from: PER_FILE,
      entries: PER_FILE + 86,
      faultCount: whole.faultCount,
      streams: whole.streams,
      verdict: whole.verdict,
    });
  });
});
