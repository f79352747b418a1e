/** 督办: an order to a unit, prefilled from what it is about. */
import { useState, type ReactNode } from 'react';
import { ask, newRequestId } from '../app/ask.ts';
import { queries, useAsk } from '../app/query.ts';
import { useSay, type Said } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { IssueOrderDocument, OrderResultDocument, UnitsToAddressDocument } from '../gql/supervisor/graphql.ts';
import { ChoiceField, NumberField, TextField } from './act-fields.tsx';
import { send } from './answered.ts';

interface UnitOf {
  readonly unitId: string;
  readonly name: Said;
}

export interface AboutOf {
  readonly caseNo: string | null;
  readonly cardNo: string | null;
  readonly title: string;
}

const TERM_MOST = 60;

export function IssueOrder({
  about,
  close,
  done,
  open,
  unit,
}: {
  readonly open: boolean;
  /** null: chosen here. */
  readonly unit: UnitOf | null;
  readonly about: AboutOf;
  readonly close: () => void;
  readonly done: () => void;
}): ReactNode {
  const t = useWords('supervisor');
  const { words } = useSay();
  const units = useUnits(open && unit === null);
  const [requestId, setRequestId] = useState(newRequestId);
  const [title, setTitle] = useState<string>();
  const [demand, setDemand] = useState<string>();
  const [chosen, setChosen] = useState('');
  const [days, setDays] = useState('5');
  const to = unit ?? units.find(({ unitId }) => unitId === chosen) ?? null;
  const demandAbout = ({ caseNo, title: what }: typeof about): string => {
    if (what === '') return '';
    return caseNo === null ? t('orders.prefilledDemandOther', { title: what }) : t('orders.prefilledDemand', { caseNo, title: what });
  };
  const prefilled = about.title === '' ? '' : t('orders.prefilledTitle', { title: about.title });
  const named = title ?? prefilled;
  const asked = demand ?? demandAbout(about);
  const termDays = Number(days);
  const ready =
    to !== null && named.trim() !== '' && asked.trim() !== '' && Number.isInteger(termDays) && termDays >= 1 && termDays <= TERM_MOST;
  return (
    <ConfirmAct
      open={open}
      title={t('orders.issue')}
      ready={ready}
      close={close}
      done={() => {
        setRequestId(newRequestId());
        setTitle(undefined);
        setDemand(undefined);
        void queries.invalidateQueries({ queryKey: ['matters'] });
        done();
      }}
      act={() =>
        send(
          IssueOrderDocument,
          {
            input: {
              requestId,
              unit: to?.unitId ?? '',
              title: named,
              demand: asked,
              termDays,
              ...(about.caseNo === null ? {} : { caseNo: about.caseNo }),
              ...(about.cardNo === null ? {} : { cardNo: about.cardNo }),
            },
          },
          (no) => ask(OrderResultDocument, { orderNo: no, requestId }),
        )
      }
      consequences={to === null ? [] : [t('orders.consequence1', { unit: words(to.name), days }), t('orders.consequence2')]}
    >
      {unit === null ? (
        <ChoiceField
          label={t('dutyUnit')}
          value={chosen}
          set={setChosen}
          options={[['', t('orders.chooseUnit')], ...units.map(({ name, unitId }) => [unitId, words(name)] as const)]}
        />
      ) : (
        <p>
          {t('dutyUnit')}：<strong>{words(unit.name)}</strong>
        </p>
      )}
      <TextField label={t('orders.orderTitle')} value={named} set={setTitle} required rows={1} />
      <TextField label={t('orders.demand')} value={asked} set={setDemand} required rows={4} />
      <NumberField label={t('orders.termDays')} value={days} set={setDays} least={1} most={TERM_MOST} />
    </ConfirmAct>
  );
}

/** Units that have something on the board: who else would be ordered. */
function useUnits(wanted: boolean): readonly UnitOf[] {
  const { data } = useAsk(UnitsToAddressDocument, {}, { about: ['units to address'], enabled: wanted, staleTime: 600_000 });
  const units = new Map<string, UnitOf>();
  for (const { unit } of data?.board.rows ?? []) if (unit !== null) units.set(unit.unitId, unit);
  return [...units.values()];
}
