/** Objections to scores: what is objected to, by whom, and the decision, which neither who gave the points nor who objected takes. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { ask, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState } from '../app/nav.ts';
import { queries, useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { SelectField, TextField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { DecideOnDocument, ObjectionsDocument, type ObjectionFragment, type ObjectionOutcome } from '../gql/inspector/graphql.ts';
import { AssessmentTabs } from './assessment-tabs.tsx';
import { useLineNames } from './line-names.ts';
import { answered } from './names.ts';
import { periodName } from './row-name.ts';
import { useDraft } from './use-draft.ts';
import './inspector.css';

const STATES = ['open', 'decided', 'all'] as const;
const OUTCOMES = ['ACCEPT', 'REJECT'] as const satisfies readonly ObjectionOutcome[];

export default function ObjectionsPage(): ReactNode {
  const t = useWords('inspector');
  const [url, setUrl] = useUrlState();
  const state = oneOf(url['state'], STATES);
  const viewer = useViewer();
  const { data, error, refetch } = useAsk(
    ObjectionsDocument,
    { unit: url['unit'] ?? null, open: state === 'all' ? null : state === 'open' },
    { about: ['objections'], keep: true },
  );
  const deciding = data?.scoreObjections.find(({ objectionId }) => objectionId === url['decide']);
  return (
    <>
      <div className="page-head">
        <h1>{t('objection.title')}</h1>
        <AssessmentTabs here="/objections" />
      </div>
      <div className="tabs" role="group" aria-label={t('objection.states')}>
        {STATES.map((one) => (
          <button key={one} type="button" className="quiet" aria-pressed={one === state} onClick={() => setUrl({ state: one })}>
            {t(`objection.${one}`)}
          </button>
        ))}
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : data.scoreObjections.length === 0 ? (
        <EmptyState title={t('objection.none')} hint={t('objection.noneHint')} />
      ) : (
        <ul className="plain stack">
          {data.scoreObjections.map((objection) => (
            <li key={objection.objectionId} className="card">
              <Told objection={objection} />
              {objection.outcome === null && hasRight(viewer, 'ASSESSMENT_DECISIONS') && (
                <Button type="primary" onClick={() => setUrl({ decide: objection.objectionId })}>
                  {t('objection.decide')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {deciding !== undefined && deciding.outcome === null && <Decide objection={deciding} close={() => setUrl({ decide: undefined })} />}
    </>
  );
}

function Told({ objection }: { readonly objection: ObjectionFragment }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const lineName = useLineNames();
  return (
    <>
      <h2>
        {objection.person?.name ?? say.words(objection.unit?.name)} · {lineName(objection.line)}
      </h2>
      <p className="anywhere">{objection.statement}</p>
      <dl className="facts">
        <dt>{t('period.title')}</dt>
        <dd>{periodName(objection.periodFrom, objection.periodTo)}</dd>
        <dt>{t('objection.by')}</dt>
        <dd>
          {objection.objectedBy?.name ?? '—'} · {say.at(objection.objectedAt)}
        </dd>
        <dt>{t('objection.against')}</dt>
        <dd>{t(objection.manualPointsId === null ? 'objection.computed' : 'objection.manual')}</dd>
        {objection.evidence.length > 0 && (
          <>
            <dt>{t('evidence.title')}</dt>
            <dd>{objection.evidence.map(({ name }) => name).join(' · ')}</dd>
          </>
        )}
        {objection.outcome !== null && (
          <>
            <dt>{t('objection.outcome')}</dt>
            <dd>
              <strong>{t(`outcome.${objection.outcome}`)}</strong>
              {objection.correction !== null && ` · ${t('objection.corrected', { points: say.number(objection.correction, 2) })}`} ·{' '}
              {objection.decidedBy?.name ?? '—'} {say.at(objection.decidedAt)}
              <div className="anywhere">{objection.reasons}</div>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function Decide({ close, objection }: { readonly objection: ObjectionFragment; readonly close: () => void }): ReactNode {
  const t = useWords('inspector');
  const [requestId] = useState(newRequestId);
  const [draft, change, forget] = useDraft(`decide ${objection.objectionId}`, { outcome: '', reasons: '', correction: '' });
  const outcome = OUTCOMES.find((one) => one === draft.outcome);
  const computed = objection.manualPointsId === null;
  const correction = outcome === 'ACCEPT' && computed ? Number(draft.correction) : null;
  return (
    <ConfirmAct
      open
      title={t('objection.decide')}
      ready={
        outcome !== undefined &&
        draft.reasons.trim() !== '' &&
        (correction === null || (draft.correction.trim() !== '' && Number.isFinite(correction)))
      }
      consequences={
        outcome === undefined
          ? []
          : [
              t(outcome === 'REJECT' ? 'objection.thenRejected' : computed ? 'objection.thenCorrected' : 'objection.thenStruck'),
              t('objection.thenFrozen'),
            ]
      }
      act={async () =>
        answered(
          (
            await ask(DecideOnDocument, {
              input: { requestId, objectionId: objection.objectionId, outcome: outcome ?? 'REJECT', reasons: draft.reasons, correction },
            })
          ).decideObjection,
        )
      }
      done={() => {
        forget();
        for (const key of ['objections', 'scores', 'manual points']) void queries.invalidateQueries({ queryKey: [key] });
        close();
      }}
      close={close}
    >
      <Told objection={objection} />
      <SelectField
        label={t('objection.outcome')}
        value={draft.outcome}
        options={[{ value: '', label: t('objection.choose') }, ...OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))]}
        change={(value) => change({ outcome: value })}
      />
      {outcome === 'ACCEPT' && computed && (
        <TextField
          label={t('objection.correction')}
          type="number"
          step="0.01"
          required
          value={draft.correction}
          change={(value) => change({ correction: value })}
          hint={t('objection.correctionHint')}
        />
      )}
      <TextField label={t('objection.reasons')} rows={4} required value={draft.reasons} change={(reasons) => change({ reasons })} />
    </ConfirmAct>
  );
}
