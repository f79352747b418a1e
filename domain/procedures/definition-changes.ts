/** What differs between two definitions of a procedure, as lines a person can read: where, before, after. */

export interface DefinitionChange {
  /** `limits.promised.n`, `steps.handle.role`: members of lists are named by their own id, so that a moved step is not a changed one. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Names by which members of lists are known. */
const NAMES = ['id', 'code', 'kind', 'procedure', 'value'] as const;

export function definitionChanges(before: unknown, after: unknown): readonly DefinitionChange[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const change = { path, before: was.get(path) ?? null, after: is.get(path) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

function leavesOf(value: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  gather(value, '', leaves);
  return leaves;
}

function gather(value: unknown, path: string, leaves: Map<string, string>): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) return void leaves.set(path, String(value));
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== 'object' || one === null)) return void leaves.set(path, value.map(String).join(', '));
    const names = value.map(nameOf);
    const known = names.every((name) => name !== undefined) && new Set(names).size === names.length;
    if (known) leaves.set(path, names.join(', '));
    for (const [index, one] of value.entries()) gather(one, at(known ? names[index]! : String(index + 1)), leaves);
    return;
  }
  const said = asText(value as Readonly<Record<string, unknown>>);
  if (said !== undefined) return void leaves.set(path, said);
  for (const [name, one] of Object.entries(value)) gather(one, at(name), leaves);
}

/** undefined: a member without a name, or no object at all. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const named = value as Readonly<Record<string, unknown>>;
  const name = NAMES.map((key) => named[key]).find((one) => typeof one === 'string');
  return name;
}

/** Words and legal bases read as one text each. */
function asText(value: Readonly<Record<string, unknown>>): string | undefined {
  const { certainty, en, text, zh } = value;
  if (typeof zh === 'string' && typeof en === 'string' && Object.keys(value).length === 2) return `${zh} · ${en}`;
  if (typeof text === 'string' && typeof certainty === 'string') return `${text} (${certainty})`;
  return undefined;
}
