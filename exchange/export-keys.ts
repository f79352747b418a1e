/** Attributes that our exports add to a trace or an event, beside those of the standard extensions. */
export const EXPORT_KEYS = {
  caseNo: 'tongban:caseNo',
  procedure: 'tongban:procedure',
  version: 'tongban:procedureVersion',
  unit: 'tongban:unit',
  region: 'tongban:region',
  state: 'tongban:state',
  origin: 'tongban:origin',
  /** LIVE, IMPORTED or SIMULATED; of simulated cases `label` says it in words. */
  provenance: 'tongban:provenance',
  label: 'tongban:label',
  step: 'tongban:step',
  role: 'tongban:role',
  /** Number of the audit entry within the case. */
  entry: 'tongban:entry',
  channel: 'tongban:channel',
  decision: 'tongban:decision',
  outcome: 'tongban:outcome',
  ground: 'tongban:ground',
  clock: 'tongban:clock',
} as const;

export const SIMULATED_LABEL = '模拟 SIMULATED';
