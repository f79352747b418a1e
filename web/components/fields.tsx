/** Labelled fields of forms and filters by the browser's own controls: they print, read out and work on every phone. */
import { useId, type ReactNode } from 'react';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Options of one group stand together. */
  readonly group?: string;
}

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly change: (value: string) => void;
  readonly className?: string;
}

export function SelectField({ change, className, label, options, value }: SelectFieldProps): ReactNode {
  const groups = [...new Set(options.map(({ group }) => group))];
  const shown = (of: readonly Option[]): ReactNode =>
    of.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
  return (
    <label className={`field ${className ?? ''}`}>
      <span className="soft">{label}</span>
      <select value={value} onChange={({ target }) => change(target.value)}>
        {groups.map((group) =>
          group === undefined ? (
            shown(options.filter((option) => option.group === undefined))
          ) : (
            <optgroup key={group} label={group}>
              {shown(options.filter((option) => option.group === group))}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number' | 'search';
  /** More than one: a larger box. */
  readonly rows?: number;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  readonly required?: boolean;
  readonly className?: string;
  readonly step?: string;
}

export function TextField({
  change,
  className,
  hint,
  label,
  required,
  rows = 1,
  step,
  type = 'text',
  value,
  wrong,
}: TextFieldProps): ReactNode {
  const id = useId();
  const told = wrong ?? hint;
  const common = {
    id,
    value,
    'aria-invalid': wrong === undefined ? undefined : true,
    'aria-describedby': told === undefined ? undefined : `${id}-told`,
    'aria-required': required === true ? true : undefined,
  };
  return (
    <div className={`field ${className ?? ''}`}>
      <label className="soft" htmlFor={id}>
        {label}
        {required === true && <span aria-hidden="true"> *</span>}
      </label>
      {rows > 1 ? (
        <textarea {...common} rows={rows} onChange={({ target }) => change(target.value)} />
      ) : (
        <input {...common} type={type} step={step} onChange={({ target }) => change(target.value)} />
      )}
      {told !== undefined && (
        <span id={`${id}-told`} className={wrong === undefined ? 'soft' : 'wrong'}>
          {told}
        </span>
      )}
    </div>
  );
}
