/** The one place that makes the data converter: worker, API, scripts, simulated officers and tests speak with Temporal through it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataConverter, PayloadCodec } from '@temporalio/common';
import { keysFromFile } from '../settings/key-file.ts';
import type { Settings } from '../settings/settings.ts';
import { FolderOfCaseKeys, type CaseKeys, type Masters } from './case-keys.ts';
import { SealingCodec } from './payload-codec.ts';

export const FAILURE_CONVERTER = fileURLToPath(new URL('failure-converter.ts', import.meta.url));

export function dataConverter(keys: CaseKeys, sealing = true): DataConverter & { readonly payloadCodecs: [PayloadCodec] } {
  return { payloadCodecs: [new SealingCodec(keys, sealing)], failureConverterPath: FAILURE_CONVERTER };
}

/** @throws SettingsError when production names no key */
export const dataConverterOf = (settings: Settings): DataConverter => dataConverter(caseKeysOf(settings), settings.payloads.sealed);

/** Where nothing is sealed and no key was ever made, none is asked for. @throws SettingsError */
export function caseKeysOf({ dataDir, mode, payloads }: Settings): FolderOfCaseKeys {
  const file = payloadKeyFile({ dataDir, payloads });
  const make = mode === 'development' && payloads.sealed;
  if (payloads.sealed) keysFromFile('PAYLOAD_KEY_FILE', file, make);
  return new FolderOfCaseKeys(payloads.keyFolder ?? join(dataDir, 'keys', 'payloads'), mastersIn(file));
}

export const payloadKeyFile = ({ dataDir, payloads }: Pick<Settings, 'dataDir' | 'payloads'>): string =>
  payloads.keyFile ?? join(dataDir, 'keys', 'payload.key');

/** Read anew when the file changes: a rotation needs no restart. */
export function mastersIn(file: string): Masters {
  let read: { readonly at: number; readonly keys: readonly Buffer[] } | undefined;
  return () => {
    const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (read?.at !== at) read = { at, keys: keysFromFile('PAYLOAD_KEY_FILE', file, false) };
    return read.keys;
  };
}
