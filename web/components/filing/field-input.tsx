/** One field of a form, by its type: a label, what is wrong, and the browser's own input, which phones and readers know best. */
import type { ReactNode } from 'react';
import { useSay, type Said } from '../../app/say.ts';
import { useWords } from '../../app/words.ts';
import type { Fault } from './filing.ts';
import type { FieldOf } from './guides.ts';

export interface FieldInputProps {
  readonly field: FieldOf;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly fault?: Fault | undefined;
  readonly askedBy?: readonly Said[] | undefined;
}

export const idOf = (fieldId: string): string => `field-${fieldId}`;

export function FieldInput({ askedBy, change, fault, field, value }: FieldInputProps): ReactNode {
  const t = useWords('filing');
  const { words, lang } = useSay();
  const id = idOf(field.id);
  const told = fault === undefined ? undefined : 'zh' in fault ? words(fault) : t(`fault.${fault.key}`, fault.values);
  const aria = {
    'aria-invalid': told !== undefined,
    'aria-required': field.required === true,
    'aria-describedby': [`${id}-hint`, ...(told === undefined ? [] : [`${id}-fault`])].join(' '),
  };
  const label = (
    <>
      {words(field.name)}
      {field.required === true ? <span className="must">{t('must')}</span> : <span className="soft optional">{t('optional')}</span>}
    </>
  );
  const below = (
    <>
      <span id={`${id}-hint`} className="soft hint">
        {[
          ...(field.min !== undefined && field.max !== undefined && field.type === 'NUMBER' ? [`${field.min} – ${field.max}`] : []),
          ...(field.personal === undefined ? [] : [t('personal')]),
          ...(askedBy === undefined || askedBy.length < 2 ? [] : [t('sharedBy', { count: askedBy.length })]),
        ].join(lang === 'zh' ? '；' : '; ')}
      </span>
      {told !== undefined && (
        <span id={`${id}-fault`} className="fault" role="alert">
          {told}
        </span>
      )}
    </>
  );
  if (field.type === 'BOOLEAN' || (field.type === 'CHOICE' && (field.choices?.length ?? 0) <= 4))
    return (
      <fieldset className="fill" id={id} tabIndex={-1} aria-describedby={aria['aria-describedby']}>
        <legend>{label}</legend>
        <div className="choices">
          {choicesOf(field, t).map((choice) => (
            <label key={choice.value} className="choice">
              <input type="radio" name={id} checked={value === choice.value} onChange={() => change(choice.value)} />
              {typeof choice.name === 'string' ? choice.name : words(choice.name)}
            </label>
          ))}
        </div>
        {below}
      </fieldset>
    );
  return (
    <div className="fill">
      <label htmlFor={id}>{label}</label>
      {field.type === 'LONG_TEXT' ? (
        <textarea id={id} rows={4} value={value} onChange={({ target }) => change(target.value)} {...aria} />
      ) : field.type === 'CHOICE' ? (
        <select id={id} value={value} onChange={({ target }) => change(target.value)} {...aria}>
          <option value="">{t('pick')}</option>
          {field.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {words(choice.name)}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} value={value} onChange={({ target }) => change(target.value)} {...kindOf(field)} {...aria} />
      )}
      {below}
    </div>
  );
}

const choicesOf = (field: FieldOf, t: (key: string) => string): readonly { readonly value: string; readonly name: Said | string }[] =>
  field.type === 'BOOLEAN'
    ? [
        { value: 'true', name: t('yes') },
        { value: 'false', name: t('no') },
      ]
    : (field.choices ?? []);

/** The keyboard a phone shows, and what the browser may fill in by itself. */
function kindOf(field: FieldOf): Readonly<Record<string, string>> {
  if (field.type === 'DATE') return { type: 'date' };
  if (field.type === 'NUMBER') return { type: 'text', inputMode: 'decimal', autoComplete: 'off' };
  if (field.personal === 'PHONE') return { type: 'tel', autoComplete: 'tel' };
  if (field.check !== undefined) return { type: 'text', autoComplete: 'off', autoCapitalize: 'characters', spellCheck: 'false' };
  return { type: 'text', autoComplete: field.personal === 'ADDRESS' ? 'street-address' : 'off' };
}

/** Takes the reader to the first fault of the form. */
export function goToFault(fieldIds: readonly string[]): void {
  const [first] = fieldIds;
  if (first === undefined) return;
  const place = document.getElementById(idOf(first));
  place?.focus();
  place?.scrollIntoView({ block: 'center' });
}
