/** 全局编号: base64url of `Type:key`, opaque to clients. */
export const NODE_TYPES = [
  'Case',
  'Person',
  'Unit',
  'Region',
  'Party',
  'Procedure',
  'ProcedureVersion',
  'CalendarVersion',
  'TrailEntry',
  'Finding',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export const globalId = (type: NodeType, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

/** null when it is none of ours. */
export function readGlobalId(id: string): { readonly type: NodeType; readonly key: string } | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const type = NODE_TYPES.find((name) => name === text.slice(0, colon));
  if (type === undefined || Buffer.from(text).toString('base64url') !== id || text.includes('\0') || text.includes('\uFFFD')) return null;
  return { type, key: text.slice(colon + 1) };
}
