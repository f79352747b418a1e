/** What both pages of the security administrators share: the two lists, an act by a button, and what a dialog makes of an answer. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { newRequestId } from '../../app/ask.ts';
import { ErrorState } from '../../app/errors.tsx';
import { oneOf, useUrlState } from '../../app/nav.ts';
import { queries } from '../../app/query.ts';
import { useWords } from '../../app/words.ts';
import { ConfirmAct, type Answered } from '../../components/confirm-act.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import type { DeskAnswerFragment } from '../../gql/administrator/graphql.ts';
import '../administrator.css';

const LISTS = ['open', 'decided'] as const;
export type List = (typeof LISTS)[number];

export function useList(): List {
  const [url] = useUrlState();
  return oneOf(url['list'], LISTS);
}

const answered = (answer: DeskAnswerFragment): Answered =>
  answer.__typename === 'CommandRefused' ? { refusals: answer.refusals } : { done: true };

/** Title and the choice of what is listed. `area`: `links` or `data`. */
export function DeskHead({ area, children }: { readonly area: string; readonly children?: ReactNode }): ReactNode {
  const t = useWords('identity');
  const list = useList();
  const [, setUrl] = useUrlState();
  return (
    <div className="page-head">
      <h1>{t(`${area}.title`)}</h1>
      <div className="row">
        <div className="tabs" role="group" aria-label={t('states')}>
          {LISTS.map((one) => (
            <button
              key={one}
              type="button"
              className="quiet"
              aria-pressed={one === list}
              onClick={() => setUrl({ list: one, id: undefined })}
            >
              {t(`${area}.${one}`)}
            </button>
          ))}
        </div>
        {children}
      </div>
    </div>
  );
}

/** The rows, or why there are none. */
export function DeskList<T>({
  area,
  error,
  keyOf,
  retry,
  row,
  rows,
}: {
  readonly area: string;
  readonly rows: readonly T[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  readonly keyOf: (one: T) => string;
  readonly row: (one: T) => ReactNode;
}): ReactNode {
  const t = useWords('identity');
  const list = useList();
  if (error !== null) return <ErrorState error={error} retry={retry} />;
  if (rows === undefined) return <PageSkeleton />;
  if (rows.length === 0) {
    const none = list === 'open' ? 'none' : 'noneDecided';
    return <EmptyState title={t(`${area}.${none}`)} hint={t(`${area}.${none}Hint`)} />;
  }
  return (
    <ul className="plain stack">
      {rows.map((one) => (
        <li key={keyOf(one)} className="card">
          {row(one)}
        </li>
      ))}
    </ul>
  );
}

/** Name and value, one line each. */
export function Facts({ of }: { readonly of: readonly (readonly [string, ReactNode])[] }): ReactNode {
  return (
    <dl className="facts">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface DeskActProps {
  readonly title: string;
  readonly consequences: readonly string[];
  readonly send: (requestId: string) => Promise<DeskAnswerFragment>;
  /** Why it may not be pressed. */
  readonly notNow?: string | undefined;
  readonly danger?: boolean;
  readonly primary?: boolean;
  readonly ready?: boolean;
  readonly children?: ReactNode;
  readonly done?: () => void;
}

/** A button that opens the dialog of a lawful act; each opening is one request, however often it is sent. */
export function DeskAct({
  children,
  consequences,
  danger = false,
  done,
  notNow,
  primary = false,
  ready = true,
  send,
  title,
}: DeskActProps): ReactNode {
  const [requestId, setRequestId] = useState<string | null>(null);
  const close = (): void => setRequestId(null);
  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        danger={danger}
        disabled={notNow !== undefined}
        onClick={() => setRequestId(newRequestId())}
      >
        {title}
      </Button>
      <ConfirmAct
        open={requestId !== null}
        title={title}
        consequences={consequences}
        danger={danger}
        ready={ready}
        act={async () => answered(await send(requestId ?? newRequestId()))}
        done={() => {
          close();
          void queries.invalidateQueries({ queryKey: ['identity desk'] });
          done?.();
        }}
        close={close}
      >
        {children}
      </ConfirmAct>
    </>
  );
}
