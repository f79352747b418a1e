/** A fetched history with its payloads opened: for comparing it with the trail, and for keeping it where the keys are not. */
import type { Payload, PayloadCodec } from '@temporalio/common';
import { placeOf } from './payload-codec.ts';

/** Opens in place, wherever a payload stands. @throws PayloadKeyGone */
export async function openPayloads(node: unknown, codec: PayloadCodec): Promise<void> {
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return;
  for (const [name, value] of Object.entries(node)) {
    if (isPayload(value) && placeOf(value) !== undefined) Object.assign(node, { [name]: (await codec.decode([value]))[0] });
    else await openPayloads(value, codec);
  }
}

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'metadata' in value && 'data' in value;
