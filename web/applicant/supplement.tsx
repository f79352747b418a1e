/** 补正: every gap that was told, answered at once; or materials that were promised at acceptance. What was typed stays as a draft. */
import { useState, type ReactNode } from 'react';
import { AskError, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { queries } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { useDraft } from '../components/filing/draft.ts';
import { FieldInput } from '../components/filing/field-input.tsx';
import { answersOf, faultsOf, materialsOf, type BroughtAll, type Values } from '../components/filing/filing.ts';
import { useGuide, type MaterialOf } from '../components/filing/guides.ts';
import { MaterialRows } from '../components/filing/material-rows.tsx';
import { Refusals, type RefusalOf } from '../components/refusals.tsx';
import { FillDeferredDocument, SupplyDocument } from '../gql/applicant/graphql.ts';
import { send } from './acts.ts';
import type { MyCase } from './my-case.ts';

interface Supplied {
  readonly brought: BroughtAll;
  readonly values: Values;
  readonly requestId: string;
}

const nothing = (): Supplied => ({ brought: {}, values: {}, requestId: newRequestId() });

export default function Supplement({ deferred = false, of }: { readonly of: MyCase; readonly deferred?: boolean }): ReactNode {
  const t = useWords('applicant');
  const f = useWords('filing');
  const { words } = useSay();
  const viewer = useViewer();
  const { data: guide } = useGuide(of.procedure.code);
  // Act numbers are in the key: another notice is another draft.
  const draft = useDraft<Supplied>(`supply.${of.caseNo}.${of.actSeq}.${viewer.person.personId}`, nothing);
  const { brought, requestId, values } = draft.value;
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalOf[]>([]);
  const [error, setError] = useState<unknown>(null);

  const asked = new Set(deferred ? [] : of.gaps.map(({ item }) => item));
  const materials: readonly MaterialOf[] = of.materials
    .filter(({ materialId, status }) => (deferred ? status === 'DEFERRED' : asked.has(materialId)))
    .map(({ mandatory, materialId, name }) => ({ id: materialId, name, mandatory }));
  const fields = (guide?.fields ?? []).filter(({ id }) => asked.has(id)).map((field) => ({ ...field, required: true }));
  const faults = faultsOf(fields, values);
  const open = materials.filter(({ id }) => brought[id] === undefined).length + Object.keys(faults).length;

  const act = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(null);
    setRefusals([]);
    const base = { requestId, caseNo: of.caseNo, expectedActSeq: of.actSeq, materials: materialsOf(materials, brought) };
    try {
      const answer = deferred
        ? await send(FillDeferredDocument, base)
        : await send(SupplyDocument, { ...base, ...(fields.length === 0 ? {} : { answers: answersOf(fields, values) }) });
      if ('done' in answer) {
        draft.discard();
        await queries.invalidateQueries({ queryKey: ['case', of.caseNo] });
      } else setRefusals(answer.refusals);
    } catch (fault) {
      setError(fault instanceof AskError ? fault : new AskError('UNKNOWN', { zh: String(fault), en: String(fault) }));
    }
    setBusy(false);
  };

  return (
    <div className="stack">
      {!deferred && (
        <ul className="plain-list">
          {of.gaps.map(({ item, problem, remedy }) => (
            <li key={`${item} ${problem}`} className="gap">
              <strong>{nameOf(item, of, guide?.fields ?? [], words)}</strong>
              <dl className="facts">
                <dt>{t('supply.problem')}</dt>
                <dd className="anywhere">{problem}</dd>
                <dt>{t('supply.remedy')}</dt>
                <dd className="anywhere">{remedy}</dd>
              </dl>
            </li>
          ))}
        </ul>
      )}
      {materials.length > 0 && <MaterialRows materials={materials} brought={brought} change={(now) => draft.change({ brought: now })} />}
      {fields.length > 0 && (
        <>
          <h3>{t('supply.fields')}</h3>
          <div className="fields">
            {fields.map((field) => (
              <FieldInput
                key={field.id}
                field={field}
                value={values[field.id] ?? ''}
                fault={(values[field.id] ?? '') === '' ? undefined : faults[field.id]}
                change={(value) => draft.change({ values: { ...values, [field.id]: value } })}
              />
            ))}
          </div>
        </>
      )}
      <p className="soft">{f('fileHint')}</p>
      {!deferred && <p className="consequence">{t('supply.consequence')}</p>}
      {open > 0 && <p className="soft">{t('supply.notAll', { count: open })}</p>}
      {refusals.length > 0 && <Refusals refusals={refusals} />}
      {error !== null && <ErrorState error={error} />}
      <div>
        <button className="press main" type="button" disabled={busy || open > 0} onClick={() => void act()}>
          {deferred ? t('supply.fill') : t('supply.send')}
        </button>
      </div>
    </div>
  );
}

function nameOf(
  item: string,
  of: MyCase,
  fields: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[],
  words: ReturnType<typeof useSay>['words'],
): string {
  const named = of.materials.find(({ materialId }) => materialId === item)?.name ?? fields.find(({ id }) => id === item)?.name;
  return named === undefined ? item : words(named);
}
