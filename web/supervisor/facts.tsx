/** Facts a rule or an event saw, as name and value: instants as instants, known words in the language in use, the rest as it is. */
import type { ReactNode } from 'react';
import { clockName } from '../app/clock-name.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';

export interface FactOf {
  readonly name: string;
  readonly value: unknown;
}

const DAY = /^\d{4}-\d\d-\d\d$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u;

export function Facts({ of }: { readonly of: readonly FactOf[] }): ReactNode {
  const t = useWords('supervisor');
  return (
    <dl className="facts">
      {of.map(({ name, value }) => (
        <div key={name} className="fact">
          <dt>{t(`fact.${name}`, { defaultValue: '' }) || <code className="anywhere">{name}</code>}</dt>
          <dd>
            <Value of={value} name={name} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** @param name of the fact: a clock and a certainty are told by names of their own */
export function Value({ name, of }: { readonly of: unknown; readonly name?: string }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  if (of === null || of === undefined || of === '') return <span className="soft">—</span>;
  if (typeof of === 'boolean') return t(of ? 'yes' : 'no');
  if (typeof of === 'number') return <span className="number">{of}</span>;
  if (typeof of !== 'string') return <code className="anywhere">{JSON.stringify(of)}</code>;
  if (name === 'clock' || /^(?:STEP|NOTICE)\//u.test(of) || of === 'PRE_REVIEW') return clockName(of, say.lang);
  if (name === 'certainty') return t(`certainty.${of}`, { defaultValue: of });
  if (DAY.test(of)) return <time dateTime={of}>{say.day(of)}</time>;
  if (INSTANT.test(of)) return <time dateTime={of}>{say.at(of)}</time>;
  return <span className="anywhere">{t(`value.${of}`, { defaultValue: of })}</span>;
}
