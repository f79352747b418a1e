/**
 * The dialog before a lawful act: it says what will be so afterwards, and sends once, whatever is pressed how often. A refusal shows
 * inside and keeps everything; a pending answer is asked about until it is there.
 */
import { useRef, useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { AskError } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { useWords } from '../app/words.ts';
import { Dialog } from './dialog.tsx';
import { Keycap } from './key-sheet.tsx';
import { Refusals, type RefusalOf } from './refusals.tsx';

/** What an act answers, made from CommandAnswer and its like by the caller. */
export type Answered = { readonly done: true } | { readonly refusals: readonly RefusalOf[] };

export interface ConfirmActProps {
  readonly open: boolean;
  /** What is done, as on the button: 作出决定, 退回. */
  readonly title: string;
  /** What will be so afterwards, one sentence each. */
  readonly consequences: readonly string[];
  /** Fields of the act, if it needs any. */
  readonly children?: ReactNode;
  readonly danger?: boolean;
  /** False while the fields are not filled in. */
  readonly ready?: boolean;
  readonly act: () => Promise<Answered>;
  readonly done: () => void;
  readonly close: () => void;
}

export function ConfirmAct(props: ConfirmActProps): ReactNode {
  return props.open ? <OpenConfirm {...props} /> : null;
}

function OpenConfirm({ act, children, close, consequences, danger = false, done, ready = true, title }: ConfirmActProps): ReactNode {
  const t = useWords();
  const [state, setState] = useState<'asking' | 'busy'>('asking');
  const [refusals, setRefusals] = useState<readonly RefusalOf[]>([]);
  const [error, setError] = useState<unknown>(null);
  const sent = useRef(false);

  const send = async (): Promise<void> => {
    if (sent.current || !ready) return;
    sent.current = true; // at once, before React has drawn anything: Enter may be held
    setState('busy');
    setError(null);
    setRefusals([]);
    try {
      const answer = await act();
      if ('done' in answer) return done();
      setRefusals(answer.refusals);
    } catch (fault) {
      setError(fault instanceof AskError ? fault : new AskError('UNKNOWN', { zh: String(fault), en: String(fault) }));
    }
    sent.current = false;
    setState('asking');
  };

  return (
    <Dialog
      open
      title={title}
      close={close}
      keys={[{ key: 'ctrl+enter', does: title, act: () => void send(), whileTyping: true }]}
      footer={
        <>
          <Button onClick={close} disabled={state === 'busy'}>
            {t('confirm.cancel')} <Keycap of="escape" />
          </Button>
          <Button type="primary" danger={danger} loading={state === 'busy'} disabled={!ready} onClick={() => void send()}>
            {title} <Keycap of="ctrl+enter" />
          </Button>
        </>
      }
    >
      <div className="stack">
        {children}
        {consequences.length > 0 && (
          <section className="consequence">
            <h3>{t('confirm.consequence')}</h3>
            <ul>
              {consequences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        {refusals.length > 0 && <Refusals refusals={refusals} />}
        {error !== null && <ErrorState error={error} />}
      </div>
    </Dialog>
  );
}
