/** An application in four steps: where, form, materials, check. The draft stays in the browser until it is submitted. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { AskError, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useGo, useParam, useUrlState } from '../app/nav.ts';
import { queries, useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { holds, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { useDraft, type Draft } from '../components/filing/draft.ts';
import { FieldInput, goToFault } from '../components/filing/field-input.tsx';
import {
  answersOf,
  faultsOf,
  faultsOfRefusals,
  isShared,
  materialsOf,
  missingOf,
  valuesOf,
  type BroughtAll,
  type Faults,
  type Values,
} from '../components/filing/filing.ts';
import { useGuide, type FieldOf, type Guide } from '../components/filing/guides.ts';
import { MaterialRows } from '../components/filing/material-rows.tsx';
import { Refusals, type RefusalOf } from '../components/refusals.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { MyFormDocument, SubmitDocument } from '../gql/applicant/graphql.ts';
import '../components/filing/filing.css';
import './applicant.css';
import { send } from './acts.ts';

const STEPS = ['where', 'form', 'materials', 'check'] as const;
type StepName = (typeof STEPS)[number];

interface Filing {
  readonly region: string;
  readonly values: Values;
  readonly brought: BroughtAll;
  readonly requestId: string;
  /** What was sent under the request id: anything else gets a new one. */
  readonly sentAs: string | null;
}

const nothing = (): Filing => ({ region: '', values: {}, brought: {}, requestId: newRequestId(), sentAs: null });

export default function ApplyPage(): ReactNode {
  const t = useWords('applicant');
  const code = useParam('code');
  const viewer = useViewer();
  const [url] = useUrlState();
  const { data, error, refetch } = useGuide(code);
  if (!holds(viewer, ['APPLICANT', 'AGENT']))
    return (
      <div className="public">
        <h1>{t('apply.notApplicant')}</h1>
        <p>{t('apply.notApplicantHint')}</p>
      </div>
    );
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const caseNo = url['case'];
  return caseNo === undefined ? <Steps guide={data} key={data.hash} /> : <Returned guide={data} caseNo={caseNo} key={caseNo} />;
}

/** A returned filing begins with what was filled in before. */
function Returned({ caseNo, guide }: { readonly guide: Guide; readonly caseNo: string }): ReactNode {
  const { data, error, refetch } = useAsk(MyFormDocument, { caseNo, unmasked: true }, { about: ['form', caseNo], staleTime: Infinity });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const before = data.case;
  return (
    <Steps
      guide={guide}
      caseNo={caseNo}
      before={before === null || before === undefined ? {} : { region: before.region.code, values: valuesOf(before.form?.answers ?? []) }}
    />
  );
}

interface StepsProps {
  readonly guide: Guide;
  readonly caseNo?: string;
  readonly before?: Partial<Filing>;
}

function Steps({ before, caseNo, guide }: StepsProps): ReactNode {
  const t = useWords('applicant');
  const f = useWords('filing');
  const { short, words } = useSay();
  const viewer = useViewer();
  const go = useGo();
  const [url, setUrl] = useUrlState();
  const step = oneOf(url['step'], STEPS);
  const draft = useDraft<Filing>(`apply.${guide.code}.${caseNo ?? 'new'}.${viewer.person.personId}`, nothing);
  const filing: Filing = draft.keptAt === null && before !== undefined ? { ...draft.value, ...before } : draft.value;
  const [shown, setShown] = useState(false);
  const [fromServer, setFromServer] = useState<Faults>({});
  const faults = { ...faultsOf(guide.fields, filing.values), ...fromServer };
  const missing = missingOf(guide.materials, filing.brought);
  const at = STEPS.indexOf(step);

  const seen = useRef(step);
  useEffect(() => {
    if (seen.current !== step) document.getElementById('step-title')?.focus();
    seen.current = step;
  }, [step]);

  const change = (by: Partial<Filing>): void => draft.change({ ...filing, ...by });
  const to = (name: StepName): void => {
    setShown(false);
    setUrl({ step: name });
  };
  const next = (): void => {
    if (step === 'form' && Object.keys(faults).length > 0) {
      setShown(true);
      requestAnimationFrame(() => goToFault(guide.fields.map(({ id }) => id).filter((id) => id in faults)));
    } else if ((step === 'where' && filing.region === '') || (step === 'materials' && missing.length > 0)) setShown(true);
    else to(STEPS[at + 1] ?? 'check');
  };

  return (
    <div className="public apply">
      <h1 className="anywhere">{t('apply.title', { name: words(guide.name) })}</h1>
      {caseNo !== undefined && <p className="notice">{t('apply.returned', { caseNo })}</p>}
      <ol className="steps-bar apply-steps" aria-label={t('apply.title', { name: '' })}>
        {STEPS.map((name, index) => (
          <li
            key={name}
            className={`step step-${index < at ? 'DONE' : index === at ? 'OPEN' : 'NEXT'}`}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className="step-mark" aria-hidden="true">
              {index < at ? '✓' : index + 1}
            </span>
            <strong>{t(`apply.steps.${name}`)}</strong>
          </li>
        ))}
      </ol>
      {draft.found && draft.keptAt !== null && <p className="soft">{f('draft.found')}</p>}
      <section className="card stack">
        <h2 id="step-title" tabIndex={-1}>
          {t(`apply.steps.${step}`)}
        </h2>
        {step === 'where' && <Where guide={guide} filing={filing} change={change} fault={shown && filing.region === ''} />}
        {step === 'form' && (
          <div className="fields">
            {guide.fields.map((field) => (
              <FieldInput
                key={field.id}
                field={field}
                value={filing.values[field.id] ?? ''}
                fault={shown || field.id in fromServer ? faults[field.id] : typedFault(field, filing.values, faults)}
                change={(value) => {
                  const { [field.id]: _mended, ...others } = fromServer;
                  setFromServer(others);
                  change({ values: { ...filing.values, [field.id]: value } });
                }}
              />
            ))}
          </div>
        )}
        {step === 'materials' && (
          <>
            <p className="soft">{f('fileHint')}</p>
            <MaterialRows
              materials={guide.materials}
              brought={filing.brought}
              change={(brought) => change({ brought })}
              missing={new Set(shown ? missing.map(({ id }) => id) : [])}
            />
          </>
        )}
        {step === 'check' && (
          <Check
            guide={guide}
            filing={filing}
            caseNo={caseNo}
            faults={faults}
            draft={draft}
            to={to}
            refused={setFromServer}
            done={(no) => go(`/my/${no}`, { new: '1' })}
          />
        )}
      </section>
      <div className="apply-bar no-print">
        {at > 0 && (
          <button className="press" type="button" onClick={() => to(STEPS[at - 1] ?? 'where')}>
            {t('apply.back')}
          </button>
        )}
        {step !== 'check' && (
          <button className="press main" type="button" onClick={next}>
            {t('apply.next')}
          </button>
        )}
        <span className="kept" role="status">
          {draft.keptAt === null ? f('draft.here') : f('draft.kept', { at: short(new Date(draft.keptAt).toISOString()) })}
        </span>
        {draft.keptAt !== null && (
          <button
            className="quiet"
            type="button"
            onClick={() => {
              draft.discard();
              to('where');
            }}
          >
            {f('draft.discard')}
          </button>
        )}
      </div>
    </div>
  );
}

/** While one types, only what is wrong is told, not what is still empty. */
const typedFault = (field: FieldOf, values: Values, faults: Faults): Faults[string] | undefined =>
  (values[field.id] ?? '').trim() === '' ? undefined : faults[field.id];

interface PartProps {
  readonly guide: Guide;
  readonly filing: Filing;
}

function Where({
  change,
  fault,
  filing,
  guide,
}: PartProps & { readonly change: (by: Partial<Filing>) => void; readonly fault: boolean }): ReactNode {
  const t = useWords('applicant');
  const f = useWords('filing');
  const { words } = useSay();
  const place = guide.places.find(({ region }) => region === filing.region);
  return (
    <div className="fill">
      <label htmlFor="region">{t('apply.where')}</label>
      <select
        id="region"
        value={filing.region}
        aria-invalid={fault}
        aria-describedby="region-hint"
        onChange={({ target }) => change({ region: target.value })}
      >
        <option value="">{f('pick')}</option>
        {guide.places.map(({ region, regionName }) => (
          <option key={region} value={region}>
            {words(regionName)}
          </option>
        ))}
      </select>
      <span id="region-hint" className="soft hint">
        {t('apply.whereHint')} {place !== undefined && <strong>{words(place.unit)}</strong>}
      </span>
      {fault && (
        <span className="fault" role="alert">
          {f('fault.choose')}
        </span>
      )}
    </div>
  );
}

interface CheckProps extends PartProps {
  readonly caseNo: string | undefined;
  readonly faults: Faults;
  readonly draft: Draft<Filing>;
  readonly to: (step: StepName) => void;
  readonly refused: (faults: Faults) => void;
  readonly done: (caseNo: string) => void;
}

function Check({ caseNo, done, draft, faults, filing, guide, refused, to }: CheckProps): ReactNode {
  const t = useWords('applicant');
  const f = useWords('filing');
  const { words } = useSay();
  const [busy, setBusy] = useState(false);
  const [promised, setPromised] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalOf[]>([]);
  const [error, setError] = useState<unknown>(null);
  const missing = missingOf(guide.materials, filing.brought);
  const open = Object.keys(faults).length + missing.length + (filing.region === '' ? 1 : 0);
  const place = guide.places.find(({ region }) => region === filing.region);

  const submit = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(null);
    setRefusals([]);
    const content = {
      ...(caseNo === undefined ? {} : { caseNo }),
      procedure: guide.code,
      region: filing.region,
      answers: answersOf(guide.fields, filing.values),
      materials: materialsOf(guide.materials, filing.brought),
    };
    const sentAs = JSON.stringify(content);
    const requestId = filing.sentAs === null || filing.sentAs === sentAs ? filing.requestId : newRequestId();
    draft.change({ ...filing, requestId, sentAs });
    try {
      const answer = await send(SubmitDocument, { requestId, ...content });
      if ('done' in answer) {
        draft.discard();
        await queries.invalidateQueries({ queryKey: ['cases'] });
        return done(answer.caseNo);
      }
      setRefusals(answer.refusals);
      refused(faultsOfRefusals(answer.refusals));
    } catch (fault) {
      setError(fault instanceof AskError ? fault : new AskError('UNKNOWN', { zh: String(fault), en: String(fault) }));
    }
    setBusy(false);
  };

  return (
    <>
      <p>{t('apply.checkHint')}</p>
      <dl className="facts">
        <dt>{t('apply.where')}</dt>
        <dd>
          {place === undefined ? t('apply.empty') : `${words(place.regionName)} · ${words(place.unit)}`} <Edit to={() => to('where')} />
        </dd>
        {guide.fields.map((field) => (
          <Line key={field.id} field={field} value={filing.values[field.id] ?? ''} wrong={field.id in faults} />
        ))}
      </dl>
      <p>
        <Edit to={() => to('form')} />
      </p>
      <h3>{t('apply.steps.materials')}</h3>
      <ul>
        {guide.materials.map((material) => (
          <li key={material.id}>
            {words(material.name)}{' '}
            <span className={missing.includes(material) ? 'fault' : 'soft'}>
              {isShared(material)
                ? f('shared')
                : filing.brought[material.id] === undefined
                  ? material.mandatory
                    ? f('missing')
                    : '—'
                  : `✓ ${filing.brought[material.id]?.file ?? ''}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Edit to={() => to('materials')} />
      </p>
      <p className="consequence">{t('apply.consequence')}</p>
      <label className="choice">
        <input type="checkbox" checked={promised} onChange={({ target }) => setPromised(target.checked)} />
        {t('apply.commitment')}
      </label>
      {open > 0 && <p className="fault">{t('apply.notFilled', { count: open })}</p>}
      {refusals.length > 0 && <Refusals refusals={refusals} />}
      {error !== null && <ErrorState error={error} />}
      <div>
        <button className="press main" type="button" disabled={busy || !promised || open > 0} onClick={() => void submit()}>
          {busy ? t('apply.busy') : caseNo === undefined ? t('apply.submit') : t('apply.again')}
        </button>
      </div>
    </>
  );
}

function Edit({ to }: { readonly to: () => void }): ReactNode {
  const t = useWords('applicant');
  return (
    <button className="quiet" type="button" onClick={to}>
      {t('apply.edit')}
    </button>
  );
}

function Line({ field, value, wrong }: { readonly field: FieldOf; readonly value: string; readonly wrong: boolean }): ReactNode {
  const t = useWords('applicant');
  const f = useWords('filing');
  const { words } = useSay();
  const choice = field.choices?.find((one) => one.value === value);
  return (
    <>
      <dt>{words(field.name)}</dt>
      <dd className={wrong ? 'fault anywhere' : 'anywhere'}>
        {value === ''
          ? t('apply.empty')
          : field.type === 'BOOLEAN'
            ? f(value === 'true' ? 'yes' : 'no')
            : choice === undefined
              ? value
              : words(choice.name)}
      </dd>
    </>
  );
}
