/** One rule: what it rests on, its examples, how it stands in a region, every setting it had, and the proposal of a new one. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useParam, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { ProposalsOfDocument, RuleDocument, type RuleQuery } from '../gql/supervisor/graphql.ts';
import { Level } from './levels.tsx';
import { ProposeSetting } from './propose-setting.tsx';
import { CITY, RegionChoice } from './region-choice.tsx';
import { Settings } from './rule-settings.tsx';
import './supervisor.css';

export type RuleOf = NonNullable<RuleQuery['supervisionRule']>;

export default function RulePage(): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const ruleId = useParam('ruleId');
  const [url, setUrl] = useUrlState();
  const region = url['region'] ?? CITY;
  const { data, error, isPending, refetch } = useAsk(RuleDocument, { ruleId, region }, { about: ['rules', ruleId], keep: true });
  const rule = data?.supervisionRule;
  return (
    <>
      <div className="page-head">
        <Link to="/rules">{t('rules.title')}</Link>
        <h1>
          {ruleId} {rule != null && say.words(rule.title)}
        </h1>
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <PageSkeleton />
      ) : rule == null ? (
        <EmptyState title={t('rules.unknown')} hint={t('unknownHint')} />
      ) : (
        <Rule rule={rule} region={region} setRegion={(to) => setUrl({ region: to === CITY ? undefined : to })} />
      )}
    </>
  );
}

function Rule({
  region,
  rule,
  setRegion,
}: {
  readonly rule: RuleOf;
  readonly region: string;
  readonly setRegion: (code: string) => void;
}): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const viewer = useViewer();
  const [proposing, setProposing] = useState(false);
  const proposals =
    useAsk(ProposalsOfDocument, { ruleId: rule.ruleId }, { about: ['rules', 'proposals', rule.ruleId] }).data?.ruleSettings ?? [];
  const { inForce } = rule;
  return (
    <div className="stack">
      <div className="two">
        <section className="card stack">
          <h2>{t('rules.inForce')}</h2>
          <div className="no-print">
            <RegionChoice value={region} set={setRegion} />
          </div>
          <dl className="facts">
            <dt>{t('rules.on')}</dt>
            <dd>{rule.kind === 'AWAITING' ? t('rules.awaiting') : t(inForce.on ? 'rules.isOn' : 'rules.isOff')}</dd>
            <dt>{t('filter.level')}</dt>
            <dd>
              <Level of={inForce.level} />
            </dd>
            <dt>{t('rules.mode')}</dt>
            <dd>{t(`mode.${inForce.mode}`)}</dd>
            {inForce.thresholds.map(({ least, most, name, title, unit, usual, value }) => (
              <div key={name} className="fact">
                <dt>{say.words(title)}</dt>
                <dd>
                  <strong className="number">{value}</strong> {say.words(unit)}{' '}
                  <span className="soft">{t('rules.bounds', { usual, least, most })}</span>
                </dd>
              </div>
            ))}
          </dl>
          {hasRight(viewer, 'RULES_CHANGE') ? (
            <div className="no-print">
              <Button type="primary" onClick={() => setProposing(true)}>
                {t('rules.propose')}
              </Button>
            </div>
          ) : (
            <p className="soft">{t('rules.whoMay')}</p>
          )}
        </section>
        <section className="card">
          <h2>{t('rules.about')}</h2>
          <dl className="facts">
            <dt>{t('basis')}</dt>
            <dd>
              {rule.basis.map(({ certainty, text }) => (
                <div key={text}>
                  {text} <span className="tag">{t(`certainty.${certainty}`)}</span>
                </div>
              ))}
            </dd>
            <dt>{t('rules.kind')}</dt>
            <dd>{t(`rules.kind_${rule.kind}`)}</dd>
            {rule.needs !== null && (
              <>
                <dt>{t('rules.needs')}</dt>
                <dd>{say.words(rule.needs)}</dd>
              </>
            )}
            <dt>{t('rules.version')}</dt>
            <dd>
              {rule.version} · <span className="mono anywhere">{rule.hash.slice(0, 16)}</span>
            </dd>
          </dl>
        </section>
      </div>
      {proposals.length > 0 && (
        <section className="card waiting">
          <h2>{t('rules.waiting', { count: proposals.length })}</h2>
          <Settings settings={proposals} />
        </section>
      )}
      <section className="card">
        <h2>{t('rules.history')}</h2>
        {rule.settings.length === 0 ? <p className="soft">{t('rules.noHistory')}</p> : <Settings settings={rule.settings} />}
      </section>
      <section className="card">
        <h2>{t('rules.examples')}</h2>
        <p className="soft">{t('rules.examplesLead')}</p>
        <ul className="plain-list">
          {rule.examples.map(({ fires, when }) => (
            <li key={when}>
              {when} →{' '}
              <strong>
                {fires.length === 0
                  ? t('rules.quiet')
                  : fires.map((fire) => fire.replace(/\b(?:WARN|YELLOW|RED|NOTE)\b/u, (level) => t(`level.${level}`))).join(' · ')}
              </strong>
            </li>
          ))}
        </ul>
      </section>
      {proposing && <ProposeSetting rule={rule} region={region} close={() => setProposing(false)} />}
    </div>
  );
}
