/** The form as it was filled in, masked; in full only by right, and the reading is put on record. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { useAnswerText } from '../app/answer-text.ts';
import { ErrorState } from '../app/errors.tsx';
import { useAsk } from '../app/query.ts';
import { useWords } from '../app/words.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useSay } from '../app/say.ts';
import { PageSkeleton } from '../components/skeleton.tsx';
import { CaseFormDocument } from '../gql/case/graphql.ts';

export function FormPanel({ caseNo }: { readonly caseNo: string }): ReactNode {
  const t = useWords('case');
  const say = useSay();
  const answerText = useAnswerText();
  const viewer = useViewer();
  const [unmasked, setUnmasked] = useState(false);
  // Kept only while it is looked at: each reading in full is an act of its own.
  const { data, error, isPending } = useAsk(CaseFormDocument, { caseNo, unmasked }, { about: ['case-form', caseNo], staleTime: 300_000 });
  const form = data?.case?.form;
  return (
    <section className="card" aria-labelledby="form-title">
      <h2 id="form-title">{t('form.title')}</h2>
      {error !== null ? (
        <ErrorState error={error} retry={() => setUnmasked(false)} />
      ) : isPending ? (
        <PageSkeleton lines={4} />
      ) : form == null ? (
        <p className="soft">{t('form.none')}</p>
      ) : (
        <>
          <dl className="facts">
            {form.answers.map(({ choice, field, name, personal, value }) => (
              <div key={field} className="fact">
                <dt>
                  {say.words(name)}
                  {personal && <span className="visually-hidden">（{t('form.personal')}）</span>}
                </dt>
                <dd className="anywhere">{answerText({ choice, value })}</dd>
              </div>
            ))}
          </dl>
          {form.masked && hasRight(viewer, 'FORM_READ') && form.answers.some(({ personal, value }) => personal && value !== null) && (
            <p className="row no-print">
              <Button size="small" onClick={() => setUnmasked(true)}>
                {t('form.unmask')}
              </Button>
              <span className="soft">{t('form.unmaskHint')}</span>
            </p>
          )}
          {!form.masked && <p className="soft">{t('form.unmasked')}</p>}
        </>
      )}
    </section>
  );
}
