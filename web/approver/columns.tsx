/** Columns of the work list: which there are, and which of them this person wants to see. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { readItem, writeItem } from '../app/preferences.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { Column } from '../components/case-table.tsx';
import { LampShape, TimeLeft } from '../components/time-left.tsx';
import { specialName } from '../case/names.ts';
import type { Row } from './work-list.page.tsx';

const OPTIONAL = ['applicant', 'state', 'step', 'unit', 'region', 'received'] as const;
type Optional = (typeof OPTIONAL)[number];
const DEFAULT: readonly Optional[] = ['applicant', 'state', 'step', 'region'];

export interface Columns {
  readonly wanted: readonly Optional[];
  readonly toggle: (column: Optional) => void;
  readonly shown: (why: (row: Row) => void) => readonly Column<Row>[];
}

export function useColumns(t: ReturnType<typeof useWords>, person: string): Columns {
  const key = `tongban.columns.${person}`;
  const [wanted, setWanted] = useState<readonly Optional[]>(() => {
    const kept = readItem(key)?.split(' ');
    return kept === undefined ? DEFAULT : OPTIONAL.filter((one) => kept.includes(one));
  });
  const toggle = (column: Optional): void => {
    const next = OPTIONAL.filter((one) => wanted.includes(one) !== (one === column));
    writeItem(key, next.join(' '));
    setWanted(next);
  };
  const shown = (why: (row: Row) => void): readonly Column<Row>[] => [
    { key: 'time', title: t('columns.time'), cell: (row) => <TimeCell row={row} why={() => why(row)} /> },
    { key: 'case', title: t('columns.case'), cell: (row) => <CaseCell row={row} /> },
    ...OPTIONAL.filter((one) => wanted.includes(one)).map((one) => ({
      key: one,
      title: t(`columns.${one}`),
      cell: (row: Row) => <OptionalCell column={one} row={row} />,
      wideOnly: one !== 'state',
    })),
  ];
  return { wanted, toggle, shown };
}

function TimeCell({ row, why }: { readonly row: Row; readonly why: () => void }): ReactNode {
  const t = useWords('approver');
  const say = useSay();
  if (row.paused)
    return (
      <div className="lamp lamp-paused">
        <LampShape lamp="paused" />
        <span>
          {t('pausedFor')}
          {row.special !== null && `：${specialName(row.special.kind, say.lang)}`}
        </span>
      </div>
    );
  return (
    <div className="time-cell">
      <TimeLeft reading={row.nextClock?.reading} />
      {row.nextClock !== null && (
        <button
          type="button"
          className="quiet small"
          onClick={why}
          aria-label={`${say.words(row.nextClock.name)}：${t('whyThisDay')} ${row.caseNo}`}
        >
          {say.words(row.nextClock.name)}
        </button>
      )}
    </div>
  );
}

function CaseCell({ row }: { readonly row: Row }): ReactNode {
  const say = useSay();
  const common = useWords();
  return (
    <div>
      <Link to="/cases/$caseNo" params={{ caseNo: row.caseNo }} className="mono nowrap">
        {row.caseNo}
      </Link>{' '}
      {row.simulated && <span className="tag">{common('list.simulated')}</span>}
      <div className="anywhere clamp">{say.words(row.procedure.name)}</div>
    </div>
  );
}

function OptionalCell({ column, row }: { readonly column: Optional; readonly row: Row }): ReactNode {
  const say = useSay();
  switch (column) {
    case 'applicant':
      return <span className="anywhere">{row.applicant?.name ?? '—'}</span>;
    case 'state':
      return say.words(row.stateName);
    case 'step':
      return (
        <>
          {row.steps
            .filter(({ status }) => status === 'OPEN')
            .map(({ assignee, name, role, stepId }) => (
              <div key={stepId}>
                {say.words(name)}
                <div className="soft">{assignee?.name ?? ROLE_NAMES[role][say.lang]}</div>
              </div>
            ))}
        </>
      );
    case 'unit':
      return say.words(row.unit.name);
    case 'region':
      return say.words(row.region.name);
    case 'received':
      return <span className="nowrap">{say.day(row.receivedOn)}</span>;
  }
}

export function ColumnChooser({ columns: { toggle, wanted } }: { readonly columns: Columns }): ReactNode {
  const t = useWords('approver');
  const common = useWords();
  return (
    <details className="chooser no-print">
      <summary>{common('list.columns')}</summary>
      <fieldset>
        <legend className="visually-hidden">{common('list.columns')}</legend>
        {OPTIONAL.map((column) => (
          <label key={column}>
            <input type="checkbox" checked={wanted.includes(column)} onChange={() => toggle(column)} /> {t(`columns.${column}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
