/** All items people apply for, with both limits; found by a few letters. */
import { type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ITEM_KINDS, type ItemKind } from '../../domain/law/code-lists.ts';
import { useUrlState } from '../app/nav.ts';
import { ErrorState } from '../app/errors.tsx';
import { useSay } from '../app/say.ts';
import { useSession } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { useGuides, type GuideLine } from '../components/filing/guides.ts';
import { PageSkeleton } from '../components/skeleton.tsx';
import '../components/filing/filing.css';
import './applicant.css';
import { useLimit } from './limit.ts';

export default function GuidesPage(): ReactNode {
  const t = useWords('applicant');
  const { words, lang } = useSay();
  const { viewer } = useSession();
  const [url, setUrl] = useUrlState();
  const { data, error, refetch } = useGuides();
  const text = (url['q'] ?? '').trim().toLowerCase();
  const kinds = [...new Set((data ?? []).map(({ kind }) => kind))];
  const kind = kinds.find((one) => one === url['kind']);
  const found = (data ?? []).filter(
    (line) =>
      (kind === undefined || line.kind === kind) &&
      (text === '' || `${line.name.zh} ${line.name.en} ${line.code} ${line.deciding}`.toLowerCase().includes(text)),
  );
  return (
    <div className="public">
      <div className="page-head">
        <h1>{t('guides.title')}</h1>
        <span className="grow" />
        <Link className="press" to="/track">
          {t('guides.track')}
        </Link>
        {viewer !== null && (
          <Link className="press" to="/my">
            {t('guides.my')}
          </Link>
        )}
      </div>
      <p className="lead">{t('guides.lead')}</p>
      <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="item-search" className="visually-hidden">
          {t('guides.search')}
        </label>
        <input
          id="item-search"
          className="input"
          type="search"
          placeholder={t('guides.searchHint')}
          value={url['q'] ?? ''}
          onChange={({ target }) => setUrl({ q: target.value === '' ? undefined : target.value }, true)}
        />
      </form>
      <div className="row kinds" role="group" aria-label={t('guide.kind')}>
        <button className="quiet" type="button" aria-pressed={kind === undefined} onClick={() => setUrl({ kind: undefined })}>
          {t('guides.all')}
        </button>
        {kinds.map((one) => (
          <button key={one} className="quiet" type="button" aria-pressed={kind === one} onClick={() => setUrl({ kind: one })}>
            {ITEM_KINDS[one][lang]}
          </button>
        ))}
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : found.length === 0 ? (
        <EmptyState title={t('guides.none')} hint={t('guides.noneHint')} />
      ) : (
        <>
          <p className="soft" aria-live="polite">
            {t('guides.count', { count: found.length })}
          </p>
          <ul className="items">
            {found.map((line) => (
              <Item key={line.code} line={line} name={words(line.name)} kind={line.kind} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Item({ kind, line, name }: { readonly line: GuideLine; readonly name: string; readonly kind: ItemKind }): ReactNode {
  const t = useWords('applicant');
  const { lang } = useSay();
  const limit = useLimit();
  return (
    <li className="item">
      <Link to={`/guides/${line.code}`} className="item-link">
        <strong>{name}</strong>
        <span className="row soft">
          <span className="tag">{ITEM_KINDS[kind][lang]}</span>
          {line.children > 0 && <span className="tag tag-accent">{t('guides.package', { count: line.children })}</span>}
          {line.promised !== null && <span>{t('guides.promised', { limit: limit(line.promised) })}</span>}
          {line.statutory !== null && <span>{t('guides.statutory', { limit: limit(line.statutory) })}</span>}
          <span>{line.visitsMax === 0 ? t('guides.visits0') : t('guides.visits', { count: line.visitsMax })}</span>
        </span>
      </Link>
    </li>
  );
}
