/** The list a case was opened from: so that its page knows the next one and the way back, also after a reload. */
const KEY = 'tongban.reading-order';

export interface ReadingOrder {
  readonly caseNos: readonly string[];
  /** Address of the list, with its filters. */
  readonly back: string;
}

export function keepReadingOrder(order: ReadingOrder): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(order));
  } catch {
    return; // without it there is simply no "next case"
  }
}

export function readingOrder(): ReadingOrder {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof value === 'object' && value !== null && 'caseNos' in value && 'back' in value && Array.isArray(value.caseNos))
      return { caseNos: value.caseNos.filter((no): no is string => typeof no === 'string'), back: String(value.back) };
  } catch {
    // nothing that can be read: as if there were none
  }
  return { caseNos: [], back: '/work' };
}

export function neighbours(caseNo: string): {
  readonly next?: string;
  readonly previous?: string;
  readonly place: string;
  readonly back: string;
} {
  const { back, caseNos } = readingOrder();
  const at = caseNos.indexOf(caseNo);
  const next = at < 0 ? caseNos[0] : caseNos[at + 1];
  const previous = at < 0 ? undefined : caseNos[at - 1];
  return {
    back: back.startsWith('/') && !back.startsWith('//') ? back : '/work',
    place: at < 0 ? '' : `${at + 1} / ${caseNos.length}`,
    ...(next === undefined ? {} : { next }),
    ...(previous === undefined ? {} : { previous }),
  };
}
