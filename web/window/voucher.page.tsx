/**
 * 凭证: what the applicant takes home, on A4: what was filed, what is to come and when, a QR code to follow it, and the receipt of the
 * trail. Its title follows the case: receipt, acceptance, correction notice, non-acceptance.
 */
import type { ReactNode } from 'react';
import { QRCode } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { useParam } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { useGuide } from '../components/filing/guides.ts';
import { PageSkeleton } from '../components/skeleton.tsx';
import { VoucherDocument, type VoucherQuery } from '../gql/window/graphql.ts';
import '../components/filing/filing.css';
import './window.css';

type Voucher = NonNullable<VoucherQuery['case']>;

/** Kind of paper by the state; the first receipt and the acceptance have numbers of their own. */
function paperOf({ acceptedOn, closedAt, state }: Voucher): string {
  if (state === 'SUBMITTED' || state === 'DRAFT') return 'submitted';
  if (state === 'RECEIVED') return 'received';
  if (state === 'CORRECTION') return 'correction';
  if (state === 'NOT_ACCEPTED') return 'notAccepted';
  if (closedAt !== null) return state === 'DELIVERED' ? 'closed' : 'over';
  return acceptedOn === null ? 'over' : 'accepted';
}

export default function VoucherPage(): ReactNode {
  const t = useWords('window');
  const caseNo = useParam('caseNo');
  const { data, error, refetch } = useAsk(VoucherDocument, { caseNo }, { about: ['case', caseNo, 'voucher'] });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton lines={14} />;
  return data.case === null ? <h1>{t('voucher.none')}</h1> : <Paper of={data.case} />;
}

function Paper({ of }: { readonly of: Voucher }): ReactNode {
  const t = useWords('window');
  const { at, day, words } = useSay();
  const viewer = useViewer();
  const title = paperOf(of);
  const numbered = title === 'received' || title === 'accepted';
  const url = `${location.origin}/track?no=${of.caseNo}`;
  const open = of.closedAt === null;
  useKeys([{ key: 'p', does: t('voucher.print'), act: () => print() }]);
  return (
    <div className="window">
      <div className="row no-print paper-acts">
        <button className="press main" type="button" onClick={() => print()}>
          {t('voucher.print')}
        </button>
      </div>
      <article className="paper">
        <header className="paper-head">
          <div>
            <p className="paper-unit">{words(of.unit.name)}</p>
            <h1>{t(`voucher.titles.${title}`)}</h1>
            {numbered && (
              <p className="soft">
                {t('voucher.no')} <span className="mono">{`${of.caseNo}-${t(`voucher.marks.${title}`)}`}</span>
              </p>
            )}
          </div>
          <figure className="paper-qr">
            {/* For cameras; the address is printed below in words. */}
            <div aria-hidden="true">
              <QRCode value={url} type="svg" size={128} bordered={false} color="#000" bgColor="#fff" errorLevel="M" />
            </div>
            <figcaption>{t('voucher.qr')}</figcaption>
          </figure>
        </header>
        {of.simulated && <p className="notice">{t('voucher.simulated')}</p>}
        <dl className="facts paper-facts">
          <dt>{t('voucher.caseNo')}</dt>
          <dd className="mono case-no">{of.caseNo}</dd>
          <dt>{t('voucher.item')}</dt>
          <dd>{words(of.procedure.name)}</dd>
          <dt>{t('voucher.applicant')}</dt>
          <dd>{of.applicant?.name ?? '—'}</dd>
          <dt>{t('voucher.region')}</dt>
          <dd>{words(of.region.name)}</dd>
          <dt>{t('voucher.received')}</dt>
          <dd>{day(of.receivedOn ?? of.createdAt)}</dd>
          {of.acceptedOn !== null && (
            <>
              <dt>{t('voucher.accepted')}</dt>
              <dd>{day(of.acceptedOn)}</dd>
            </>
          )}
          {open && <Due of={of} kind="NOTICE" name="notice" />}
          {open && <Due of={of} kind="PROMISED" name="promised" />}
          {open && <Due of={of} kind="STATUTORY" name="statutory" />}
          {of.licenceNo !== null && (
            <>
              <dt>{t('voucher.licence')}</dt>
              <dd className="mono anywhere">{of.licenceNo}</dd>
            </>
          )}
          <dt>{t('voucher.state')}</dt>
          <dd>{words(of.stateName)}</dd>
        </dl>
        {of.gaps.length > 0 && of.state === 'CORRECTION' && <GapsOf of={of} />}
        {of.children.length > 0 && (
          <section>
            <h2>{t('voucher.children')}</h2>
            <ul>
              {of.children.map((child) => (
                <li key={child.caseNo}>
                  {child.case === null ? child.procedure : words(child.case.procedure.name)} <span className="mono">{child.caseNo}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <MaterialsOf of={of} />
        {of.receipt !== null && (
          <section className="paper-receipt">
            <h2>{t('voucher.receipt')}</h2>
            <div className="paper-receipt-row">
              <div>
                <dl className="facts">
                  <dt>{t('voucher.stream')}</dt>
                  <dd className="mono anywhere">{of.receipt.stream}</dd>
                  <dt>{t('voucher.seq')}</dt>
                  <dd className="mono">{of.receipt.seq}</dd>
                  <dt>{t('voucher.hash')}</dt>
                  <dd className="mono anywhere">{of.receipt.hash}</dd>
                </dl>
                <p className="soft">{t('voucher.receiptHint')}</p>
              </div>
              {of.receipt.qr !== null && (
                <figure className="paper-proof">
                  <div aria-hidden="true">
                    <QRCode value={of.receipt.qr} type="svg" size={150} bordered={false} color="#000" bgColor="#fff" errorLevel="L" />
                  </div>
                  <figcaption>{t('voucher.proof')}</figcaption>
                </figure>
              )}
            </div>
          </section>
        )}
        <p className="anywhere">{t('voucher.qrHint', { url })}</p>
        <p>{t('voucher.remedies')}</p>
        <footer className="paper-foot">
          <span>
            {t('voucher.clerk')}：{viewer.unit === null ? '' : viewer.person.name}
          </span>
          <span>{t('voucher.signed')}：</span>
          <span className="paper-seal">
            {words(of.unit.name)}
            <br />
            {t('voucher.seal')}
          </span>
        </footer>
        <p className="soft">{t('voucher.printed', { at: at(new Date().toISOString()) })}</p>
      </article>
    </div>
  );
}

function Due({ kind, name, of }: { readonly of: Voucher; readonly kind: string; readonly name: string }): ReactNode {
  const t = useWords('window');
  const { at } = useSay();
  const clock = of.clocks.findLast((one) => one.kind === kind && one.reading.status !== 'STOPPED');
  return clock === undefined ? null : (
    <>
      <dt>{t(`voucher.${name}`)}</dt>
      <dd>
        <strong>{at(clock.reading.dueAt)}</strong> <span className="soft">{clock.derivation.basis.text}</span>
      </dd>
    </>
  );
}

function GapsOf({ of }: { readonly of: Voucher }): ReactNode {
  const t = useWords('window');
  const { words } = useSay();
  return (
    <section>
      <h2>{t('voucher.gaps')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('voucher.material')}</th>
            <th scope="col">{t('voucher.problem')}</th>
            <th scope="col">{t('voucher.remedy')}</th>
          </tr>
        </thead>
        <tbody>
          {of.gaps.map(({ item, problem, remedy }) => {
            const name = of.materials.find(({ materialId }) => materialId === item)?.name;
            return (
              <tr key={`${item} ${problem}`}>
                <td>{name === undefined ? item : words(name)}</td>
                <td className="anywhere">{problem}</td>
                <td className="anywhere">{remedy}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function MaterialsOf({ of }: { readonly of: Voucher }): ReactNode {
  const t = useWords('window');
  const f = useWords('filing');
  const { day, words } = useSay();
  const { data: guide } = useGuide(of.procedure.code);
  const shared = new Set(guide?.materials.filter(({ source }) => source === 'SHARED').map(({ id }) => id) ?? []);
  return (
    <section>
      <h2>{t('voucher.materials')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('voucher.material')}</th>
            <th scope="col">{t('voucher.status')}</th>
            <th scope="col">{t('voucher.trust')}</th>
          </tr>
        </thead>
        <tbody>
          {of.materials.map(({ materialId, name, promisedOn, status, trust }) => (
            <tr key={materialId}>
              <td>{words(name)}</td>
              <td className="nowrap">
                {status === 'MISSING' && shared.has(materialId) ? t('voucher.SHARED') : t(`voucher.${status}`, { on: day(promisedOn) })}
              </td>
              <td>{trust === null ? '—' : f(`trust.${trust}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
