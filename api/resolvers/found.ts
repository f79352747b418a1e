/** A reference that must lead somewhere: when it does not, that is a defect of the data, not an answer. */
export async function found<T>(loading: Promise<T | null>, what: string, key: string): Promise<T> {
  const value = await loading;
  if (value === null) throw new Error(`${what} ${key} is cited but not there`);
  return value;
}
