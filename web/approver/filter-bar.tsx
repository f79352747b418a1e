/** What narrows the list, all in the address: number, item, state, due within, paused. */
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { ProcedureNamesDocument } from '../gql/approver/graphql.ts';
import { DUE, ORDERS, STATES } from './filters.ts';

const SHORTEST = 3;
const TYPING_MS = 250;

export function FilterBar({ search }: { readonly search: RefObject<HTMLInputElement | null> }): ReactNode {
  const t = useWords('approver');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const { data } = useAsk(ProcedureNamesDocument, {}, { about: ['procedures', 'names'], staleTime: 600_000 });
  const narrow = (change: Record<string, string | undefined>): void => setUrl({ ...change, after: undefined, at: undefined });
  return (
    <search className="filters no-print">
      <SearchBox
        key={url['q'] === undefined ? 'empty' : 'given'}
        input={search}
        value={url['q'] ?? ''}
        change={(q) => setUrl({ q, after: undefined, at: undefined }, true)}
      />
      <Choice label={t('filter.procedure')} value={url['procedure'] ?? ''} change={(procedure) => narrow({ procedure })}>
        <option value="">{t('filter.anyProcedure')}</option>
        {data?.procedures.map(({ code, name }) => (
          <option key={code} value={code}>
            {say.words(name)}
          </option>
        ))}
      </Choice>
      <Choice label={t('filter.state')} value={url['state'] ?? ''} change={(state) => narrow({ state })}>
        <option value="">{t('filter.anyState')}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t(`state.${state}`)}
          </option>
        ))}
      </Choice>
      <Choice label={t('filter.due')} value={url['due'] ?? ''} change={(due) => narrow({ due })}>
        {DUE.map((due) => (
          <option key={due} value={due}>
            {t(`due.${due === '' ? 'any' : due}`)}
          </option>
        ))}
      </Choice>
      <Choice label={t('filter.paused')} value={url['paused'] ?? ''} change={(paused) => narrow({ paused })}>
        <option value="">{t('paused.any')}</option>
        <option value="0">{t('paused.no')}</option>
        <option value="1">{t('paused.yes')}</option>
      </Choice>
      <Choice
        label={t('filter.order')}
        value={url['order'] ?? 'WORK'}
        change={(order) => narrow({ order: order === 'WORK' ? undefined : order })}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`order.${order}`)}
          </option>
        ))}
      </Choice>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string | undefined) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, change, children }: ChoiceProps): ReactNode {
  return (
    <div className="field">
      <select
        value={value}
        aria-label={label}
        title={label}
        onChange={({ target }) => change(target.value === '' ? undefined : target.value)}
      >
        {children}
      </select>
    </div>
  );
}

interface SearchBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly change: (value: string | undefined) => void;
}

/** Asks when typing rests; two letters find too much to be an answer. */
function SearchBox({ change, input, value }: SearchBoxProps): ReactNode {
  const t = useWords('approver');
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => change(text.trim() === '' ? undefined : text), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, value, change]);
  const short = text.trim() !== '' && [...text.trim()].length < SHORTEST;
  return (
    <label className="field search">
      <span className="visually-hidden">{t('filter.search')}</span>
      <input
        ref={input}
        type="search"
        value={text}
        placeholder={t('filter.search')}
        maxLength={64}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {short && <span className="soft">{t('filter.short')}</span>}
    </label>
  );
}
