/** 好差评: five grades, once; a bad one is looked into, put right and called back, and the rater sees how far that is. */
import { useState, type ReactNode } from 'react';
import { ask, AskError, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { Refusals, type RefusalOf } from '../components/refusals.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { AmendRatingDocument, MyRatingDocument, RateDocument, type MyRatingQuery, type RatingGrade } from '../gql/applicant/graphql.ts';

const GRADES: readonly RatingGrade[] = ['VERY_SATISFIED', 'SATISFIED', 'FAIR', 'DISSATISFIED', 'VERY_DISSATISFIED'];
const REASONS = { good: ['quick', 'clear', 'kind', 'few'], bad: ['slow', 'again', 'unclear', 'attitude', 'trips'] } as const;
const isBad = (grade: RatingGrade): boolean => grade === 'DISSATISFIED' || grade === 'VERY_DISSATISFIED';

export default function Rating({ caseNo }: { readonly caseNo: string }): ReactNode {
  const t = useWords('applicant');
  const { data, error, refetch } = useAsk(MyRatingDocument, { caseNo }, { about: ['rating', caseNo] });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton lines={3} />;
  const { rating } = data;
  return (
    <section className="card todo" aria-labelledby="todo">
      <h2 id="todo">{rating == null ? t('case.RATE') : t('rate.title')}</h2>
      {rating == null ? (
        <RateForm caseNo={caseNo} rated={() => void refetch()} />
      ) : (
        <Rated caseNo={caseNo} of={rating} changed={() => void refetch()} />
      )}
    </section>
  );
}

interface RateProps {
  readonly caseNo: string;
  readonly rated: () => void;
  /** Of a rating that is amended: only better grades. */
  readonly amend?: { readonly actSeq: number; readonly grades: readonly RatingGrade[] };
}

function RateForm({ amend, caseNo, rated }: RateProps): ReactNode {
  const t = useWords('applicant');
  const { lang } = useSay();
  const [grade, setGrade] = useState<RatingGrade | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const [named, setNamed] = useState(false);
  const [requestId] = useState(newRequestId);
  const [busy, setBusy] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalOf[]>([]);
  const [error, setError] = useState<unknown>(null);
  const side = grade === null ? null : isBad(grade) ? 'bad' : 'good';

  const send = async (): Promise<void> => {
    if (grade === null || side === null || busy) return;
    setBusy(true);
    setError(null);
    setRefusals([]);
    const said = [...ticked.map((reason) => t(`rate.${side}.${reason}`)), ...(text.trim() === '' ? [] : [text.trim()])];
    const about = { requestId, caseNo, grade, text: said.join(lang === 'zh' ? '；' : '; ') };
    try {
      const { answer } =
        amend === undefined
          ? await ask(RateDocument, { input: { ...about, channel: 'WEB', named } })
          : await ask(AmendRatingDocument, { input: { ...about, expectedActSeq: amend.actSeq } });
      if (answer.__typename === 'CommandRefused') setRefusals(answer.refusals);
      else {
        setPending(true);
        rated();
      }
    } catch (fault) {
      setError(fault instanceof AskError ? fault : new AskError('UNKNOWN', { zh: String(fault), en: String(fault) }));
    }
    setBusy(false);
  };

  return (
    <div className="stack">
      {amend === undefined && <p>{t('rate.lead')}</p>}
      <fieldset className="fill">
        <legend className="visually-hidden">{t('rate.title')}</legend>
        <div className="grades">
          {(amend?.grades ?? GRADES).map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name="grade"
                checked={grade === one}
                onChange={() => {
                  setGrade(one);
                  setTicked([]);
                }}
              />
              {t(`rate.grade.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {side !== null && (
        <>
          <fieldset className="fill">
            <legend>{t('rate.reason')}</legend>
            <div className="choices">
              {REASONS[side].map((reason) => (
                <label key={reason} className="choice">
                  <input
                    type="checkbox"
                    checked={ticked.includes(reason)}
                    onChange={({ target }) => setTicked(target.checked ? [...ticked, reason] : ticked.filter((one) => one !== reason))}
                  />
                  {t(`rate.${side}.${reason}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <div className="fill">
            <label htmlFor="rate-text">{t('rate.text')}</label>
            <textarea id="rate-text" rows={3} maxLength={500} value={text} onChange={({ target }) => setText(target.value)} />
          </div>
          {amend === undefined && (
            <label className="choice">
              <input type="checkbox" checked={named} onChange={({ target }) => setNamed(target.checked)} />
              {t('rate.named')}
            </label>
          )}
        </>
      )}
      {refusals.length > 0 && <Refusals refusals={refusals} />}
      {error !== null && <ErrorState error={error} />}
      {pending && <p role="status">{t('rate.pending')}</p>}
      <div>
        <button className="press main" type="button" disabled={grade === null || busy} onClick={() => void send()}>
          {t('rate.send')}
        </button>
      </div>
    </div>
  );
}

interface RatedProps {
  readonly of: NonNullable<MyRatingQuery['rating']>;
  readonly caseNo: string;
  readonly changed: () => void;
}

function Rated({ caseNo, changed, of }: RatedProps): ReactNode {
  const t = useWords('applicant');
  const { at, words } = useSay();
  const mayAmend = of.availableActions.some(({ allowed, command }) => allowed && command === 'amendRating');
  const better = GRADES.slice(0, GRADES.indexOf(of.grade));
  return (
    <>
      <p>
        <strong>{t('rate.done', { grade: t(`rate.grade.${of.grade}`), at: at(of.ratedAt) })}</strong>{' '}
        <span className="anywhere">{of.text}</span>
      </p>
      {isBad(of.grade) && <p>{t('rate.state', { state: words(of.stateName) })}</p>}
      {of.rectifications.map(({ at: when, feedback, measures }) => (
        <div key={when} className="gap">
          <p>{t('rate.rectified', { measures })}</p>
          {feedback != null && <p>{t('rate.feedback', { text: feedback.text })}</p>}
        </div>
      ))}
      {mayAmend && better.length > 0 && (
        <>
          <h3>{t('rate.amend')}</h3>
          <RateForm caseNo={caseNo} rated={changed} amend={{ actSeq: of.actSeq, grades: better }} />
        </>
      )}
    </>
  );
}
