/** J and K through a list, Enter opens: the row lives in the address. */
import { useGo, useUrlState } from '../app/nav.ts';
import { useKeys } from '../app/keys.tsx';
import { useWords } from '../app/words.ts';

/** @returns the current row, and a setter for the pointer */
export function useListKeys(
  keys: readonly string[],
  address: (key: string) => string,
): readonly [string | undefined, (key: string) => void] {
  const t = useWords('supervisor');
  const go = useGo();
  const [url, setUrl] = useUrlState();
  const here = url['row'];
  const at = here === undefined ? -1 : keys.indexOf(here);
  const move = (by: number): void => {
    const next = keys[Math.min(Math.max(at + by, 0), keys.length - 1)];
    if (next !== undefined) setUrl({ row: next }, true);
  };
  useKeys([
    { key: 'j', does: t('keys.next'), act: () => move(1) },
    { key: 'k', does: t('keys.before'), act: () => move(-1) },
    { key: 'enter', does: t('keys.open'), act: () => here !== undefined && go(address(here)) },
  ]);
  return [here, (key) => key !== here && setUrl({ row: key }, true)];
}
