/** One case at the issue desk: made, delivered or served, by the act its state allows; else why not. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { isLicenceNo } from '../../domain/identifiers/licence-no.ts';
import { newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { notify } from '../app/notice.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { Dialog } from '../components/dialog.tsx';
import { sha256 } from '../components/filing/digest.ts';
import { useGuide, type Guide } from '../components/filing/guides.ts';
import { PageSkeleton } from '../components/skeleton.tsx';
import {
  DeliverDocument,
  IssueCaseDocument,
  IssueDocument,
  ServeDenialDocument,
  type DeliveryMeans,
  type IssueCaseQuery,
} from '../gql/window/graphql.ts';
import { send } from './acts.ts';
import { licenceNoFor } from './licence.ts';

type Kase = NonNullable<IssueCaseQuery['case']>;
interface ActProps {
  readonly kase: Kase;
  readonly close: () => void;
}

export function HandOut({ caseNo, close }: { readonly caseNo: string; readonly close: () => void }): ReactNode {
  const t = useWords('window');
  const { data, error, refetch } = useAsk(IssueCaseDocument, { caseNo }, { about: ['case', caseNo, 'issue desk'], staleTime: 0 });
  const kase = data?.case;
  const { data: guide } = useGuide(kase?.procedure.code ?? '-');
  if (kase == null || (kase.state === 'DECIDED_APPROVED' && guide === undefined))
    return (
      <Dialog open title={caseNo} close={close}>
        {error !== null ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : data?.case === null ? (
          <p>{t('issue.notFound')}</p>
        ) : (
          <PageSkeleton lines={4} />
        )}
      </Dialog>
    );
  const allowed = (command: string): boolean => kase.availableActions.some((action) => action.command === command && action.allowed);
  if (allowed('issue') && guide !== undefined) return <Make kase={kase} guide={guide} close={close} />;
  if (allowed('deliver')) return <Deliver kase={kase} close={close} />;
  if (allowed('serveDenial')) return <Serve kase={kase} close={close} />;
  return <NotNow kase={kase} close={close} />;
}

function NotNow({ close, kase }: ActProps): ReactNode {
  const t = useWords('window');
  const { words } = useSay();
  const reasons = kase.availableActions
    .filter(({ command }) => ['issue', 'deliver', 'serveDenial'].includes(command))
    .flatMap((one) => one.reasons);
  return (
    <Dialog open title={t('issue.notNow')} close={close}>
      <p>
        {words(kase.procedure.name)} · {words(kase.stateName)}
      </p>
      <ul>
        {reasons.map(({ basis, message }) => (
          <li key={message.zh}>
            {words(message)} <span className="soft">{basis.text}</span>
          </li>
        ))}
      </ul>
      <Link to={`/voucher/${kase.caseNo}`}>{t('issue.voucher')}</Link>
    </Dialog>
  );
}

function useDone(act: string, { close, kase }: ActProps): () => void {
  const t = useWords('window');
  return () => {
    notify({ text: t('issue.done', { act: t(`issue.${act}`), caseNo: kase.caseNo }) });
    close();
  };
}

function Make({ close, guide, kase }: ActProps & { readonly guide: Guide }): ReactNode {
  const t = useWords('window');
  const { lang, words } = useSay();
  const viewer = useViewer();
  const type = guide.result?.licence === undefined ? undefined : guide.result.licenceTypeCode;
  const [licenceNo, setLicenceNo] = useState(() => (type === undefined ? '' : licenceNoFor(type, kase.caseNo)));
  const [seal, setSeal] = useState(`seal-${viewer.unit?.unitId ?? ''}`);
  const [digest, setDigest] = useState('');
  const [requestId] = useState(newRequestId);
  const done = useDone('issue', { kase, close });
  const content = [
    words(guide.result?.licence ?? guide.result?.document),
    licenceNo,
    kase.applicant?.name ?? '',
    kase.caseNo,
    words(kase.unit.name),
  ]
    .filter((line) => line !== '')
    .join('\n');
  const licensed = type !== undefined;
  return (
    <ConfirmAct
      open
      title={t('issue.issue')}
      consequences={[t('issue.issued')]}
      ready={/^[0-9a-f]{64}$/iu.test(digest) && seal.trim() !== '' && (!licensed || isLicenceNo(licenceNo.trim()))}
      act={() =>
        send(IssueDocument, {
          requestId,
          caseNo: kase.caseNo,
          expectedActSeq: kase.actSeq,
          documentSha256: digest,
          sealId: seal.trim(),
          ...(licensed ? { licenceNo: licenceNo.trim() } : {}),
        })
      }
      done={done}
      close={close}
    >
      <Who kase={kase} />
      {licensed ? (
        <div className="fill">
          <label htmlFor="licence-no">{t('issue.licenceNo')}</label>
          <input
            id="licence-no"
            className="mono"
            value={licenceNo}
            aria-invalid={!isLicenceNo(licenceNo.trim())}
            aria-describedby="licence-hint"
            onChange={({ target }) => {
              setLicenceNo(target.value);
              setDigest('');
            }}
          />
          <span id="licence-hint" className="soft hint">
            {t('issue.licenceNoHint')}
          </span>
        </div>
      ) : (
        <p className="soft">{t('issue.noType')}</p>
      )}
      <div className="fill">
        <label htmlFor="licence-digest">{t('issue.sha')}</label>
        <input id="licence-digest" className="mono" value={digest} onChange={({ target }) => setDigest(target.value.trim())} />
        <div className="row">
          <label className="file">
            <span className="quiet">{t('issue.pickFile')}</span>
            <input
              type="file"
              className="visually-hidden"
              aria-label={t('issue.pickFile')}
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file !== undefined) void sha256(file).then((hex) => setDigest(hex ?? ''));
              }}
            />
          </label>
          <button className="quiet" type="button" onClick={() => void sha256(content).then((hex) => setDigest(hex ?? ''))}>
            {t('issue.ofText')}
          </button>
        </div>
        <pre className="licence-text" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
          {content}
        </pre>
      </div>
      <div className="fill">
        <label htmlFor="licence-seal">{t('issue.seal')}</label>
        <input
          id="licence-seal"
          className="mono"
          value={seal}
          aria-describedby="seal-hint"
          onChange={({ target }) => setSeal(target.value)}
        />
        <span id="seal-hint" className="soft hint">
          {t('issue.sealHint')}
        </span>
      </div>
    </ConfirmAct>
  );
}

const MEANS: readonly DeliveryMeans[] = ['WINDOW', 'POST', 'ONLINE'];

function Deliver({ close, kase }: ActProps): ReactNode {
  const t = useWords('window');
  const [means, setMeans] = useState<DeliveryMeans>('WINDOW');
  const [receivedAt, setReceivedAt] = useState(localNow);
  const [requestId] = useState(newRequestId);
  const done = useDone('deliver', { kase, close });
  return (
    <ConfirmAct
      open
      title={t('issue.deliver')}
      consequences={[t('issue.delivered')]}
      ready={receivedAt !== ''}
      act={() =>
        send(DeliverDocument, {
          requestId,
          caseNo: kase.caseNo,
          expectedActSeq: kase.actSeq,
          means,
          receipts: receiptsOf(kase, receivedAt),
        })
      }
      done={done}
      close={close}
    >
      <Who kase={kase} />
      {kase.licenceNo !== null && <p className="mono anywhere">{kase.licenceNo}</p>}
      <fieldset className="fill">
        <legend>{t('issue.means')}</legend>
        <div className="choices">
          {MEANS.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name="means" checked={means === one} onChange={() => setMeans(one)} />
              {t(`issue.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <ReceivedAt value={receivedAt} change={setReceivedAt} kase={kase} />
    </ConfirmAct>
  );
}

function Serve({ close, kase }: ActProps): ReactNode {
  const t = useWords('window');
  const [receivedAt, setReceivedAt] = useState(localNow);
  const [requestId] = useState(newRequestId);
  const done = useDone('serve', { kase, close });
  return (
    <ConfirmAct
      open
      title={t('issue.serve')}
      consequences={[t('issue.served')]}
      ready={receivedAt !== ''}
      act={() =>
        send(ServeDenialDocument, { requestId, caseNo: kase.caseNo, expectedActSeq: kase.actSeq, receipts: receiptsOf(kase, receivedAt) })
      }
      done={done}
      close={close}
    >
      <Who kase={kase} />
      <ReceivedAt value={receivedAt} change={setReceivedAt} kase={kase} />
    </ConfirmAct>
  );
}

function Who({ kase }: { readonly kase: Kase }): ReactNode {
  const { words } = useSay();
  return (
    <p>
      <strong>{words(kase.procedure.name)}</strong>
      <br />
      <span className="soft">
        {kase.applicant?.name ?? '—'} · <span className="mono">{kase.caseNo}</span>
      </span>
    </p>
  );
}

function ReceivedAt({
  change,
  kase,
  value,
}: {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly kase: Kase;
}): ReactNode {
  const t = useWords('window');
  return (
    <div className="fill">
      <label htmlFor="received-at">{t('issue.receivedAt')}</label>
      <input id="received-at" type="datetime-local" value={value} max={localNow()} onChange={({ target }) => change(target.value)} />
      <span className="soft hint">
        {t('issue.receivedBy', { name: [kase.applicant?.name, kase.respondent?.name].filter((name) => name !== undefined).join(' / ') })}
      </span>
    </div>
  );
}

const CHINA_MS = 8 * 3_600_000;
/** To the minute, as the clock on the wall shows it in China. */
const localNow = (): string => new Date(Date.now() + CHINA_MS).toISOString().slice(0, 16);

/** A two-party decision is served on both. What is received this very minute is received now, not before the decision. */
function receiptsOf(
  { applicant, decidedAt, respondent }: Kase,
  typed: string,
): { readonly partyId: string; readonly receivedAt: string }[] {
  const chosen = new Date(`${typed}:00+08:00`).toISOString();
  const receivedAt = decidedAt !== null && chosen < decidedAt && typed === localNow() ? decidedAt : chosen;
  return [applicant, respondent].flatMap((party) => (party === null ? [] : [{ partyId: party.partyId, receivedAt }]));
}
