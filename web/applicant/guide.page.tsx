/** The guide of one item, in the order people know: basics, places, conditions, materials, special steps, flow, fees, law, questions. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import {
  CASE_FORMS,
  CHANNELS,
  ITEM_KINDS,
  SPECIAL_KINDS_ART_45,
  SPECIAL_KINDS_BY_SPECIAL_LAW,
  SUBJECT_KINDS,
} from '../../domain/law/code-lists.ts';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { ErrorState } from '../app/errors.tsx';
import { useParam } from '../app/nav.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { isShared } from '../components/filing/filing.ts';
import { useGuide, type BasisOf, type Guide } from '../components/filing/guides.ts';
import { Demand } from '../components/filing/material-rows.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import '../components/filing/filing.css';
import './applicant.css';
import { useLimit } from './limit.ts';

const SECTIONS = ['basics', 'places', 'conditions', 'materials', 'special', 'flow', 'fees', 'law', 'faq'] as const;
const SPECIAL = { ...SPECIAL_KINDS_ART_45, ...SPECIAL_KINDS_BY_SPECIAL_LAW };

export default function GuidePage(): ReactNode {
  const code = useParam('code');
  const { data, error, refetch } = useGuide(code);
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  return data === undefined ? <PageSkeleton /> : <Whole guide={data} />;
}

function Whole({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords('applicant');
  const w = useWords();
  const { words } = useSay();
  const online = guide.channels.includes('WEB') || guide.channels.includes('MOBILE');
  return (
    <article className="public guide">
      <header className="page-head">
        <h1 className="anywhere">{words(guide.name)}</h1>
      </header>
      <Limits guide={guide} />
      <div className="row no-print guide-acts">
        {online ? (
          <Link className="press main" to={`/apply/${guide.code}`}>
            {t('guide.apply')}
          </Link>
        ) : (
          <strong>{t('guide.noOnline')}</strong>
        )}
        <button className="press" type="button" onClick={() => print()}>
          {w('printPage')}
        </button>
        {online && <span className="soft">{t('guide.applyHint')}</span>}
      </div>
      <nav className="contents no-print" aria-label={t('guide.contents')}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`guide.${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section name="basics">
        <Basics guide={guide} />
      </Section>
      <Section name="places">
        <Places guide={guide} />
      </Section>
      <Section name="conditions">
        <Conditions guide={guide} />
      </Section>
      <Section name="materials">
        <Materials guide={guide} />
      </Section>
      <Section name="special">
        <Special guide={guide} />
      </Section>
      <Section name="flow">
        <Flow guide={guide} />
      </Section>
      <Section name="fees">
        <p>
          {guide.fee === undefined ? t('guide.free') : t('guide.fee', { amount: guide.fee.amount })}{' '}
          {guide.fee !== undefined && <Cited basis={guide.fee.basis} />}
        </p>
      </Section>
      <Section name="law">
        <Law guide={guide} />
      </Section>
      <Section name="faq">
        <Questions guide={guide} />
      </Section>
    </article>
  );
}

function Section({ children, name }: { readonly name: (typeof SECTIONS)[number]; readonly children: ReactNode }): ReactNode {
  const t = useWords('applicant');
  return (
    <section className="card guide-part" id={name} aria-labelledby={`${name}-title`} tabIndex={-1}>
      <h2 id={`${name}-title`}>{t(`guide.${name}`)}</h2>
      {children}
    </section>
  );
}

/** Both limits side by side, as large as people care for them. */
function Limits({ guide: { limits, visitsMax } }: { readonly guide: Guide }): ReactNode {
  const t = useWords('applicant');
  const limit = useLimit();
  const { promised, statutory } = limits;
  const quicker =
    promised !== undefined && statutory !== undefined && promised.unit === statutory.unit && promised.n < statutory.n
      ? t('guide.compare', { days: limit({ n: statutory.n - promised.n, unit: promised.unit }) })
      : null;
  return (
    <dl className="limits">
      <div className="limit promised">
        <dt>{t('guide.promised')}</dt>
        <dd>
          <strong>{limit(promised)}</strong>
          {quicker !== null && <span className="soft">{quicker}</span>}
        </dd>
      </div>
      <div className="limit">
        <dt>{t('guide.statutory')}</dt>
        <dd>
          <strong>{limit(statutory)}</strong>
          {statutory !== undefined && <Cited basis={statutory.basis} />}
        </dd>
      </div>
      <div className="limit">
        <dt>{t('guide.visits')}</dt>
        <dd>
          <strong>{visitsMax === 0 ? t('guides.visits0') : t('guides.visits', { count: visitsMax })}</strong>
        </dd>
      </div>
    </dl>
  );
}

/** A citation with how sure it is; what is not law is said to be none. */
function Cited({ basis }: { readonly basis: BasisOf }): ReactNode {
  const t = useWords('applicant');
  return (
    <span className="soft cited">
      {basis.text} {basis.certainty !== 'L' && <span className="tag">{t(`guide.certainty.${basis.certainty}`)}</span>}
    </span>
  );
}

function Basics({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords('applicant');
  const { day, lang, words } = useSay();
  const join = lang === 'zh' ? '、' : ', ';
  return (
    <dl className="facts">
      <dt>{t('guide.kind')}</dt>
      <dd>{ITEM_KINDS[guide.kind][lang]}</dd>
      <dt>{t('guide.form')}</dt>
      <dd>{CASE_FORMS[guide.form][lang]}</dd>
      <dt>{t('guide.serves')}</dt>
      <dd>{guide.serves?.map((kind) => SUBJECT_KINDS[kind][lang]).join(join) ?? t('guide.anyone')}</dd>
      <dt>{t('guide.deciding')}</dt>
      <dd>{guide.deciding}</dd>
      <dt>{t('guide.regulating')}</dt>
      <dd>{guide.regulating}</dd>
      {guide.result !== undefined && (
        <>
          <dt>{t('guide.result')}</dt>
          <dd>
            {words(guide.result.licence ?? guide.result.document)}
            {guide.result.validYears !== undefined && <span className="soft"> {t('guide.valid', { years: guide.result.validYears })}</span>}
          </dd>
        </>
      )}
      <dt>{t('guide.channels')}</dt>
      <dd>{guide.channels.map((channel) => CHANNELS[channel][lang]).join(join)}</dd>
      <dt>{t('guide.code')}</dt>
      <dd className="mono anywhere">{guide.itemCode}</dd>
      <dt>{t('guide.version')}</dt>
      <dd>{t('guide.versionOf', { version: guide.version, from: day(guide.validFrom) })}</dd>
    </dl>
  );
}

function Places({ guide: { businessHours, places } }: { readonly guide: Guide }): ReactNode {
  const t = useWords('applicant');
  const { lang, words } = useSay();
  const units = [...new Set(places.map(({ unit }) => unit.zh))].map((name) => places.filter(({ unit }) => unit.zh === name));
  return (
    <>
      <p>{t('guide.hours', { ...businessHours })}</p>
      <div className="table-wrap" role="region" aria-label={t('guide.places')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('guide.place')}</th>
              <th scope="col">{t('guide.unit')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((served) => (
              <tr key={served[0]?.region}>
                <td className="served">{served.map(({ regionName }) => words(regionName)).join(lang === 'zh' ? '、' : ', ')}</td>
                <td>{words(served[0]?.unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Conditions({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords('applicant');
  const { lang, words } = useSay();
  const must = guide.materials.filter((material) => material.mandatory && !isShared(material)).length;
  return (
    <ul>
      {guide.serves !== undefined && (
        <li>
          {t('guide.conditionServes', { who: guide.serves.map((kind) => SUBJECT_KINDS[kind][lang]).join(lang === 'zh' ? '、' : ', ') })}
        </li>
      )}
      <li>{t('guide.conditionMaterials', { count: must })}</li>
      <li>{t('guide.conditionAuth', { ...guide.auth })}</li>
      {guide.deferral !== undefined && (
        <li>
          {t('guide.conditionDeferral', { days: guide.deferral.maxDays })} <Cited basis={guide.deferral.basis} />
        </li>
      )}
      {guide.commitment !== undefined && (
        <li>
          {t('guide.conditionCommitment')} <Cited basis={guide.commitment.basis} />
        </li>
      )}
      {guide.quantity !== undefined && (
        <li>
          {t('guide.conditionQuantity')} <Cited basis={guide.quantity.basis} />
        </li>
      )}
      {guide.notes?.map((note) => (
        <li key={note.zh}>{words(note)}</li>
      ))}
    </ul>
  );
}

function Materials({ guide: { materials } }: { readonly guide: Guide }): ReactNode {
  const t = useWords('applicant');
  const f = useWords('filing');
  const { words } = useSay();
  return (
    <>
      <ol className="guide-materials">
        {materials.map((material) => (
          <li key={material.id}>
            <strong>{words(material.name)}</strong>{' '}
            {isShared(material) ? <span className="tag tag-accent">{t('guide.shared')}</span> : <Demand material={material} />}
            {material.trust !== undefined && (
              <span className="soft">
                {' '}
                {t('guide.trust')} {material.trust.join(' / ')}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="soft">{f('fileHint')}</p>
    </>
  );
}

function Special({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords('applicant');
  const { lang, words } = useSay();
  const limit = useLimit();
  const sites = guide.steps.filter(({ needs }) => needs?.siteVerification !== undefined);
  const rows = [
    ...guide.special.map(({ basis, kind, maxAnnounced }) => ({
      key: kind,
      name: SPECIAL[kind][lang],
      counts: false,
      hint: maxAnnounced === undefined ? null : t('guide.announced', { days: maxAnnounced }),
      basis,
    })),
    ...sites.map(({ id, name, needs }) => ({
      key: id,
      name: words(name),
      counts: true,
      hint: t('guide.site', { count: needs?.siteVerification }),
      basis: null,
    })),
  ];
  return (
    <>
      {rows.length > 0 && (
        <div className="table-wrap" role="region" aria-label={t('guide.special')} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('guide.step')}</th>
                <th scope="col">{t('guide.counts')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ basis, counts, hint, key, name }) => (
                <tr key={key}>
                  <td>
                    {name} {hint !== null && <span className="soft">{hint}</span>}
                  </td>
                  <td>
                    <strong>{counts ? t('guide.countsYes') : t('guide.countsNo')}</strong> {basis !== null && <Cited basis={basis} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {guide.hearing !== 'NONE' && <p>{guide.hearing === 'MUST' ? t('guide.hearingMust') : t('guide.hearingTell')}</p>}
      {guide.extension !== undefined && (
        <p>
          {t('guide.extension', {
            days: limit({ n: guide.extension.n, unit: guide.limits['statutory']?.unit ?? 'WORKING_DAY' }),
          })}{' '}
          <Cited basis={guide.extension.basis} />
        </p>
      )}
      {rows.length === 0 && guide.extension === undefined && guide.hearing === 'NONE' && <p>{t('guide.noSpecial')}</p>}
    </>
  );
}

function Flow({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords('applicant');
  const { lang, words } = useSay();
  const limit = useLimit();
  return (
    <>
      <ol className="flow">
        {guide.steps.map((step) => (
          <li key={step.id}>
            <span className="tag">{t(`guide.phase.${step.phase}`)}</span>
            <strong>{words(step.name)}</strong>
            <span className="soft">{ROLE_NAMES[step.role][lang]}</span>
            {step.limit !== undefined && <span className="number">{limit(step.limit)}</span>}
          </li>
        ))}
      </ol>
      {guide.children.length > 0 && (
        <>
          <h3>{t('guide.children')}</h3>
          <ul>
            {guide.children.map(({ code, conditional, name }) => (
              <li key={code}>
                <Link to={`/guides/${code}`}>{words(name)}</Link>{' '}
                <span className="tag">{conditional ? t('guide.conditional') : t('guide.always')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Law({ guide }: { readonly guide: Guide }): ReactNode {
  const bases = new Map<string, BasisOf>();
  for (const limit of Object.values(guide.limits)) if (limit !== undefined) bases.set(limit.basis.text, limit.basis);
  for (const { basis } of [...guide.special, ...(guide.afterGrantChecks ?? [])]) bases.set(basis.text, basis);
  if (guide.extension !== undefined) bases.set(guide.extension.basis.text, guide.extension.basis);
  return (
    <ul>
      {[...bases.values()].map((basis) => (
        <li key={basis.text}>
          <Cited basis={basis} />
        </li>
      ))}
    </ul>
  );
}

function Questions({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords('applicant');
  const limit = useLimit();
  const { notice, promised, statutory } = guide.limits;
  const answers: readonly (readonly [string, string])[] = [
    ['q1', t('guide.a1', { promised: limit(promised), statutory: limit(statutory) })],
    ['q2', `${t('guide.a2', { days: limit(notice) })}${guide.silence === 'DEEMED_ACCEPTED' ? t('guide.a2deemed') : ''}`],
    ['q3', t('guide.a3')],
    ['q4', t('guide.a4')],
    ['q5', t('guide.a5')],
  ];
  return (
    <>
      <dl className="faq">
        {answers.map(([question, answer]) => (
          <div key={question}>
            <dt>{t(`guide.${question}`)}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('guide.supervise')}</h3>
      <p>{t('guide.superviseText')}</p>
    </>
  );
}
