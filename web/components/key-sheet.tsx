/** The sheet behind `?`: the keys that work on this page, in words. */
import type { ReactNode } from 'react';
import { useActiveKeys } from '../app/keys.tsx';
import { useWords } from '../app/words.ts';
import { Dialog } from './dialog.tsx';

const SHOWN: Readonly<Record<string, string>> = {
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
};

const shownKey = (key: string): string =>
  key
    .split('+')
    .map((part) => SHOWN[part] ?? (part.length === 1 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' + ');

/** Keys in a tooltip or a button: `<Keycap of="ctrl+enter" />`. */
export function Keycap({ of }: { readonly of: string }): ReactNode {
  return <kbd aria-hidden="true">{shownKey(of)}</kbd>;
}

export function KeySheet({ open, close }: { readonly open: boolean; readonly close: () => void }): ReactNode {
  const t = useWords();
  const keys = useActiveKeys();
  return (
    <Dialog open={open} title={t('keys.title')} close={close}>
      <KeyList keys={keys} />
    </Dialog>
  );
}

function KeyList({ keys }: { readonly keys: ReturnType<typeof useActiveKeys> }): ReactNode {
  const t = useWords();
  // The dialog itself holds the keyboard: what is listed is what works once it is closed.
  if (keys.length === 0) return <p>{t('keys.none')}</p>;
  return (
    <dl className="key-list">
      {keys.map(({ does, key }) => (
        <div key={key}>
          <dt>
            <kbd>{shownKey(key)}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
