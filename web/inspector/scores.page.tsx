/** Scores of a period, with place and grade; each row opens its sheet, where every point says how it came about. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { SelectField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { ScoreTableDocument, SheetsDocument, type ScoreTableQuery } from '../gql/inspector/graphql.ts';
import { AssessmentTabs } from './assessment-tabs.tsx';
import { PeriodFields, useChoices } from './choices.tsx';
import { periodIn } from './question.ts';
import './inspector.css';

export const SCORED_BY = ['UNIT', 'COUNTY', 'PERSON'] as const;

export function useScoreQuestion() {
  const [url] = useUrlState();
  const by = oneOf(url['by'], SCORED_BY);
  const sheet = by === 'PERSON' ? 'person' : (url['sheet'] ?? 'default');
  return { by, sheet, period: periodIn(url), region: url['region'] ?? null };
}

export default function ScoresPage(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [, setUrl] = useUrlState();
  const choices = useChoices();
  const question = useScoreQuestion();
  const sheets = useAsk(SheetsDocument, {}, { about: ['score sheets'], staleTime: 600_000 });
  const { data, error, isPlaceholderData, refetch } = useAsk(ScoreTableDocument, question, { about: ['scores'], keep: true });
  const counted = choices?.regions.filter(({ level }) => level === 'CITY' || level === 'COUNTY') ?? [];
  return (
    <>
      <div className="page-head">
        <h1>{t('scores.title')}</h1>
        <AssessmentTabs here="/scores" />
      </div>
      <search className="question no-print">
        <PeriodFields />
        <SelectField
          label={t('scores.by')}
          value={question.by}
          options={SCORED_BY.map((value) => ({ value, label: t(`scores.by_${value}`) }))}
          change={(by) => setUrl({ by, sheet: undefined })}
        />
        {question.by !== 'PERSON' && (
          <SelectField
            label={t('scores.sheet')}
            value={question.sheet}
            options={(sheets.data?.scoreSheets ?? [])
              .filter(({ sheetId }) => sheetId !== 'person')
              .map(({ name, sheetId }) => ({ value: sheetId, label: say.words(name) }))}
            change={(sheet) => setUrl({ sheet })}
          />
        )}
        <SelectField
          label={t('scores.peers')}
          value={question.region ?? ''}
          options={[{ value: '', label: t('filter.any') }, ...counted.map(({ code, name }) => ({ value: code, label: say.words(name) }))]}
          change={(region) => setUrl({ region: region === '' ? undefined : region })}
        />
      </search>
      <p className="notice">{t('notes.simulatedRanks')}</p>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : data.scores.rows.length === 0 ? (
        <EmptyState title={t('scores.none')} hint={t('statistics.noneHint')} />
      ) : (
        <div className={isPlaceholderData ? 'older' : undefined}>
          <Table rows={data.scores.rows} />
        </div>
      )}
    </>
  );
}

type Row = ScoreTableQuery['scores']['rows'][number];

function Table({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url] = useUrlState();
  const choices = useChoices();
  const sorted = [...rows].sort(
    (a, b) =>
      (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1) || (b.total ?? -1) - (a.total ?? -1) || a.subject.localeCompare(b.subject),
  );
  return (
    <div className="table-wrap" role="region" aria-label={t('scores.title')} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{t('scores.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('scores.rank')}
            </th>
            <th scope="col">{t('scores.subject')}</th>
            <th scope="col" className="num">
              {t('scores.total')}
            </th>
            <th scope="col">{t('scores.grade')}</th>
            <th scope="col" className="num wide-only">
              {t('scores.raw')}
            </th>
            <th scope="col" className="num wide-only">
              {t('scores.measuredOf')}
            </th>
            <th scope="col" className="num wide-only">
              {t('scores.factor')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.subject}>
              <td className="num">{row.rank ?? <span className="soft">{t('figure.unranked')}</span>}</td>
              <td className="anywhere">
                <Link to="/scores/$subject" params={{ subject: row.subject }} search={url}>
                  {row.unit === null
                    ? (row.person?.name ??
                      say.words(choices?.regions.find(({ code }) => code === row.subject)?.name ?? { zh: row.subject, en: row.subject }))
                    : say.words(row.unit.name)}
                </Link>
              </td>
              <td className="num">
                <strong>{say.number(row.total, 2)}</strong>
              </td>
              <td>{row.grade === null ? <span className="soft">{t('scores.notMeasured')}</span> : <GradeTag grade={row.grade} />}</td>
              <td className="num wide-only">{say.number(row.raw, 2)}</td>
              <td className="num wide-only">{say.number(row.measuredOf, 0)}</td>
              <td className="num wide-only">{say.number(row.factor, 0)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function GradeTag({ grade }: { readonly grade: string }): ReactNode {
  const t = useWords('inspector');
  return <span className={`tag ${grade === 'FAIL' ? 'tag-over' : grade === 'EXCELLENT' ? 'tag-accent' : ''}`}>{t(`grade.${grade}`)}</span>;
}
