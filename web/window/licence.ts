/** 电子证照标识 (GB/T 36904-2018) for a case: type of the item, the organ that issues it, a serial that follows from the case number. */
import { makeLicenceNo } from '../../domain/identifiers/licence-no.ts';

/** The type begins with the credit code of the organ that answers for it. */
const ORGAN = 18;

/** '' where the parts do not fit: then the clerk types the number. */
export function licenceNoFor(type: string, caseNo: string): string {
  try {
    return makeLicenceNo({ type, issuer: type.slice(0, ORGAN), serial: caseNo, version: '001' });
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
