/** What waits for a second person: each proposal with its preview, and the confirmation, which its proposer may not give. */
import { useState, type ComponentProps, type ReactNode } from 'react';
import { Button } from 'antd';
import { ask, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState } from '../app/nav.ts';
import { queries, useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import {
  ConfirmNoticeDocument,
  ConfirmVersionDocument,
  PreviewDraftDocument,
  PreviewNoticeDocument,
  ProposalsDocument,
  type ProposalsQuery,
} from '../gql/administrator/graphql.ts';
import { catalogued } from './answers.ts';
import { Changes } from './changes.tsx';
import { ChangedDays } from './changed-days.tsx';
import { Findings, Touched } from './touched.tsx';
import './administrator.css';

type Proposal = ProposalsQuery['catalogueProposals'][number];
const STATES = ['open', 'confirmed'] as const;

export default function ProposalsPage(): ReactNode {
  const t = useWords('administrator');
  const [url, setUrl] = useUrlState();
  const state = oneOf(url['state'], STATES);
  const { data, error, refetch } = useAsk(ProposalsDocument, { open: state === 'open' }, { about: ['proposals'], keep: true });
  return (
    <>
      <div className="page-head">
        <h1>{t('proposals.title')}</h1>
        <div className="tabs" role="group" aria-label={t('proposals.states')}>
          {STATES.map((one) => (
            <button
              key={one}
              type="button"
              className="quiet"
              aria-pressed={one === state}
              onClick={() => setUrl({ state: one, id: undefined })}
            >
              {t(`proposals.${one}`)}
            </button>
          ))}
        </div>
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : data.catalogueProposals.length === 0 ? (
        <EmptyState title={t('proposals.none')} hint={t('proposals.noneHint')} />
      ) : (
        <ul className="plain stack">
          {data.catalogueProposals.map((proposal) => (
            <One key={proposal.proposalId} proposal={proposal} open={url['id'] === proposal.proposalId} />
          ))}
        </ul>
      )}
    </>
  );
}

function One({ open, proposal }: { readonly proposal: Proposal; readonly open: boolean }): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const [, setUrl] = useUrlState();
  return (
    <li className="card">
      <h2>
        {t(`proposals.${proposal.kind}`)} · <span className="mono">{proposal.about}</span>
      </h2>
      <p className="soft">
        {proposal.proposedBy?.name ?? '—'} · {say.at(proposal.proposedAt)}
        {proposal.confirmed && (
          <>
            {' '}
            <span className="tag tag-accent">{t('proposals.confirmed')}</span>
          </>
        )}
      </p>
      <Button aria-expanded={open} onClick={() => setUrl({ id: open ? undefined : proposal.proposalId })}>
        {t(open ? 'proposals.close' : 'proposals.look')}
      </Button>
      {open && (proposal.kind === 'PROCEDURE' ? <OfVersion proposal={proposal} /> : <OfNotice proposal={proposal} />)}
    </li>
  );
}

function OfVersion({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { data, error } = useAsk(PreviewDraftDocument, { draft: proposal.content }, { about: ['preview of a draft'] });
  if (error !== null) return <ErrorState error={error} />;
  if (data === undefined) return <PageSkeleton lines={4} />;
  const preview = data.publicationPreview;
  return (
    <Previewed proposal={proposal} preview={preview}>
      <Changes changes={preview.changes} />
    </Previewed>
  );
}

function OfNotice({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { data, error } = useAsk(
    PreviewNoticeDocument,
    { notice: proposal.content, year: proposal.year, noticeNo: proposal.noticeNo },
    { about: ['preview of a notice'] },
  );
  if (error !== null) return <ErrorState error={error} />;
  if (data === undefined) return <PageSkeleton lines={4} />;
  const preview = data.calendarPreview;
  return (
    <Previewed proposal={proposal} preview={preview}>
      <ChangedDays days={preview.days} />
    </Previewed>
  );
}

/** What both kinds of proposal show around their changes. */
function Previewed({
  children,
  preview: { findings, running, touched },
  proposal,
}: {
  readonly proposal: Proposal;
  readonly preview: ComponentProps<typeof Findings> & ComponentProps<typeof Touched>;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords('administrator');
  return (
    <div className="stack section">
      <Findings findings={findings} />
      {children}
      <Touched running={running} touched={touched} />
      <details>
        <summary>{t('proposals.text')}</summary>
        <pre className="definition" tabIndex={0}>
          {proposal.content}
        </pre>
      </details>
      <Confirm proposal={proposal} />
    </div>
  );
}

function Confirm({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const t = useWords('administrator');
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const [requestId] = useState(newRequestId);
  if (proposal.confirmed) return null;
  const mine = proposal.proposedBy?.personId === viewer.person.personId;
  const input = { requestId, proposalId: proposal.proposalId };
  return (
    <div className="row">
      <Button type="primary" disabled={mine} aria-describedby={mine ? 'why-not-confirm' : undefined} onClick={() => setAsking(true)}>
        {t('proposals.confirm')}
      </Button>
      {mine && (
        <span id="why-not-confirm" className="soft">
          {t('proposals.notBySame')}
        </span>
      )}
      <ConfirmAct
        open={asking}
        title={t('proposals.confirm')}
        consequences={
          proposal.kind === 'PROCEDURE'
            ? [t('proposals.thenPublished'), t('proposals.thenRunning')]
            : [t('proposals.thenImported'), t('proposals.thenMoved')]
        }
        act={async () =>
          catalogued(
            proposal.kind === 'PROCEDURE'
              ? (await ask(ConfirmVersionDocument, { input })).publishProcedure
              : (await ask(ConfirmNoticeDocument, { input })).importCalendar,
          )
        }
        done={() => {
          setAsking(false);
          for (const key of ['proposals', 'catalogue', 'calendar']) void queries.invalidateQueries({ queryKey: [key] });
        }}
        close={() => setAsking(false)}
      />
    </div>
  );
}
