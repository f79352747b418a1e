/** Failures with message and stack as a payload, so that the codec covers them too. Loaded by path, inside the sandbox as well. */
import { DefaultFailureConverter } from '@temporalio/common';

export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
