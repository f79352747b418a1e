/** The one place that makes the data converter: worker, API, scripts, simulated officers and tests speak with Temporal through it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataConverter, PayloadCodec } from '@temporalio/common';
import { keysFromFile, keysIn } from '../settings/key-file.ts';
import type { Settings } from '../settings/settings.ts';
import { FolderOfCaseKeys, type CaseKeys } from './case-keys.ts';
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
  return new FolderOfCaseKeys(payloads.keyFolder ?? join(dataDir, 'keys', 'payloads'), keysIn('PAYLOAD_KEY_FILE', file));
}

export const payloadKeyFile = ({ dataDir, payloads }: Pick<Settings, 'dataDir' | 'payloads'>): string =>
  payloads.keyFile ?? join(dataDir, 'keys', 'payload.key');
