/** One score sheet: every line with its points, how they came about, and the cases, cards and people behind them. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useParam, useUrlState, type Search } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { ScoreSheetOfDocument, type LineFragment, type ScoreSheetOfQuery } from '../gql/inspector/graphql.ts';
import { useChoices } from './choices.tsx';
import { shownValue } from './figures.tsx';
import { GivePoints, ObjectToLine } from './points-dialogs.tsx';
import { periodIn, periodSearch } from './question.ts';
import { periodName } from './row-name.ts';
import { GradeTag, useScoreQuestion } from './scores.page.tsx';
import './inspector.css';

type Score = ScoreSheetOfQuery['scores']['rows'][number];

export default function ScorePage(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const subject = useParam('subject');
  const [url] = useUrlState();
  const question = useScoreQuestion();
  const choices = useChoices();
  const { data, error, refetch } = useAsk(ScoreSheetOfDocument, question, { about: ['scores'], keep: true });
  const [act, setAct] = useState<'give' | 'object' | null>(null);
  const viewer = useViewer();
  const score = data?.scores.rows.find((row) => row.subject === subject);
  const region = choices?.regions.find(({ code }) => code === subject);
  const name = score?.unit?.name ?? region?.name;
  const title = name === undefined ? (score?.person?.name ?? subject) : say.words(name);
  const unit = score?.unit?.unitId;
  const { from, to } = periodIn(url);
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <span className="soft">{periodName(from, to)}</span>
        <span className="grow" />
        {unit !== undefined && hasRight(viewer, 'ASSESSMENT_ACTS') && <Button onClick={() => setAct('give')}>{t('points.give')}</Button>}
        {unit !== undefined && hasRight(viewer, 'ASSESSMENT_OBJECTIONS') && (
          <Button onClick={() => setAct('object')}>{t('objection.raise')}</Button>
        )}
        <Button onClick={() => window.print()}>{t('printPage')}</Button>
      </div>
      <p className="no-print">
        <Link to="/scores" search={url}>
          {t('scores.back')}
        </Link>
      </p>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : score === undefined ? (
        <EmptyState title={t('scores.noSheet')} hint={t('statistics.noneHint')} />
      ) : (
        <>
          <p className="notice">{t('notes.simulatedRanks')}</p>
          <Sum score={score} />
          <Lines title={t('sheet.lines')} lines={score.lines} subject={subject} />
          <Lines title={t('sheet.adjustments')} lines={score.adjustments} subject={subject} />
          <p className="soft">
            {say.words(data.scores.sheet.name)} · {t('sheet.version', { version: data.scores.sheet.version })} ·{' '}
            {data.scores.sheet.basis.text}
            <br />
            <span className="mono anywhere">{data.scores.sheet.hash}</span>
          </p>
          {unit !== undefined && act === 'give' && (
            <GivePoints
              unit={unit}
              sheet={question.sheet}
              period={question.period}
              lines={[...score.lines, ...score.adjustments]}
              close={() => setAct(null)}
            />
          )}
          {unit !== undefined && act === 'object' && (
            <ObjectToLine
              unit={unit}
              sheet={question.sheet}
              period={question.period}
              lines={[...score.lines, ...score.adjustments]}
              close={() => setAct(null)}
            />
          )}
        </>
      )}
    </>
  );
}

function Sum({ score }: { readonly score: Score }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const figures: readonly (readonly [string, ReactNode])[] = [
    ['total', <strong key="total">{say.number(score.total, 2)}</strong>],
    ['rank', score.rank ?? t('figure.unranked')],
    ['grade', score.grade === null ? t('scores.notMeasured') : <GradeTag key="grade" grade={score.grade} />],
    ['raw', say.number(score.raw, 2)],
    ['measuredOf', say.number(score.measuredOf)],
    ['factor', `${say.number(score.factor)}%`],
  ];
  return (
    <dl className="key-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`scores.${name}`)}</dt>
          <dd className="number">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({
  lines,
  subject,
  title,
}: {
  readonly title: string;
  readonly lines: readonly LineFragment[];
  readonly subject: string;
}): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const choices = useChoices();
  const [url] = useUrlState();
  const { by } = useScoreQuestion();
  const behind = (line: LineFragment): Search => ({
    ...periodSearch(periodIn(url)),
    measure: line.measure ?? undefined,
    side: 'ALL',
    ...(by === 'COUNTY'
      ? subject.endsWith('00')
        ? { regionIs: subject }
        : { region: subject }
      : { unit: subject, region: url['region'] }),
  });
  if (lines.length === 0) return null;
  return (
    <section className="sheet">
      <h2>{title}</h2>
      <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('sheet.line')}</th>
              <th scope="col" className="num">
                {t('sheet.points')}
              </th>
              <th scope="col">{t('sheet.how')}</th>
              <th scope="col" className="num">
                {t('sheet.cases')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const measure = choices?.measures.find(({ measureId }) => measureId === line.measure);
              return (
                <tr key={line.lineId}>
                  <td>{say.words(line.name)}</td>
                  <td className="num">
                    {line.points === null ? '—' : <strong>{say.number(line.points, 2)}</strong>}
                    {line.max !== null && <span className="soft"> / {say.number(line.max, 0)}</span>}
                  </td>
                  <td className="anywhere">
                    {say.words(line.how)}
                    {line.cardNos.length > 0 && (
                      <div className="soft small">{t('sheet.cards', { list: line.cardNos.join(say.lang === 'zh' ? '、' : ', ') })}</div>
                    )}
                    {line.manualIds.length > 0 && (
                      <div className="small">
                        <Link to="/manual-points" search={{ unit: subject }}>
                          {t('sheet.manual', { count: line.manualIds.length })}
                        </Link>
                      </div>
                    )}
                  </td>
                  <td className="num">
                    {line.n === null ? (
                      '—'
                    ) : line.measure === null || line.n === 0 || by === 'PERSON' ? (
                      say.number(line.n)
                    ) : (
                      <Link
                        to="/statistics/cases"
                        search={behind(line)}
                        aria-label={t('sheet.openCases', { name: say.words(line.name), n: line.n })}
                      >
                        {say.number(line.n)}
                      </Link>
                    )}
                    {measure !== undefined && line.value !== null && (
                      <div className="soft small">{shownValue(say, measure.unit, line.value)}</div>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
