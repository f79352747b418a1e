/** The rule catalogue as it is in force in a region, and what waits for a second administrator. */
import { type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { OpenSettingsDocument, RulesDocument, type RulesQuery } from '../gql/supervisor/graphql.ts';
import { Level } from './levels.tsx';
import { CITY, RegionChoice, regionName } from './region-choice.tsx';
import { Settings } from './rule-settings.tsx';
import './supervisor.css';

type Row = RulesQuery['supervisionRules'][number];

export default function RulesPage(): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const region = url['region'] ?? CITY;
  const { data, error, isPending, refetch } = useAsk(RulesDocument, { region }, { about: ['rules', 'all'], keep: true });
  const waiting = useAsk(OpenSettingsDocument, {}, { about: ['rules', 'open'] }).data?.ruleSettings ?? [];
  const columns: readonly Column<Row>[] = [
    {
      key: 'rule',
      title: t('filter.rule'),
      cell: ({ basis, ruleId, title }) => (
        <>
          <Link to="/rules/$ruleId" params={{ ruleId }} search={url['region'] === undefined ? {} : { region }}>
            {ruleId} {say.words(title)}
          </Link>
          <div className="soft clamp">{basis[0]?.text}</div>
        </>
      ),
    },
    {
      key: 'on',
      title: t('rules.on'),
      cell: ({ inForce, kind }) =>
        kind === 'AWAITING' ? (
          <span className="soft">{t('rules.awaiting')}</span>
        ) : inForce.on ? (
          t('rules.isOn')
        ) : (
          <strong>{t('rules.isOff')}</strong>
        ),
    },
    { key: 'level', title: t('filter.level'), cell: ({ inForce }) => <Level of={inForce.level} /> },
    { key: 'mode', title: t('rules.mode'), cell: ({ inForce }) => t(`mode.${inForce.mode}`), wideOnly: true },
    {
      key: 'thresholds',
      title: t('rules.thresholds'),
      wideOnly: true,
      cell: ({ inForce }) =>
        inForce.thresholds.map(({ name, title, unit, usual, value }) => (
          <div key={name}>
            {say.words(title)}：<strong className="number">{value}</strong> {say.words(unit)}{' '}
            {value !== usual && <span className="tag tag-accent">{t('rules.usual', { usual })}</span>}
          </div>
        )),
    },
    {
      key: 'set',
      title: t('rules.set'),
      cell: ({ inForce }) =>
        inForce.settings.length === 0 ? (
          <span className="soft nowrap">{t('rules.asPublished')}</span>
        ) : (
          <span className="tag tag-accent">{t('rules.versions', { count: inForce.settings.length })}</span>
        ),
    },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t('rules.title')}</h1>
        <span className="soft">{t('rules.inForceIn', { region: regionName(region, say.lang) })}</span>
      </div>
      <div className="row filters no-print">
        <RegionChoice value={region} set={(to) => setUrl({ region: to === CITY ? undefined : to })} />
      </div>
      {waiting.length > 0 && (
        <section className="card stack waiting">
          <h2>{t('rules.waiting', { count: waiting.length })}</h2>
          <Settings settings={waiting} withRule />
        </section>
      )}
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <PageSkeleton />
      ) : (
        <CaseTable caption={t('rules.title')} rows={data.supervisionRules} columns={columns} keyOf={({ ruleId }) => ruleId} />
      )}
    </>
  );
}
