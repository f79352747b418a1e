/** Facts of any shape as names and values, nested ones by dotted path, for people and tables. */
export function factsOf(value: unknown, path = ''): { readonly name: string; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ name: path, value: value ?? null }];
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null)) return [{ name: path, value }];
  return Object.entries(value).flatMap(([key, member]) => factsOf(member, path === '' ? key : `${path}.${key}`));
}
