/** Points given by a person, and an objection to a line: reason and evidence, what follows, and the lawful No inside the dialog. */
import { useState, type ReactNode } from 'react';
import { ask, newRequestId } from '../app/ask.ts';
import { queries } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { SelectField, TextField } from '../components/fields.tsx';
import { GivePointsDocument, ObjectToDocument, type EvidenceInput, type LineFragment, type PeriodInput } from '../gql/inspector/graphql.ts';
import { EvidenceField } from './evidence-field.tsx';
import { answered } from './names.ts';
import { periodName } from './row-name.ts';
import { useDraft } from './use-draft.ts';

export interface LineActProps {
  readonly unit: string;
  readonly sheet: string;
  readonly period: PeriodInput;
  readonly lines: readonly LineFragment[];
  readonly close: () => void;
}

const read = (): void => {
  for (const key of ['scores', 'manual points', 'objections']) void queries.invalidateQueries({ queryKey: [key] });
};

export function GivePoints({ close, lines, period, sheet, unit }: LineActProps): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [requestId] = useState(newRequestId);
  // Lines that no measure and no card decides are scored by people.
  const open = lines.filter(({ lineId, measure }) => measure === null && lineId !== 'cards' && lineId !== 'objections');
  const [draft, change, forget] = useDraft(`points ${unit} ${period.from}`, { line: '', points: '', reason: '' });
  const [evidence, setEvidence] = useState<readonly EvidenceInput[]>([]);
  const line = draft.line === '' ? (open[0]?.lineId ?? '') : draft.line;
  const points = Number(draft.points);
  return (
    <ConfirmAct
      open
      title={t('points.give')}
      ready={line !== '' && draft.points.trim() !== '' && Number.isFinite(points) && draft.reason.trim() !== '' && evidence.length > 0}
      consequences={[t('points.consequence', { period: periodName(period.from, period.to) }), t('points.consequenceObjection')]}
      act={async () =>
        answered(
          (await ask(GivePointsDocument, { input: { requestId, sheet, unit, period, line, points, reason: draft.reason, evidence } }))
            .giveManualPoints,
        )
      }
      done={() => {
        forget();
        read();
        close();
      }}
      close={close}
    >
      <SelectField
        label={t('sheet.line')}
        value={line}
        options={open.map(({ lineId, name }) => ({ value: lineId, label: say.words(name) }))}
        change={(value) => change({ line: value })}
      />
      <TextField
        label={t('points.points')}
        type="number"
        step="0.01"
        required
        value={draft.points}
        change={(value) => change({ points: value })}
        hint={t('points.pointsHint')}
      />
      <TextField label={t('points.reason')} rows={3} required value={draft.reason} change={(reason) => change({ reason })} />
      <EvidenceField evidence={evidence} change={setEvidence} required />
    </ConfirmAct>
  );
}

export function ObjectToLine({ close, lines, period, sheet, unit }: LineActProps): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [requestId] = useState(newRequestId);
  const [draft, change, forget] = useDraft(`objection ${unit} ${period.from}`, { line: '', statement: '' });
  const [evidence, setEvidence] = useState<readonly EvidenceInput[]>([]);
  const line = draft.line === '' ? (lines[0]?.lineId ?? '') : draft.line;
  const manualPointsId = lines.find(({ lineId }) => lineId === line)?.manualIds[0] ?? null;
  return (
    <ConfirmAct
      open
      title={t('objection.raise')}
      ready={line !== '' && draft.statement.trim() !== ''}
      consequences={[t('objection.consequence')]}
      act={async () =>
        answered(
          (
            await ask(ObjectToDocument, {
              input: { requestId, sheet, unit, period, line, manualPointsId, statement: draft.statement, evidence },
            })
          ).objectToScore,
        )
      }
      done={() => {
        forget();
        read();
        close();
      }}
      close={close}
    >
      <SelectField
        label={t('sheet.line')}
        value={line}
        options={lines.map(({ lineId, name }) => ({ value: lineId, label: say.words(name) }))}
        change={(value) => change({ line: value })}
      />
      <TextField label={t('objection.statement')} rows={4} required value={draft.statement} change={(statement) => change({ statement })} />
      <EvidenceField evidence={evidence} change={setEvidence} />
    </ConfirmAct>
  );
}
