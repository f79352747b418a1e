/** The next version of an item: begun from the one in force, checked and previewed while one writes, handed in for a second person. */
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ask, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { useGo, useParam } from '../app/nav.ts';
import { readItem, writeItem } from '../app/preferences.ts';
import { queries, useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { TextField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import {
  PreviewDraftDocument,
  ProposeVersionDocument,
  VersionChangesDocument,
  type PreviewDraftQuery,
} from '../gql/administrator/graphql.ts';
import { catalogued } from './answers.ts';
import { Changes } from './changes.tsx';
import { Findings, Touched } from './touched.tsx';
import './administrator.css';

const STILL_MS = 700;

export default function DraftPage(): ReactNode {
  const t = useWords('administrator');
  const code = useParam('code');
  const { data, error, refetch } = useAsk(VersionChangesDocument, { code, since: null }, { about: ['catalogue', code, 'changes'] });
  const newest = data?.procedure?.versions[0];
  return (
    <>
      <div className="page-head">
        <h1>{t('draft.title', { code })}</h1>
        <Link to="/procedures/$code" params={{ code }}>
          {t('draft.back')}
        </Link>
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : newest === undefined ? (
        <PageSkeleton />
      ) : (
        <Editor key={code} code={code} inForce={newest.draft} version={newest.version} />
      )}
    </>
  );
}

/** The next version's number is not the writer's business. */
const begun = (draft: string, version: number): string => draft.replace(/^version: \d+$/mu, `version: ${version + 1}`);

function Editor({ code, inForce, version }: { readonly code: string; readonly inForce: string; readonly version: number }): ReactNode {
  const t = useWords('administrator');
  const { person } = useViewer();
  const key = `tongban.draft.${person.personId}.procedure.${code}.${version}`;
  const [draft, setDraft] = useState(() => readItem(key) ?? begun(inForce, version));
  const [asked, setAsked] = useState(draft);
  const [proposing, setProposing] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(draft), STILL_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  const { data, error, isFetching, refetch } = useAsk(
    PreviewDraftDocument,
    { draft: asked },
    { about: ['preview of a draft'], keep: true },
  );
  const preview = data?.publicationPreview;
  const whole = preview !== undefined && preview.code !== '' && asked === draft && !isFetching;
  const begin = (): void => {
    writeItem(key, null);
    setDraft(begun(inForce, version));
  };
  return (
    <div className="editor">
      <div className="stack">
        <TextField
          className="code-field"
          label={t('draft.text')}
          rows={28}
          value={draft}
          change={(text) => {
            setDraft(text);
            writeItem(key, text);
          }}
          hint={t('draft.kept')}
        />
        <div className="row">
          <Button type="primary" disabled={!whole || preview.changes.length === 0} onClick={() => setProposing(true)}>
            {t('draft.propose')}
          </Button>
          <Button onClick={begin}>{t('draft.again')}</Button>
        </div>
      </div>
      <div className="stack" aria-live="polite" aria-busy={!whole}>
        {error !== null ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : preview === undefined ? (
          <PageSkeleton />
        ) : (
          <Preview preview={preview} />
        )}
      </div>
      {proposing && (
        <Propose draft={draft} touched={preview?.touched.length ?? 0} done={() => writeItem(key, null)} close={() => setProposing(false)} />
      )}
    </div>
  );
}

function Preview({ preview }: { readonly preview: PreviewDraftQuery['publicationPreview'] }): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  return (
    <>
      <Findings findings={preview.findings} />
      {preview.code !== '' && (
        <>
          <p className="ok-line">
            {t('draft.sound', { version: preview.version })} <span className="mono soft small">{preview.hash.slice(0, 16)}…</span>
          </p>
          <section>
            <h2>{t('draft.changes')}</h2>
            <Changes changes={preview.changes} />
          </section>
          <Touched running={preview.running} touched={preview.touched} />
          <p className="soft">{t('draft.keep', { running: say.number(preview.running) })}</p>
        </>
      )}
    </>
  );
}

function Propose({
  close,
  done,
  draft,
  touched,
}: {
  readonly draft: string;
  readonly touched: number;
  readonly done: () => void;
  readonly close: () => void;
}): ReactNode {
  const t = useWords('administrator');
  const go = useGo();
  const [requestId] = useState(newRequestId);
  return (
    <ConfirmAct
      open
      title={t('draft.propose')}
      consequences={[t('draft.thenSecond'), t('draft.thenNew'), ...(touched === 0 ? [] : [t('draft.thenTouched')])]}
      act={async () => catalogued((await ask(ProposeVersionDocument, { input: { requestId, draft } })).proposePublication)}
      done={() => {
        done();
        void queries.invalidateQueries({ queryKey: ['proposals'] });
        go('/proposals');
      }}
      close={close}
    />
  );
}
