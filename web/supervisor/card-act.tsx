/** The dialog of each act on a card, with what follows from it. */
import { useState, type ReactNode } from 'react';
import { ask, newRequestId } from '../app/ask.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { ConfirmAct, type Answered } from '../components/confirm-act.tsx';
import {
  AnswerCardDocument,
  AppealCardDocument,
  CardResultDocument,
  ConfirmCardDocument,
  DecideAppealDocument,
  WithdrawCardDocument,
  type AppealGround,
  type AppealOutcome,
  type CardWholeFragment,
} from '../gql/supervisor/graphql.ts';
import { ChoiceField, EvidenceField, TextField, type EvidenceOf } from './act-fields.tsx';
import { send } from './answered.ts';

const GROUNDS = [
  'SYSTEM_FAULT',
  'DATA_SYNC_DELAY',
  'APPLICANT_CAUSE',
  'LEGAL_SUSPENSION_NOT_RECORDED',
  'CALENDAR_ERROR',
  'FORCE_MAJEURE',
  'OTHER',
] as const satisfies readonly AppealGround[];
const OUTCOMES = ['UPHOLD', 'WITHDRAW', 'ESCALATE'] as const satisfies readonly AppealOutcome[];

export function CardAct({
  card,
  close,
  command,
  done,
}: {
  readonly command: string;
  readonly card: CardWholeFragment;
  readonly close: () => void;
  readonly done: () => void;
}): ReactNode {
  const t = useWords('supervisor');
  const trace = useWords('trace');
  const { words } = useSay();
  const [requestId] = useState(newRequestId);
  const [text, setText] = useState('');
  const [measures, setMeasures] = useState('');
  const [evidence, setEvidence] = useState<readonly EvidenceOf[]>([]);
  const [ground, setGround] = useState<AppealGround>('SYSTEM_FAULT');
  const [outcome, setOutcome] = useState<AppealOutcome>('UPHOLD');
  const head = { requestId, cardNo: card.cardNo, expectedActSeq: card.actSeq };
  const again = (): ReturnType<typeof result> => result(card.cardNo, requestId);
  const written = text.trim();
  const acts: Readonly<Record<string, { readonly ready: boolean; readonly act: () => Promise<Answered> } | undefined>> = {
    confirmCard: {
      ready: true,
      act: () => send(ConfirmCardDocument, { input: { ...head, ...(written === '' ? {} : { note: text }) } }, again),
    },
    answerCard: {
      ready: written !== '',
      act: () => send(AnswerCardDocument, { input: { ...head, text, evidence, ...(measures.trim() === '' ? {} : { measures }) } }, again),
    },
    appealCard: {
      ready: written !== '' && evidence.length > 0,
      act: () => send(AppealCardDocument, { input: { ...head, ground, statement: text, evidence } }, again),
    },
    decideAppeal: { ready: written !== '', act: () => send(DecideAppealDocument, { input: { ...head, outcome, reasons: text } }, again) },
    withdrawCard: { ready: written !== '', act: () => send(WithdrawCardDocument, { input: { ...head, reason: text } }, again) },
  };
  const chosen = acts[command];
  if (chosen === undefined) return null;
  return (
    <ConfirmAct
      open
      title={trace(`command.${command}`)}
      danger={command === 'withdrawCard'}
      ready={chosen.ready}
      act={chosen.act}
      close={close}
      done={done}
      consequences={consequencesOf(command, outcome).map((key) =>
        t(`cards.${key}`, { unit: words(card.unit.name), level: t(`level.${card.level}`) }),
      )}
    >
      {command === 'appealCard' && (
        <ChoiceField
          label={t('cards.ground')}
          value={ground}
          set={setGround}
          options={GROUNDS.map((one) => [one, t(`ground.${one}`)] as const)}
        />
      )}
      {command === 'decideAppeal' && (
        <ChoiceField
          label={t('cards.outcome')}
          value={outcome}
          set={setOutcome}
          options={OUTCOMES.map((one) => [one, t(`outcome.${one}`)] as const)}
        />
      )}
      <TextField label={t(`cards.text_${command}`)} value={text} set={setText} required={command !== 'confirmCard'} />
      {command === 'answerCard' && <TextField label={t('cards.measures')} value={measures} set={setMeasures} rows={2} />}
      {(command === 'answerCard' || command === 'appealCard') && <EvidenceField value={evidence} set={setEvidence} />}
    </ConfirmAct>
  );
}

const result = (cardNo: string, requestId: string) => ask(CardResultDocument, { cardNo, requestId });

const consequencesOf = (command: string, outcome: AppealOutcome): readonly string[] =>
  command === 'decideAppeal' ? [`then_decide_${outcome}`, 'then_trail'] : [`then_${command}`, 'then_trail'];
