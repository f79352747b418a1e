/** A year's notice on days off: pasted or taken from a file, read and previewed while one writes, handed in for a second person. */
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ask, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { useGo } from '../app/nav.ts';
import { readItem, writeItem } from '../app/preferences.ts';
import { queries, useAsk } from '../app/query.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { TextField } from '../components/fields.tsx';
import { PreviewNoticeDocument, ProposeNoticeDocument } from '../gql/administrator/graphql.ts';
import { catalogued } from './answers.ts';
import { ChangedDays } from './changed-days.tsx';
import { Findings, Touched } from './touched.tsx';
import './administrator.css';

const STILL_MS = 600;

interface Notice {
  readonly notice: string;
  readonly year: string;
  readonly noticeNo: string;
}
const EMPTY: Notice = { notice: '', year: '', noticeNo: '' };

export default function ImportPage(): ReactNode {
  const t = useWords('administrator');
  const { person } = useViewer();
  const key = `tongban.draft.${person.personId}.calendar`;
  const [typed, setTyped] = useState<Notice>(() => stored(readItem(key)));
  const [asked, setAsked] = useState(typed);
  const [proposing, setProposing] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), STILL_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const change = (by: Partial<Notice>): void => {
    const next = { ...typed, ...by };
    setTyped(next);
    writeItem(key, JSON.stringify(next));
  };
  const { data, error, isFetching, refetch } = useAsk(PreviewNoticeDocument, variablesOf(asked), {
    about: ['preview of a notice'],
    enabled: asked.notice.trim() !== '',
    keep: true,
  });
  const preview = asked.notice.trim() === '' ? undefined : data?.calendarPreview;
  const sound = preview !== undefined && preview.version !== '' && asked === typed && !isFetching;
  return (
    <>
      <div className="page-head">
        <h1>{t('import.title')}</h1>
        <Link to="/calendar">{t('import.back')}</Link>
      </div>
      <div className="editor">
        <div className="stack">
          <div className="two-fields">
            <TextField
              label={t('import.year')}
              type="number"
              value={typed.year}
              change={(year) => change({ year })}
              hint={t('import.onlyIf')}
            />
            <TextField
              label={t('import.noticeNo')}
              value={typed.noticeNo}
              change={(noticeNo) => change({ noticeNo })}
              hint={t('import.onlyIf')}
            />
          </div>
          <div className="field">
            <label className="soft" htmlFor="notice-file">
              {t('import.file')}
            </label>
            <input
              id="notice-file"
              type="file"
              accept=".csv,.json,text/csv,application/json"
              onChange={({ target }) => void target.files?.[0]?.text().then((notice) => change({ notice }))}
            />
          </div>
          <TextField
            className="code-field"
            label={t('import.text')}
            rows={16}
            value={typed.notice}
            change={(notice) => change({ notice })}
            hint={t('import.hint')}
          />
          <details>
            <summary>{t('import.example')}</summary>
            <pre className="definition" tabIndex={0}>
              {t('import.exampleText')}
            </pre>
          </details>
          <div className="row">
            <Button type="primary" disabled={!sound} onClick={() => setProposing(true)}>
              {t('import.propose')}
            </Button>
          </div>
        </div>
        <div className="stack" aria-live="polite">
          {error !== null ? (
            <ErrorState error={error} retry={() => void refetch()} />
          ) : preview === undefined ? (
            <p className="soft">{t('import.nothing')}</p>
          ) : (
            <>
              <Findings findings={preview.findings} />
              {preview.version !== '' && (
                <>
                  <p className="ok-line">{t('import.sound', { version: preview.version })}</p>
                  <ChangedDays days={preview.days} />
                  <Touched running={preview.running} touched={preview.touched} />
                </>
              )}
            </>
          )}
        </div>
      </div>
      {proposing && <Propose notice={typed} sent={() => writeItem(key, null)} close={() => setProposing(false)} />}
    </>
  );
}

const variablesOf = ({ notice, noticeNo, year }: Notice) => ({
  notice,
  year: /^\d{4}$/u.test(year) ? Number(year) : null,
  noticeNo: noticeNo.trim() === '' ? null : noticeNo,
});

function Propose({ close, notice, sent }: { readonly notice: Notice; readonly sent: () => void; readonly close: () => void }): ReactNode {
  const t = useWords('administrator');
  const go = useGo();
  const [requestId] = useState(newRequestId);
  return (
    <ConfirmAct
      open
      title={t('import.propose')}
      consequences={[t('draft.thenSecond'), t('import.thenMoved')]}
      act={async () => catalogued((await ask(ProposeNoticeDocument, { input: { requestId, ...variablesOf(notice) } })).proposeCalendar)}
      done={() => {
        sent();
        void queries.invalidateQueries({ queryKey: ['proposals'] });
        go('/proposals');
      }}
      close={close}
    />
  );
}

function stored(text: string | null): Notice {
  try {
    const value = JSON.parse(text ?? '{}') as Partial<Record<keyof Notice, unknown>>;
    const of = (key: keyof Notice): string => (typeof value[key] === 'string' ? value[key] : '');
    return { notice: of('notice'), year: of('year'), noticeNo: of('noticeNo') };
  } catch {
    return EMPTY;
  }
}
