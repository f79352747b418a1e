/** 听证: whoever was told of the right asks for a hearing or waives it, and sees when and where it is held. */
import { useState, type ReactNode } from 'react';
import { newRequestId } from '../app/ask.ts';
import { queries } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { RequestHearingDocument, WaiveHearingDocument } from '../gql/applicant/graphql.ts';
import { send } from './acts.ts';
import { may, type MyCase } from './my-case.ts';

const ACTS = { requestHearing: RequestHearingDocument, waiveHearing: WaiveHearingDocument } as const;
type HearingAct = keyof typeof ACTS;

export default function Hearing({ of }: { readonly of: MyCase }): ReactNode {
  const t = useWords('applicant');
  const { at } = useSay();
  const [open, setOpen] = useState<{ readonly act: HearingAct; readonly requestId: string } | null>(null);
  const close = (): void => setOpen(null);
  const { hearing } = of;
  if (hearing == null) return null;
  const asked = hearing.requestedAt != null;
  const mine = of.clocks.find(({ clockId, reading }) => clockId === 'HEARING_REQUEST' && reading.status !== 'STOPPED');
  return (
    <section className="card stack" aria-labelledby="hearing">
      <h2 id="hearing">{t('hearing.title')}</h2>
      {hearing.toldAt != null && <p>{t('hearing.told', { at: at(hearing.toldAt) })}</p>}
      {mine !== undefined && <TimeLeft reading={mine.reading} />}
      {asked && <p>{t('hearing.asked', { at: at(hearing.requestedAt) })}</p>}
      {hearing.heldAt != null && (
        <p className="notice">
          {t('hearing.held', { at: at(hearing.heldAt), place: hearing.place ?? '—', host: hearing.host?.name ?? '—' })}
        </p>
      )}
      {hearing.recordedAt != null && <p>{t('hearing.recorded', { at: at(hearing.recordedAt) })}</p>}
      <div className="row no-print">
        {(['requestHearing', 'waiveHearing'] as const)
          .filter((act) => may(of, act) && !(asked && act === 'requestHearing'))
          .map((act) => (
            <button
              key={act}
              className={act === 'requestHearing' ? 'press main' : 'press'}
              type="button"
              onClick={() => setOpen({ act, requestId: newRequestId() })}
            >
              {t(`hearing.${act}`)}
            </button>
          ))}
      </div>
      {open !== null && (
        <ConfirmAct
          open
          title={t(`hearing.${open.act}`)}
          consequences={[t(`hearing.then.${open.act}`)]}
          act={() => send(ACTS[open.act], { requestId: open.requestId, caseNo: of.caseNo, expectedActSeq: of.actSeq })}
          done={() => {
            close();
            void queries.invalidateQueries({ queryKey: ['case', of.caseNo] });
          }}
          close={close}
        />
      )}
    </section>
  );
}
