/** The receipt as printed on a voucher (受理通知书) and in its QR code: paper in citizens' hands is the anchor that nobody can recall. */
import type { Receipt } from '../entry.ts';

const TITLE = 'tongban-receipt/1';

/** Text of the QR code; short enough for a code of 45 modules. */
export const receiptCode = (origin: string, { stream, seq, hash }: Receipt): string => `${TITLE} ${origin} ${stream} ${seq} ${hash}`;

/** null when it is no receipt. */
export function readReceiptCode(text: string): (Receipt & { readonly origin: string }) | null {
  const [title, origin, stream, seq, hash, ...more] = text.trim().split(/\s+/);
  if (title !== TITLE || origin === undefined || stream === undefined || more.length > 0) return null;
  if (seq === undefined || !/^[1-9]\d{0,15}$/.test(seq) || hash === undefined || !/^[0-9a-f]{64}$/.test(hash)) return null;
  return { origin, stream, seq: Number(seq), hash };
}
