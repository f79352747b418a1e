/** Why is it due then? The proof of the clock that ends next, in a dialog over the list. */
import type { ReactNode } from 'react';
import { ErrorState } from '../app/errors.tsx';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { DueDateDerivation } from '../components/derivation.tsx';
import { Dialog } from '../components/dialog.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { ClockDerivationDocument } from '../gql/case/graphql.ts';
import type { Row } from './work-list.page.tsx';

export function Why({ row, close }: { readonly row: Row | null; readonly close: () => void }): ReactNode {
  const t = useWords();
  const clockId = row?.nextClock?.clockId;
  if (row === null || clockId === undefined) return null;
  return (
    <Dialog open title={t('derivation.title')} close={close}>
      <Proof caseNo={row.caseNo} id={clockId} />
    </Dialog>
  );
}

function Proof({ caseNo, id }: { readonly caseNo: string; readonly id: string }): ReactNode {
  const say = useSay();
  const { data, error } = useAsk(ClockDerivationDocument, { caseNo, id }, { about: ['case', caseNo, 'clock'] });
  if (error !== null) return <ErrorState error={error} />;
  if (data === undefined) return <PageSkeleton lines={5} />;
  if (data.clock === null) return null;
  const { derivation, name, reading } = data.clock;
  return (
    <div className="stack">
      <div className="row">
        <strong>{say.words(name)}</strong> <TimeLeft reading={reading} />
        <span className="mono soft">{caseNo}</span>
      </div>
      <DueDateDerivation derivation={derivation} reading={reading} />
    </div>
  );
}
