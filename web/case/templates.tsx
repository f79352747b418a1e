/** Opinions one writes again and again: the house's and one's own, filled with the facts of this case; a template is a start, not a stamp. */
import { useState, type ReactNode } from 'react';
import { readItem, writeItem } from '../app/preferences.ts';
import { useSay } from '../app/say.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import type { Kase } from './act-specs.ts';

const HOUSE = ['1', '2', '3'] as const;
const MOST = 12;

export interface TemplatesProps {
  readonly of: string;
  readonly kase: Kase;
  readonly text: string;
  readonly take: (text: string) => void;
}

export function Templates({ kase, of, take, text }: TemplatesProps): ReactNode {
  const t = useWords('case');
  const say = useSay();
  const { personId } = useViewer().person;
  const key = `tongban.templates.${personId}.${of}`;
  const [own, setOwn] = useState(() => ownTemplates(key));
  const facts = { procedure: say.words(kase.procedure.name), applicant: kase.applicant?.name ?? '' };
  const house = HOUSE.map((n) => ({ at: `template.${of}.${n}`, said: t(`template.${of}.${n}`, facts) })).filter(
    ({ at, said }) => at !== said,
  );
  const keep = (next: readonly string[]): void => {
    writeItem(key, JSON.stringify(next));
    setOwn(next);
  };
  return (
    <details className="templates">
      <summary>{t('template.title')}</summary>
      <ul>
        {house.map(({ said }) => (
          <li key={said}>
            <button type="button" className="quiet" onClick={() => take(said)}>
              {said}
            </button>
          </li>
        ))}
        {own.map((said) => (
          <li key={said}>
            <button type="button" className="quiet" onClick={() => take(said)}>
              {said}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={`${t('template.forget')} ${said}`}
              onClick={() => keep(own.filter((one) => one !== said))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {text.trim() !== '' && !own.includes(text.trim()) && (
        <button type="button" className="quiet" onClick={() => keep([...own, text.trim()].slice(-MOST))}>
          {t('template.keep')}
        </button>
      )}
    </details>
  );
}

function ownTemplates(key: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(readItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
