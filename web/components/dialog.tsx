/** A dialog by the browser's own <dialog>: focus stays inside and returns, Escape closes, the page behind is inert. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useKeys, type Key } from '../app/keys.tsx';
import { useWords } from '../app/words.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  /** Keys that work while it is open; those of the page rest. */
  readonly keys?: readonly Key[];
}

export function Dialog({ open, ...rest }: DialogProps): ReactNode {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ title, close, children, footer, keys = [], wide = false }: Omit<DialogProps, 'open'>): ReactNode {
  const t = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useKeys(keys, { modal: true });
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
      // Where one goes on: the first field, or the button that does it; never the one that closes.
      const fields = '.dialog-body :is(textarea, input, select)';
      (dialog.querySelector<HTMLElement>(fields) ?? dialog.querySelector<HTMLElement>('footer button:last-child'))?.focus();
    }
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      className={wide ? 'dialog wide' : 'dialog'}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button className="quiet" type="button" onClick={close} aria-label={t('close')}>
          ×
        </button>
      </header>
      <div className="dialog-body">{children}</div>
      {footer !== undefined && <footer>{footer}</footer>}
    </dialog>
  );
}
