/** Bulletins: each a snapshot that never changes. A new one is frozen the moment it is made; another person puts it out. */
import { useRef, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ask, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useGo, useUrlState } from '../app/nav.ts';
import { queries, useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { SelectField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { BulletinsDocument, ProposeDocument, SheetsDocument, type BulletinKind, type BulletinsQuery } from '../gql/inspector/graphql.ts';
import { useChoices } from './choices.tsx';
import { answered } from './names.ts';
import { lastPeriods } from './last-periods.ts';
import { periodName } from './row-name.ts';
import './inspector.css';

type Row = BulletinsQuery['bulletins'][number];
const KINDS = ['MONTH', 'WEEK', 'QUARTER', 'YEAR'] as const satisfies readonly BulletinKind[];
const DIVISIONS = ['UNIT', 'COUNTY'] as const;

export default function BulletinsPage(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const viewer = useViewer();
  const choices = useChoices();
  const { data, error, refetch } = useAsk(BulletinsDocument, {}, { about: ['bulletins'] });
  const regionName = (code: string): string =>
    say.words(choices?.regions.find((region) => region.code === code)?.name ?? { zh: code, en: code });
  const columns: readonly Column<Row>[] = [
    {
      key: 'no',
      title: t('bulletin.no'),
      cell: ({ bulletinId, issueNo }) => (
        <Link to="/bulletins/$id" params={{ id: bulletinId }}>
          {issueNo ?? t('bulletin.draft')}
        </Link>
      ),
    },
    {
      key: 'about',
      title: t('bulletin.about'),
      cell: ({ kind, regionCode }) => `${regionName(regionCode)} · ${t(`bulletinKind.${kind}`)}`,
    },
    {
      key: 'period',
      title: t('period.title'),
      cell: ({ periodFrom, periodTo }) => <span className="number nowrap">{periodName(periodFrom, periodTo)}</span>,
    },
    {
      key: 'state',
      title: t('bulletin.state'),
      cell: ({ difference, provenance, state }) => (
        <>
          <span className={`tag ${state === 'PUBLISHED' ? 'tag-accent' : ''}`}>{t(`bulletinState.${state}`)}</span>{' '}
          {difference !== null && <span className="tag">{t('bulletin.correction', { no: difference.issueNo })}</span>}{' '}
          {provenance === 'SIMULATED' && <span className="tag">{t('list.simulated')}</span>}
        </>
      ),
    },
    { key: 'cases', title: t('bulletin.cases'), cell: ({ cases }) => say.number(cases), numeric: true, wideOnly: true },
    {
      key: 'frozen',
      title: t('bulletin.frozenAt'),
      cell: ({ frozenAt, proposedBy }) => `${say.at(frozenAt)} ${proposedBy?.name ?? ''}`,
      wideOnly: true,
    },
  ];
  const mayMake = hasRight(viewer, 'ASSESSMENT_ACTS');
  return (
    <>
      <div className="page-head">
        <h1>{t('bulletin.title')}</h1>
        <span className="grow" />
        {mayMake && (
          <Button type="primary" onClick={() => setUrl({ new: '1' })}>
            {t('bulletin.make')}
          </Button>
        )}
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : data.bulletins.length === 0 ? (
        <EmptyState title={t('bulletin.none')} hint={t(mayMake ? 'bulletin.noneHint' : 'bulletin.noneHintReader')} />
      ) : (
        <CaseTable caption={t('bulletin.title')} rows={data.bulletins} columns={columns} keyOf={({ bulletinId }) => bulletinId} />
      )}
      {url['new'] === '1' && <Make close={() => setUrl({ new: undefined })} />}
    </>
  );
}

function Make({ close }: { readonly close: () => void }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const go = useGo();
  const viewer = useViewer();
  const choices = useChoices();
  const sheets = useAsk(SheetsDocument, {}, { about: ['score sheets'], staleTime: 600_000 });
  const made = useRef('');
  const [requestId] = useState(newRequestId);
  const [kind, setKind] = useState<BulletinKind>('MONTH');
  const [dividedBy, setDividedBy] = useState<(typeof DIVISIONS)[number]>('UNIT');
  const [region, setRegion] = useState(viewer.unit?.region.code ?? '');
  const [sheet, setSheet] = useState('default');
  const [chosen, setChosen] = useState('');
  const periods = lastPeriods(kind);
  const period = periods.find(({ from }) => from === chosen) ?? periods[0]!;
  return (
    <ConfirmAct
      open
      title={t('bulletin.make')}
      ready={region !== ''}
      consequences={[t('bulletin.thenFrozen'), t('bulletin.thenSecond'), t('bulletin.thenCorrection')]}
      act={async () => {
        const { proposeBulletin } = await ask(ProposeDocument, { input: { requestId, kind, dividedBy, region, period, sheet } });
        if (proposeBulletin.__typename === 'AssessmentDone') made.current = proposeBulletin.bulletin?.bulletinId ?? '';
        return answered(proposeBulletin);
      }}
      done={() => {
        void queries.invalidateQueries({ queryKey: ['bulletins'] });
        go(`/bulletins/${made.current}`);
      }}
      close={close}
    >
      <div className="two-fields">
        <SelectField
          label={t('bulletin.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`bulletinKind.${value}`) }))}
          change={(value) => setKind(oneOf(value, KINDS))}
        />
        <SelectField
          label={t('period.title')}
          value={period.from}
          options={periods.map(({ from, to }) => ({ value: from, label: periodName(from, to) }))}
          change={setChosen}
        />
        <SelectField
          label={t('bulletin.region')}
          value={region}
          options={(choices?.regions ?? [])
            .filter(({ level }) => level === 'CITY' || level === 'COUNTY')
            .map(({ code, name }) => ({ value: code, label: say.words(name) }))}
          change={setRegion}
        />
        <SelectField
          label={t('bulletin.dividedBy')}
          value={dividedBy}
          options={DIVISIONS.map((value) => ({ value, label: t(`scores.by_${value}`) }))}
          change={(value) => setDividedBy(oneOf(value, DIVISIONS))}
        />
        <SelectField
          label={t('scores.sheet')}
          value={sheet}
          options={(sheets.data?.scoreSheets ?? [])
            .filter(({ sheetId }) => sheetId !== 'person')
            .map(({ name, sheetId }) => ({ value: sheetId, label: say.words(name) }))}
          change={setSheet}
        />
      </div>
    </ConfirmAct>
  );
}
