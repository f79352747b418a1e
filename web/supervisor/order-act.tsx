/** The dialog of each act on an order. */
import { useState, type ReactNode } from 'react';
import { ask, newRequestId } from '../app/ask.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { ConfirmAct, type Answered } from '../components/confirm-act.tsx';
import {
  CheckOrderDocument,
  CloseOrderDocument,
  EscalateOrderDocument,
  OrderResultDocument,
  ReplyOrderDocument,
} from '../gql/supervisor/graphql.ts';
import { ChoiceField, EvidenceField, NumberField, TextField, type EvidenceOf } from './act-fields.tsx';
import { send } from './answered.ts';
import type { OrderOf } from './order.page.tsx';

export function OrderAct({
  close,
  command,
  done,
  order,
}: {
  readonly command: string;
  readonly order: OrderOf;
  readonly close: () => void;
  readonly done: () => void;
}): ReactNode {
  const t = useWords('supervisor');
  const trace = useWords('trace');
  const { words } = useSay();
  const [requestId] = useState(newRequestId);
  const [text, setText] = useState('');
  const [evidence, setEvidence] = useState<readonly EvidenceOf[]>([]);
  const [satisfied, setSatisfied] = useState<'yes' | 'no'>('yes');
  const [days, setDays] = useState('3');
  const head = { requestId, orderNo: order.orderNo, expectedActSeq: order.actSeq };
  const again = () => ask(OrderResultDocument, { orderNo: order.orderNo, requestId });
  const acts: Readonly<Record<string, (() => Promise<Answered>) | undefined>> = {
    replyOrder: () => send(ReplyOrderDocument, { input: { ...head, text, evidence } }, again),
    checkOrder: () =>
      send(
        CheckOrderDocument,
        { input: { ...head, satisfied: satisfied === 'yes', findings: text, ...(satisfied === 'yes' ? {} : { termDays: Number(days) }) } },
        again,
      ),
    closeOrder: () => send(CloseOrderDocument, { input: { ...head, note: text } }, again),
    escalateOrder: () => send(EscalateOrderDocument, { input: { ...head, reason: text } }, again),
  };
  const act = acts[command];
  if (act === undefined) return null;
  const consequence = command === 'checkOrder' ? `then_checkOrder_${satisfied}` : `then_${command}`;
  return (
    <ConfirmAct
      open
      title={trace(`command.${command}`)}
      danger={command === 'escalateOrder'}
      ready={text.trim() !== ''}
      act={act}
      close={close}
      done={done}
      consequences={[t(`orders.${consequence}`, { unit: words(order.unit.name), days }), t('cards.then_trail')]}
    >
      {command === 'checkOrder' && (
        <ChoiceField
          label={t('orders.satisfied')}
          value={satisfied}
          set={setSatisfied}
          options={[
            ['yes', t('orders.checkedWell')],
            ['no', t('orders.checkedNot')],
          ]}
        />
      )}
      <TextField label={t(`orders.text_${command}`)} value={text} set={setText} required />
      {command === 'checkOrder' && satisfied === 'no' && (
        <NumberField label={t('orders.termDays')} value={days} set={setDays} least={1} most={60} />
      )}
      {command === 'replyOrder' && <EvidenceField value={evidence} set={setEvidence} />}
    </ConfirmAct>
  );
}
