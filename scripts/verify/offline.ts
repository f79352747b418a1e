/** Verifying without server, database or network: a bundle, or a full export. What the command says about it. */
import { readFile } from 'node:fs/promises';
import type { Receipt } from '../../domain/audit/entry.ts';
import { BundleDamaged, readBundle, type Bundle } from '../../domain/audit/log/bundle.ts';
import { readCheckpoint, type Checkpoint } from '../../domain/audit/log/checkpoint.ts';
import { readPolicy, type Policy } from '../../domain/audit/log/policy.ts';
import { readReceiptCode } from '../../domain/audit/log/receipt-code.ts';
import { verifyBundle } from '../../domain/audit/log/verify-bundle.ts';
import type { Verdict } from '../../domain/audit/log/verdict.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';
import { verifyExport } from './verify-export.ts';

export interface OfflineOptions {
  readonly policyFile?: string;
  /** Receipts, one a line, as they stand in QR codes. */
  readonly receiptsFile?: string;
  readonly keptFile?: string;
  readonly stateFile?: string;
  readonly maxAgeHours?: number;
  readonly progress: (entries: number, all: number) => void;
}

export interface Spoken {
  readonly verdict: Verdict;
  readonly lines: readonly string[];
  readonly report: object;
}

export const policyFrom = async (file: string): Promise<Policy> => readPolicy(nodeCrypto.sha256, await readFile(file, 'utf8'));

export const keptFrom = async (file: string): Promise<Checkpoint> => readCheckpoint(await readFile(file, 'utf8'));

/** @throws Error naming the line that is no receipt */
export async function receiptsFrom(file: string): Promise<readonly Receipt[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const receipt = readReceiptCode(line);
    if (receipt === null) throw new Error(`${file}:${at + 1} is no receipt: tongban-receipt/1 ORIGIN STREAM SEQ HASH`);
    return [receipt];
  });
}

const ageOf = ({ maxAgeHours }: OfflineOptions): { readonly now?: number; readonly maxAgeSeconds?: number } =>
  maxAgeHours === undefined ? {} : { now: Date.now() / 1000, maxAgeSeconds: maxAgeHours * 3600 };

export async function sayBundle(file: string, options: OfflineOptions): Promise<Spoken> {
  let bundle: Bundle;
  try {
    bundle = readBundle(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof BundleDamaged)) throw error;
    return {
      verdict: 'TAMPERED_OR_LOST',
      lines: [`首个异常 · first: ${error.message}`],
      report: { verdict: 'TAMPERED_OR_LOST', damaged: error.message },
    };
  }
  const mine = options.policyFile === undefined ? undefined : await policyFrom(options.policyFile);
  if (mine === undefined && bundle.policy === null) throw new Error('the bundle brings no policy: give one with --policy FILE');
  const report = verifyBundle(nodeCrypto, bundle, {
    policy: mine ?? readPolicy(nodeCrypto.sha256, bundle.policy ?? ''),
    policyIsTheirs: mine === undefined,
    ...(options.receiptsFile === undefined ? {} : { receipts: await receiptsFrom(options.receiptsFile) }),
    ...ageOf(options),
  });
  const { entries, size, stream, cosigned, witnessedAt } = report;
  return {
    verdict: report.verdict,
    report,
    lines: [
      `${entries} entries of ${stream}, in a log of ${size} leaves${cosigned.length === 0 ? '' : `, witnessed by ${cosigned.join(', ')} at ${new Date((witnessedAt ?? 0) * 1000).toISOString()}`}`,
      ...said(
        report.faults.map(({ seq, fault, detail }) => ({ place: seq === 0 ? 'bundle' : `seq ${seq}`, fault, detail })),
        report.faults.length,
      ),
      ...report.unwitnessed.map((why) => `未获见证 · not witnessed: ${why}`),
    ],
  };
}

export async function sayExport(folder: string, options: OfflineOptions): Promise<Spoken> {
  const report = await verifyExport(folder, {
    policy: options.policyFile === undefined ? null : await policyFrom(options.policyFile),
    ...(options.receiptsFile === undefined ? {} : { receipts: await receiptsFrom(options.receiptsFile) }),
    ...(options.keptFile === undefined ? {} : { kept: [await keptFrom(options.keptFile)] }),
    ...(options.stateFile === undefined ? {} : { stateFile: options.stateFile }),
    ...ageOf(options),
    progress: options.progress,
  });
  return {
    verdict: report.verdict,
    report,
    lines: [
      `${report.entries} entries in ${report.streams} streams, ${report.checkpoints} checkpoints${report.from === 0 ? '' : `, taken up at entry ${report.from}`}; memory at most ${report.peakMemoryMb} MB`,
      ...said(
        report.faults.map(({ index, stream, seq, fault, detail }) => ({
          place: stream === '' ? `leaf ${index}` : `stream ${stream}, seq ${seq}`,
          fault,
          detail,
        })),
        report.faultCount,
      ),
      ...report.unwitnessed.map((why) => `未获见证 · not witnessed: ${why}`),
    ],
  };
}

export function said(
  faults: readonly { readonly place: string; readonly fault: string; readonly detail: string }[],
  count: number,
): string[] {
  const [first, ...others] = faults;
  if (first === undefined) return [];
  return [
    `首个异常 · first: ${first.place}: ${first.fault}, ${first.detail}`,
    ...others.map(({ place, fault, detail }) => `           also: ${place}: ${fault}, ${detail}`),
    ...(count > faults.length ? [`           and ${count - faults.length} more`] : []),
  ];
}
