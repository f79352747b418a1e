/** A filing on paper: the applicant once, one form over all chosen items, the check of materials; then each item becomes a case. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { SUBJECT_KINDS, type SubjectKind } from '../../domain/law/code-lists.ts';
import { AskError, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { useGo, useUrlState } from '../app/nav.ts';
import { useSay } from '../app/say.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { useDraft } from '../components/filing/draft.ts';
import { FieldInput, goToFault } from '../components/filing/field-input.tsx';
import {
  faultsOf,
  faultsOfRefusals,
  isShared,
  missingOf,
  oneForm,
  partOf,
  type BroughtAll,
  type Faults,
  type Values,
} from '../components/filing/filing.ts';
import { useGuidesOf, type FieldOf, type Guide } from '../components/filing/guides.ts';
import { MaterialRows } from '../components/filing/material-rows.tsx';
import { Keycap } from '../components/key-sheet.tsx';
import { Refusals, type RefusalOf } from '../components/refusals.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TakeInDocument } from '../gql/window/graphql.ts';
import '../components/filing/filing.css';
import './window.css';
import { send } from './acts.ts';
import { partyFields, prefilled } from './party.ts';

interface OneCase {
  readonly requestId: string;
  readonly sentAs?: string;
  readonly caseNo?: string;
}

interface Filing {
  readonly kind: SubjectKind;
  readonly party: Values;
  readonly values: Values;
  readonly brought: BroughtAll;
  /** By item. */
  readonly cases: Readonly<Record<string, OneCase>>;
}

const nothing = (): Filing => ({ kind: 'PERSON', party: {}, values: {}, brought: {}, cases: {} });
const KEEP_DAYS = 1;

export default function NewFilingPage(): ReactNode {
  const t = useWords('window');
  const [url] = useUrlState();
  const codes = (url['items'] ?? '').split(',').filter((code) => code !== '');
  const { data, error, refetch } = useGuidesOf(codes);
  if (codes.length === 0)
    return (
      <>
        <h1 className="visually-hidden">{t('intake.title')}</h1>
        <EmptyState title={t('filing.noItems')} hint={t('filing.noItemsHint')}>
          <Link className="press" to="/intake">
            {t('filing.back')}
          </Link>
        </EmptyState>
      </>
    );
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  return data === undefined ? <PageSkeleton lines={12} /> : <Form guides={data} key={codes.join()} />;
}

function Form({ guides }: { readonly guides: readonly Guide[] }): ReactNode {
  const t = useWords('window');
  const f = useWords('filing');
  const { lang, short, words } = useSay();
  const go = useGo();
  const viewer = useViewer();
  const draft = useDraft<Filing>(`intake.${guides.map(({ code }) => code).join()}.${viewer.person.personId}`, nothing, KEEP_DAYS);
  const filing = draft.value;
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Readonly<Record<string, readonly RefusalOf[]>>>({});
  const [fromServer, setFromServer] = useState<Faults>({});
  const [error, setError] = useState<unknown>(null);

  const { askedBy, fields, materials } = oneForm(guides);
  const about = partyFields(filing.kind, t);
  const byParty = prefilled(fields, filing.kind, filing.party);
  const values: Values = { ...byParty, ...filing.values };
  const partyFaults = faultsOf(about, filing.party);
  const faults: Faults = { ...faultsOf(fields, values), ...fromServer };
  const missing = missingOf(materials, filing.brought);
  const left = guides.filter(({ code }) => filing.cases[code]?.caseNo === undefined);
  const some = left.length < guides.length;

  const takeIn = async (): Promise<void> => {
    if (busy || left.length === 0) return;
    const wrong = [...Object.keys(partyFaults), ...Object.keys(faults)];
    if (wrong.length > 0) {
      setShown(true);
      requestAnimationFrame(() => goToFault(wrong));
      return;
    }
    setBusy(true);
    setError(null);
    setRefused({});
    let { cases } = filing;
    let last: string | undefined;
    try {
      for (const guide of left) {
        const intake = { ...intakeOf(guide, filing), ...partOf(guides, guide, values, filing.brought) };
        const sentAs = JSON.stringify(intake);
        const before = cases[guide.code];
        const requestId = before === undefined || before.sentAs !== sentAs ? newRequestId() : before.requestId;
        cases = { ...cases, [guide.code]: { requestId, sentAs } };
        draft.change({ cases });
        const answer = await send(TakeInDocument, { requestId, intake });
        if ('done' in answer) {
          cases = { ...cases, [guide.code]: { requestId, sentAs, caseNo: answer.caseNo } };
          draft.change({ cases });
          last = answer.caseNo;
        } else {
          setRefused((others) => ({ ...others, [guide.code]: answer.refusals }));
          setFromServer((others) => ({ ...others, ...faultsOfRefusals(answer.refusals) }));
          setShown(true);
        }
      }
      if (guides.length === 1 && last !== undefined) {
        draft.discard();
        return go(`/intake/${last}`, { new: '1' });
      }
    } catch (fault) {
      setError(fault instanceof AskError ? fault : new AskError('UNKNOWN', { zh: String(fault), en: String(fault) }));
    }
    setBusy(false);
  };
  useKeys([{ key: 'ctrl+enter', does: t('filing.send'), act: () => void takeIn(), whileTyping: true }]);

  const [first] = guides;
  const notice = first?.limits['notice'];
  return (
    <div className="window filing">
      <div className="page-head">
        <h1 className="anywhere">
          {guides.length === 1 ? t('filing.title', { name: words(first?.name) }) : t('filing.titleMany', { count: guides.length })}
        </h1>
      </div>
      {(guides.length > 1 || (first?.children.length ?? 0) > 0) && <ItemsOf guides={guides} cases={filing.cases} refused={refused} />}
      {left.length === 0 ? (
        <p className="row">
          <Link className="press main" to="/intake" onClick={draft.discard}>
            {t('filing.another')}
          </Link>
        </p>
      ) : (
        <div className="two even">
          <div className="stack">
            <section className="card" aria-labelledby="party-title">
              <h2 id="party-title">{t('filing.party')}</h2>
              <div className="fields">
                <FieldInput
                  field={kindField(t('filing.kind'))}
                  value={filing.kind}
                  change={(kind) => draft.change({ kind: kind as SubjectKind })}
                />
                {about.map((field) => (
                  <FieldInput
                    key={field.id}
                    field={field}
                    value={filing.party[field.id] ?? ''}
                    fault={faultShown(shown, filing.party[field.id], partyFaults[field.id])}
                    change={(value) => draft.change({ party: { ...filing.party, [field.id]: value } })}
                  />
                ))}
              </div>
            </section>
            <section className="card" aria-labelledby="form-title">
              <h2 id="form-title">{t('filing.form')}</h2>
              <div className="fields">
                {fields.map((field) => (
                  <FieldInput
                    key={field.id}
                    field={field}
                    value={values[field.id] ?? ''}
                    askedBy={askedBy[`field ${field.id}`]}
                    fault={faultShown(shown || field.id in fromServer, values[field.id], faults[field.id])}
                    change={(value) => {
                      const { [field.id]: _mended, ...others } = fromServer;
                      setFromServer(others);
                      draft.change({ values: { ...filing.values, [field.id]: value } });
                    }}
                  />
                ))}
              </div>
            </section>
          </div>
          <section className="card materials-card" aria-labelledby="materials-title">
            <h2 id="materials-title">{t('filing.materials')}</h2>
            <p className="soft number">
              {t('filing.checkedCount', {
                given: materials.filter(({ id, mandatory }) => mandatory && filing.brought[id] !== undefined).length,
                must: materials.filter((material) => material.mandatory && !isShared(material)).length,
              })}
              {lang === 'zh' ? '。' : '. '}
              {f('fileHint')}
            </p>
            <MaterialRows
              withTrust
              materials={materials}
              brought={filing.brought}
              change={(brought) => draft.change({ brought })}
              askedBy={askedBy}
            />
          </section>
        </div>
      )}
      {left.length > 0 && (
        <div className="send-bar">
          {missing.length > 0 && <span className="soft">{t('filing.missing', { count: missing.length })}</span>}
          {shown && Object.keys({ ...partyFaults, ...faults }).length > 0 && (
            <span className="fault" role="alert">
              {t('filing.faults', { count: Object.keys({ ...partyFaults, ...faults }).length })}
            </span>
          )}
          {notice !== undefined && missing.length === 0 && (
            <span className="soft">
              {t('filing.consequence', { days: t(`filing.days.${notice.unit}`, { n: notice.n, count: notice.n }) })}
            </span>
          )}
          {error !== null && <ErrorState error={error} />}
          {guides.length === 1 && first !== undefined && (refused[first.code]?.length ?? 0) > 0 && (
            <Refusals refusals={refused[first.code] ?? []} title={t('filing.refused')} />
          )}
          <div className="row">
            <button className="press main" type="button" disabled={busy} onClick={() => void takeIn()}>
              {busy
                ? t('filing.sending', { done: guides.length - left.length, total: guides.length })
                : some
                  ? t('filing.again', { count: left.length })
                  : t('filing.send')}{' '}
              <Keycap of="ctrl+enter" />
            </button>
            <span className="kept" role="status">
              {draft.keptAt === null ? f('draft.here') : f('draft.kept', { at: short(new Date(draft.keptAt).toISOString()) })}
            </span>
            {draft.keptAt !== null && !some && (
              <button className="quiet" type="button" onClick={draft.discard}>
                {f('draft.discard')}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** While one types, only what is wrong is told; what is empty, when one wants to go on. */
const faultShown = (all: boolean, value: string | undefined, fault: Faults[string] | undefined): Faults[string] | undefined =>
  all || (value ?? '').trim() !== '' ? fault : undefined;

function kindField(name: string): FieldOf {
  return {
    id: 'party-kind',
    name: { zh: name, en: name },
    type: 'CHOICE',
    required: true,
    choices: Object.entries(SUBJECT_KINDS).map(([value, { en, zh }]) => ({ value, name: { zh, en } })),
  };
}

function intakeOf(guide: Guide, { kind, party }: Filing) {
  const { 'party-address': address, 'party-document': documentNo, 'party-name': name, 'party-phone': phone } = party;
  return {
    procedure: guide.code,
    applicant: {
      new: {
        kind,
        name: name?.trim() ?? '',
        ...given('documentNo', documentNo),
        ...given('phone', phone),
        ...given('address', address),
      },
    },
  };
}

const given = (key: string, value: string | undefined): Readonly<Record<string, string>> => {
  const text = value?.trim() ?? '';
  return text === '' ? {} : { [key]: text };
};

interface ItemsOfProps {
  readonly guides: readonly Guide[];
  readonly cases: Filing['cases'];
  readonly refused: Readonly<Record<string, readonly RefusalOf[]>>;
}

/** What is taken in by this form, and what became of it. */
function ItemsOf({ cases, guides, refused }: ItemsOfProps): ReactNode {
  const t = useWords('window');
  const { words } = useSay();
  return (
    <section className="card" aria-labelledby="items-title">
      <h2 id="items-title">{t('filing.items')}</h2>
      <ul className="plain">
        {guides.map(({ children, code, name }) => {
          const caseNo = cases[code]?.caseNo;
          return (
            <li key={code} className="stack">
              <span className="row">
                <strong>{words(name)}</strong>
                {caseNo !== undefined && (
                  <>
                    <span className="tag tag-ok">✓ {t('filing.done')}</span>
                    <span className="mono">{caseNo}</span>
                    <Link to={`/intake/${caseNo}`}>{t('filing.toCase')}</Link>
                    <Link to={`/voucher/${caseNo}`}>{t('filing.voucher')}</Link>
                  </>
                )}
              </span>
              {children.length > 0 && (
                <span className="soft">
                  {t('filing.children')}：{children.map((child) => words(child.name)).join(' · ')}
                </span>
              )}
              {(refused[code]?.length ?? 0) > 0 && <Refusals refusals={refused[code] ?? []} title={t('filing.refused')} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
