/** Names of the failures of a commit, as Temporal carries them: workflows may not import activities, so they stand here. */

/** The step, or its requestId, is already in the trail with other content: a reset or forked history. Never retry; alarm. */
export const AUDIT_CONFLICT = 'AuditConflict';
/** The step before this one is not committed yet. Retry. */
export const STEP_MISSING = 'StepMissing';
/** The entry cannot be written down: no canonical form, too long, a value the database refuses. A defect; never retry. */
export const ENTRY_INVALID = 'EntryInvalid';
/** The form that the command cites is not stored, or is another one. Never retry. */
export const FORM_MISSING = 'FormMissing';
