/** 撤回: until the decision an applicant may take the application back; the dialog says what is so afterwards. */
import { useState, type ReactNode } from 'react';
import { newRequestId } from '../app/ask.ts';
import { queries } from '../app/query.ts';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { WithdrawDocument } from '../gql/applicant/graphql.ts';
import { send } from './acts.ts';
import type { MyCase } from './my-case.ts';

export default function Withdraw({ of }: { readonly of: MyCase }): ReactNode {
  const t = useWords('applicant');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [requestId] = useState(newRequestId);
  const close = (): void => setOpen(false);
  return (
    <div className="no-print">
      <button className="press" type="button" onClick={() => setOpen(true)}>
        {t('case.withdraw')}
      </button>
      <ConfirmAct
        open={open}
        title={t('case.withdraw')}
        danger
        consequences={[t('case.withdrawn'), t('case.withdrawnKept')]}
        act={() =>
          send(WithdrawDocument, { requestId, caseNo: of.caseNo, expectedActSeq: of.actSeq, ...(reason.trim() === '' ? {} : { reason }) })
        }
        done={() => {
          close();
          void queries.invalidateQueries({ queryKey: ['case', of.caseNo] });
          void queries.invalidateQueries({ queryKey: ['cases'] });
        }}
        close={close}
      >
        <div className="fill">
          <label htmlFor="withdraw-reason">{t('case.withdrawReason')}</label>
          <textarea id="withdraw-reason" rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
        </div>
      </ConfirmAct>
    </div>
  );
}
