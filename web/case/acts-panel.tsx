/** What may be done now, each by a key; what may not, with the reason and who may; and what the law still demands before a decision. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { notify } from '../app/notice.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { Keycap } from '../components/key-sheet.tsx';
import { WhoMay } from '../components/refusals.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { CaseActionsDocument, type CaseActionsQuery } from '../gql/case/graphql.ts';
import { ActDialog } from './act-dialog.tsx';
import { ACTS, type ActSpec, type Kase } from './act-specs.ts';

type Possible = NonNullable<CaseActionsQuery['case']>['availableActions'][number];

interface Offer {
  readonly spec: ActSpec;
  readonly action: Possible;
}

/** Acts after which this person is done with the case. */
const LEADS_ON = new Set([
  'grant',
  'deny',
  'passOn',
  'forward',
  'sendBack',
  'requestCorrection',
  'accept',
  'notAccept',
  'notRequired',
  'returnFiling',
  'stopClock',
]);
/** Reasons that are about the person, not about the case. */
const PERSONAL = new Set(['WRONG_ROLE', 'WRONG_UNIT', 'NOT_ASSIGNED_TO_YOU', 'SAME_PERSON', 'OWN_APPLICATION', 'AUTH_LEVEL_TOO_LOW']);

export interface ActsPanelProps {
  readonly kase: Kase;
  readonly goNext: () => void;
  readonly hasNext: boolean;
}

export function ActsPanel({ goNext, hasNext, kase }: ActsPanelProps): ReactNode {
  const t = useWords('case');
  const { data, error, isPending, refetch } = useAsk(
    CaseActionsDocument,
    { caseNo: kase.caseNo },
    { about: ['case', kase.caseNo, 'actions'], staleTime: 0 },
  );
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending || data.case === null) return <PageSkeleton lines={4} />;
  const actions = data.case.availableActions;
  // In the order of the specs: what one came to do first.
  const offers = ACTS.filter((spec) => spec.when?.(kase) ?? true).flatMap((spec) =>
    actions.filter(({ command }) => command === spec.command).map((action) => ({ spec, action })),
  );
  return (
    <>
      <Allowed kase={kase} offers={offers.filter(({ action }) => action.allowed)} goNext={goNext} hasNext={hasNext} />
      {kase.decidedAt === null && kase.closedAt === null && <Demands actions={data.case.whyNotMe} state={kase.stateName} />}
      <NotAllowed offers={offers.filter(({ action, spec }) => !action.allowed && spec.rare !== true)} title={t('acts.notAllowed')} />
    </>
  );
}

function Allowed({ goNext, hasNext, kase, offers }: ActsPanelProps & { readonly offers: readonly Offer[] }): ReactNode {
  const t = useWords('case');
  const [open, setOpen] = useState<Offer | null>(null);
  const main = offers.filter(({ spec }) => spec.main === true);
  const more = offers.filter(({ spec }) => spec.main !== true);
  const first = new Map(
    offers
      .filter(({ spec }) => spec.key !== undefined)
      .toReversed()
      .map((offer) => [offer.spec.key, offer]),
  );
  useKeys([...first].map(([key = '', offer]) => ({ key, does: t(`act.${offer.spec.id}`), act: () => setOpen(offer) })));
  const done = ({ id, undo }: ActSpec): void => {
    setOpen(null);
    const release = undo === undefined ? undefined : ACTS.find((spec) => spec.id === undo);
    notify({
      text: t('acts.done', { act: t(`act.${id}`), caseNo: kase.caseNo }),
      ...(release === undefined || open === null
        ? {}
        : { action: { label: t(`act.${release.id}`), act: () => setOpen({ spec: release, action: open.action }) } }),
    });
    if (LEADS_ON.has(id)) goNext();
  };
  return (
    <section className="card acts" aria-labelledby="acts-title">
      <h2 id="acts-title">{t('acts.title')}</h2>
      {offers.length === 0 && <p className="soft">{t(kase.closedAt === null ? 'acts.none' : 'acts.closed')}</p>}
      <div className="row">
        {main.map((offer, index) => (
          <ActButton
            key={offer.spec.id + (offer.action.stepId ?? '')}
            offer={offer}
            primary={index === 0}
            keyed={first.get(offer.spec.key) === offer}
            open={setOpen}
          />
        ))}
      </div>
      {more.length > 0 && (
        <details>
          <summary>{t('acts.more')}</summary>
          <div className="row">
            {more.map((offer) => (
              <ActButton
                key={offer.spec.id + (offer.action.stepId ?? '')}
                offer={offer}
                primary={false}
                keyed={first.get(offer.spec.key) === offer}
                open={setOpen}
              />
            ))}
          </div>
        </details>
      )}
      {offers.length > 0 && hasNext && <p className="soft small-print">{t('acts.thenNext')}</p>}
      {open !== null && (
        <ActDialog
          key={open.spec.id + (open.action.stepId ?? '')}
          spec={open.spec}
          kase={kase}
          stepId={open.action.stepId}
          close={() => setOpen(null)}
          done={done}
        />
      )}
    </section>
  );
}

interface ActButtonProps {
  readonly offer: Offer;
  readonly primary: boolean;
  readonly keyed: boolean;
  readonly open: (offer: Offer) => void;
}

function ActButton({ keyed, offer, open, primary }: ActButtonProps): ReactNode {
  const t = useWords('case');
  const { spec } = offer;
  return (
    <Button type={primary ? 'primary' : 'default'} danger={spec.danger ?? false} onClick={() => open(offer)}>
      {t(`act.${spec.id}`)}
      {keyed && spec.key !== undefined && <Keycap of={spec.key} />}
    </Button>
  );
}

/** 决定之前法律还要求什么: what is about the case itself, whoever asks. */
function Demands({ actions, state }: { readonly actions: readonly Possible[]; readonly state: Kase['stateName'] }): ReactNode {
  const t = useWords('case');
  const { words } = useSay();
  const demands = actions.flatMap(({ reasons }) => reasons).filter(({ code }) => !PERSONAL.has(code) && code !== 'CASE_CLOSED');
  const all = [...new Map(demands.map((demand) => [demand.code, demand])).values()];
  return (
    <section className="card" aria-labelledby="demands-title">
      <h2 id="demands-title">{t('demands.title')}</h2>
      {all.length === 0 ? (
        <p className="lamp-ok">✓ {t('demands.none')}</p>
      ) : (
        <ul>
          {all.map(({ basis, code, message, remedy }) => (
            <li key={code}>
              {code === 'WRONG_STATE' ? (
                t('demands.tooEarly', { state: words(state) })
              ) : (
                <>
                  {words(message)}
                  <div className="soft">
                    {words(remedy)}（{basis.text}）
                  </div>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NotAllowed({ offers, title }: { readonly offers: readonly Offer[]; readonly title: string }): ReactNode {
  const t = useWords('case');
  const common = useWords();
  const { words } = useSay();
  if (offers.length === 0) return null;
  return (
    <details className="card no-print">
      <summary>{title}</summary>
      <ul>
        {offers.map(({ action, spec }) => (
          <li key={spec.id + (action.stepId ?? '')}>
            <strong>{t(`act.${spec.id}`)}</strong>
            {action.reasons.map(({ basis, code, message }) => (
              <div key={code}>
                {words(message)} <span className="soft">（{basis.text}）</span>
              </div>
            ))}
            {action.whoMay.length > 0 && (
              <div className="soft">
                {common('refusal.whoMay')}：<WhoMay of={action.whoMay} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
