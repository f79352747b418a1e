/** When a page breaks, does not exist, or the API says no: what happened, what to do, what to tell an administrator. */
import type { ReactNode } from 'react';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { AskError } from './ask.ts';
import { useSay } from './say.ts';
import { useWords } from './words.ts';

/** An answer that did not come, with a button to ask again. */
export function ErrorState({ error, retry }: { readonly error: unknown; readonly retry?: () => void }): ReactNode {
  const t = useWords();
  const { words } = useSay();
  const asked = error instanceof AskError ? error : null;
  const trace = asked?.traceId;
  return (
    <section className="state" role="alert">
      <h2>{asked?.code === 'FORBIDDEN' ? t('error.forbidden') : t('error.title')}</h2>
      <p>{asked === null ? t('error.unexpected') : words(asked.said)}</p>
      {trace !== undefined && (
        <p>
          <code>{trace}</code> <CopyButton text={trace} label={t('error.copyForAdmin')} />
        </p>
      )}
      {retry !== undefined && <Button onClick={retry}>{t('error.retry')}</Button>}
    </section>
  );
}

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  return (
    <Button size="small" onClick={() => void navigator.clipboard.writeText(text)}>
      {label}
    </Button>
  );
}

/** A page that broke: a file of an older build is gone after an update, or we made a mistake. */
export function PageFault({ error, reset }: ErrorComponentProps): ReactNode {
  const t = useWords();
  const { words } = useSay();
  const message = error instanceof Error ? error.message : String(error);
  const stale = /dynamically imported module|module script/iu.test(message);
  return (
    <section className="state" role="alert">
      <h2>{stale ? t('error.updated') : t('error.title')}</h2>
      <p>{stale ? t('error.updatedHint') : error instanceof AskError ? words(error.said) : t('error.unexpected')}</p>
      {!stale && <p className="soft">{message}</p>}
      <Button type="primary" onClick={() => (stale ? location.reload() : reset())}>
        {stale ? t('error.reload') : t('error.retry')}
      </Button>
    </section>
  );
}

export function NoSuchPage(): ReactNode {
  const t = useWords();
  return (
    <section className="state">
      <h1>{t('error.noSuchPage')}</h1>
      <p>{t('error.noSuchPageHint')}</p>
      <Link to="/">{t('error.home')}</Link>
    </section>
  );
}
