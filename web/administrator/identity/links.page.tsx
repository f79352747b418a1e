/** Identities that wait for two persons: why, whom the first named, and what the second confirms; and the way back. */
import { useState, type ReactNode } from 'react';
import { ask } from '../../app/ask.ts';
import { useUrlState } from '../../app/nav.ts';
import { useAsk } from '../../app/query.ts';
import { useSay } from '../../app/say.ts';
import { useViewer } from '../../app/session.tsx';
import { useWords } from '../../app/words.ts';
import { TextField } from '../../components/fields.tsx';
import {
  ApproveLinkDocument,
  ConfirmLinkDocument,
  LinkQueueDocument,
  RefuseLinkDocument,
  UnlinkIdentityDocument,
  type LinkQueueQuery,
} from '../../gql/administrator/graphql.ts';
import { DeskAct, DeskHead, DeskList, Facts, useList } from './desk.tsx';

type Proposal = LinkQueueQuery['linkProposals'][number];

export default function LinksPage(): ReactNode {
  const open = useList() === 'open';
  const { data, error, refetch } = useAsk(LinkQueueDocument, { open }, { about: ['identity desk', 'links'] });
  return (
    <>
      <DeskHead area="links" />
      <DeskList
        area="links"
        rows={data?.linkProposals}
        error={error}
        retry={() => void refetch()}
        keyOf={({ proposalId }) => proposalId}
        row={(proposal) => <One proposal={proposal} />}
      />
      {open && <Unlink />}
    </>
  );
}

function One({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const t = useWords('identity');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const { approvedBy, candidates, decidedAt, decidedBy, level, person, proposalId, proposedAt, reason, state } = proposal;
  const heading = `link-${proposalId}`;
  return (
    <article aria-labelledby={heading} aria-current={url['id'] === proposalId ? 'true' : undefined}>
      <h2 id={heading}>
        <a
          href={`?id=${proposalId}`}
          onClick={(event) => {
            event.preventDefault();
            setUrl({ id: proposalId });
          }}
        >
          {t('links.nth', { no: proposalId })}
        </a>{' '}
        <span className="tag tag-accent">{t(`linkState.${state}`)}</span>
      </h2>
      <Facts
        of={[
          [t('links.why'), t(`reason.${reason}`)],
          [t('links.level'), say.number(level)],
          [t('links.candidates'), candidates.length === 0 ? t('links.nobody') : <span className="mono">{candidates.join(', ')}</span>],
          [t('links.since'), say.at(proposedAt)],
          ...(person === null
            ? []
            : [
                [
                  t('links.person'),
                  <span key="person">
                    {person.name} <span className="mono">{person.personId}</span>
                    {person.unit !== null && ` · ${say.words(person.unit.name)}`}
                  </span>,
                ] as const,
              ]),
          ...(approvedBy === null ? [] : [[t('first'), approvedBy.name] as const]),
          ...(decidedBy === null || decidedAt === null
            ? []
            : [[t('second'), t('by', { name: decidedBy.name, at: say.at(decidedAt) })] as const]),
        ]}
      />
      <Acts proposal={proposal} />
    </article>
  );
}

function Acts({ proposal: { approvedBy, person, proposalId, state } }: { readonly proposal: Proposal }): ReactNode {
  const t = useWords('identity');
  const viewer = useViewer();
  const [personId, setPersonId] = useState('');
  const [reason, setReason] = useState('');
  if (state !== 'OPEN' && state !== 'APPROVED') return null;
  const mine = approvedBy?.personId === viewer.person.personId;
  return (
    <div className="row">
      {state === 'OPEN' ? (
        <DeskAct
          primary
          title={t('links.approve')}
          consequences={[t('links.thenSecond')]}
          ready={personId.trim() !== ''}
          send={async (requestId) =>
            (await ask(ApproveLinkDocument, { input: { requestId, proposalId, personId: personId.trim() } })).approveLink
          }
        >
          <TextField label={t('links.personId')} hint={t('links.personHint')} value={personId} change={setPersonId} required />
        </DeskAct>
      ) : (
        <DeskAct
          primary
          title={t('links.confirm')}
          consequences={[t('links.thenLinked', { name: person?.name ?? '' })]}
          notNow={mine ? t('notBySame') : undefined}
          send={async (requestId) => (await ask(ConfirmLinkDocument, { input: { requestId, proposalId } })).confirmLink}
        />
      )}
      <DeskAct
        title={t('links.refuse')}
        consequences={[t('links.thenRefused')]}
        ready={reason.trim() !== ''}
        send={async (requestId) => (await ask(RefuseLinkDocument, { input: { requestId, proposalId, reason: reason.trim() } })).refuseLink}
      >
        <TextField label={t('links.reason')} value={reason} change={setReason} required />
      </DeskAct>
      {mine && <span className="soft">{t('notBySame')}</span>}
    </div>
  );
}

function Unlink(): ReactNode {
  const t = useWords('identity');
  const [personId, setPersonId] = useState('');
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(false);
  return (
    <section className="card section">
      <h2>{t('unlink.title')}</h2>
      <p className="soft">{t('unlink.what')}</p>
      <DeskAct
        danger
        title={t('unlink.act')}
        consequences={[t('unlink.then')]}
        ready={personId.trim() !== '' && reason.trim() !== ''}
        send={async (requestId) =>
          (await ask(UnlinkIdentityDocument, { input: { requestId, personId: personId.trim(), reason: reason.trim() } })).unlinkIdentity
        }
        done={() => {
          setDone(true);
          setPersonId('');
          setReason('');
        }}
      >
        <TextField label={t('links.personId')} hint={t('links.personHint')} value={personId} change={setPersonId} required />
        <TextField label={t('links.reason')} value={reason} change={setReason} required />
      </DeskAct>
      {done && <p role="status">{t('unlink.done')}</p>}
    </section>
  );
}
