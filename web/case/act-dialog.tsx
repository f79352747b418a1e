/** The form of one act: its fields, kept as a draft while typing, its consequence, and what the law answers. */
import { useEffect, useState, type ReactNode } from 'react';
import { ask } from '../app/ask.ts';
import { queries } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { ConfirmAct, type Answered } from '../components/confirm-act.tsx';
import { ActField } from './act-fields.tsx';
import { isFilled, type ActSpec, type Kase } from './act-specs.ts';
import { consequencesOf } from './consequences.ts';
import { dropDraft, freshDraft, keepDraft, readDraft, type Draft } from './drafts.ts';
import { settle } from './settle.ts';
import { StaleNote, type FlatFact } from './stale-note.tsx';

export interface ActDialogProps {
  readonly spec: ActSpec;
  readonly kase: Kase;
  readonly stepId: string | null;
  readonly close: () => void;
  readonly done: (spec: ActSpec) => void;
}

/** Typing rests this long before the draft is stored. */
const REST_MS = 300;

export function ActDialog({ close, done, kase, spec, stepId }: ActDialogProps): ReactNode {
  const t = useWords('case');
  const say = useSay();
  const { personId } = useViewer().person;
  const { caseNo } = kase;
  const [kept] = useState(() => readDraft(personId, caseNo, spec.id));
  const [draft, setDraft] = useState<Draft>(() => kept ?? freshDraft({}));
  const [stale, setStale] = useState<readonly FlatFact[] | null>(null);
  const [saved, setSaved] = useState(false);

  useEffect(() => {
    if (Object.keys(draft.values).length === 0) return undefined;
    const timer = setTimeout(() => {
      keepDraft(personId, caseNo, spec.id, draft);
      setSaved(true);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [draft, personId, caseNo, spec.id]);

  const act = async (): Promise<Answered> => {
    keepDraft(personId, caseNo, spec.id, draft);
    const values = spec.input?.(draft.values, kase) ?? draft.values;
    const input = { requestId: draft.requestId, caseNo, expectedActSeq: kase.actSeq, ...(stepId === null ? {} : { stepId }), ...values };
    const answer = await settle((await ask(spec.document, { input: input as never })).answer);
    if ('done' in answer) return answer;
    // The law has answered this request; what is sent after mending is another one.
    setDraft(({ values: typed }) => freshDraft(typed));
    const old = answer.refusals.find(({ code }) => code === 'STALE_CASE');
    setStale(old === undefined || !('facts' in old) ? null : (old.facts as typeof stale));
    if (old !== undefined) await queries.invalidateQueries({ queryKey: ['case', caseNo] });
    // The note says it better than the refusal, and says what changed.
    return { refusals: answer.refusals.filter(({ code }) => code !== 'STALE_CASE') };
  };

  return (
    <ConfirmAct
      open
      title={t(`act.${spec.id}`)}
      danger={spec.danger ?? false}
      ready={spec.fields.every((field) => isFilled(field, draft.values[field.name]))}
      consequences={consequencesOf(spec, kase, t, say)}
      act={act}
      close={close}
      done={() => {
        dropDraft(personId, caseNo, spec.id);
        done(spec);
      }}
    >
      {kept !== null && Object.keys(kept.values).length > 0 && <p className="notice">{t('draft.kept')}</p>}
      {stale !== null && <StaleNote facts={stale} />}
      {spec.fields
        .filter(({ name }) => name !== 'feePaid' || kase.procedure.fee !== null)
        .map((field) => (
          <ActField
            key={field.name}
            field={field}
            kase={kase}
            value={draft.values[field.name]}
            change={(value) => {
              setSaved(false);
              setDraft(({ requestId, values }) => ({ requestId, values: { ...values, [field.name]: value } }));
            }}
          />
        ))}
      {saved && <p className="soft small-print">{t('draft.saved')}</p>}
    </ConfirmAct>
  );
}
