/** Views of the work list as tabs with live counts: the standing ones and those this person has saved. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { useUrlState, type Search } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { Dialog } from '../components/dialog.tsx';
import { WorkListCountDocument } from '../gql/approver/graphql.ts';
import { filterOf, fully, sameView, savedViews, saveViews, viewOf } from './filters.ts';

/** Counting stops here at the API. */
const CAP = 10_000;

const STANDING: readonly { readonly key: string; readonly search: Search }[] = [
  { key: 'DESK', search: {} },
  { key: 'overdue', search: { due: 'overdue' } },
  { key: 'MINE', search: { scope: 'MINE' } },
  { key: 'paused', search: { scope: 'UNIT', paused: '1' } },
  { key: 'UNIT', search: { scope: 'UNIT' } },
  { key: 'ALL', search: { scope: 'ALL' } },
];

export interface ViewsProps {
  /** Rows come first: the counts are asked for once the list is there. */
  readonly counted: boolean;
}

export function Views({ counted }: ViewsProps): ReactNode {
  const t = useWords('approver');
  const { personId } = useViewer().person;
  const [url, setUrl] = useUrlState();
  const [saved, setSaved] = useState(() => savedViews(personId));
  const [naming, setNaming] = useState<string | null>(null);
  const known = [...STANDING.map(({ search }) => search), ...saved.map(({ search }) => search)].some((search) =>
    sameView(search, viewOf(url)),
  );
  const keep = (views: typeof saved): void => {
    saveViews(personId, views);
    setSaved(views);
  };
  return (
    <nav className="views no-print" aria-label={t('views.title')}>
      {STANDING.map(({ key, search }) => (
        <View
          key={key}
          name={t(`views.${key}`)}
          search={search}
          current={sameView(search, viewOf(url))}
          counted={counted}
          open={() => setUrl(fully(search))}
        />
      ))}
      {saved.map(({ name, search }) => (
        <span key={name} className="saved-view">
          <View name={name} search={search} current={sameView(search, viewOf(url))} counted={counted} open={() => setUrl(fully(search))} />
          <button
            type="button"
            className="quiet small"
            aria-label={t('views.forget', { name })}
            onClick={() => keep(saved.filter((view) => view.name !== name))}
          >
            ×
          </button>
        </span>
      ))}
      {!known && (
        <button type="button" className="quiet" onClick={() => setNaming('')}>
          {t('views.save')}
        </button>
      )}
      <Dialog
        open={naming !== null}
        title={t('views.save')}
        close={() => setNaming(null)}
        footer={
          <Button
            type="primary"
            disabled={naming === null || naming.trim() === '' || saved.some(({ name }) => name === naming.trim())}
            onClick={() => {
              if (naming !== null) keep([...saved, { name: naming.trim(), search: viewOf(url) }]);
              setNaming(null);
            }}
          >
            {t('views.keep')}
          </Button>
        }
      >
        <label className="field">
          {t('views.name')}
          <input value={naming ?? ''} maxLength={30} autoFocus onChange={({ target }) => setNaming(target.value)} />
        </label>
      </Dialog>
    </nav>
  );
}

interface ViewProps extends ViewsProps {
  readonly name: string;
  readonly search: Search;
  readonly current: boolean;
  readonly open: () => void;
}

function View({ counted, current, name, open, search }: ViewProps): ReactNode {
  const { data } = useAsk(
    WorkListCountDocument,
    { filter: filterOf(search) },
    { about: ['counts', 'work'], enabled: counted, staleTime: 30_000 },
  );
  const count = data?.workList.totalCount;
  return (
    <button type="button" className="view" aria-current={current ? 'true' : undefined} onClick={open}>
      {name}
      {count != null && <span className="count number">{count >= CAP ? `${CAP}+` : count}</span>}
    </button>
  );
}
