/**
 * A table of anything with rows: plain HTML, so that it prints whole and reads well; which row is current, which are ticked and which
 * columns show is the caller's state (usually in the address).
 */
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../app/words.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Left out on a phone. */
  readonly wideOnly?: boolean;
}

export interface CaseTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Key of the row the keyboard is at. */
  readonly here?: string | undefined;
  readonly onHere?: (key: string) => void;
  readonly ticked?: ReadonlySet<string>;
  /** With shift the rows from the last tick to this one. */
  readonly onTick?: (key: string, on: boolean, range: boolean) => void;
  readonly onTickAll?: (on: boolean) => void;
}

export function CaseTable<Row>({ caption, columns, here, keyOf, onHere, onTick, onTickAll, rows, ticked }: CaseTableProps<Row>): ReactNode {
  const t = useWords();
  const wrap = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // Between press and release nothing may move, or the click lands on another row.
    if (pressed.current) return;
    wrap.current?.querySelector('tr.here')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const all = ticked !== undefined && rows.length > 0 && rows.every((row) => ticked.has(keyOf(row)));
  return (
    <div
      className="table-wrap"
      ref={wrap}
      role="region"
      aria-label={caption}
      tabIndex={0}
      onPointerDown={() => (pressed.current = true)}
      onPointerUp={() => (pressed.current = false)}
      onPointerCancel={() => (pressed.current = false)}
      onPointerLeave={() => (pressed.current = false)}
    >
      <table className="table as-cards">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {onTick !== undefined && (
              <th scope="col">
                <input
                  type="checkbox"
                  checked={all}
                  aria-label={t('list.selectAll')}
                  onChange={({ target }) => onTickAll?.(target.checked)}
                />
              </th>
            )}
            {columns.map(({ key, numeric, title, wideOnly }) => (
              <th key={key} scope="col" className={classOf(numeric, wideOnly)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = keyOf(row);
            return (
              <tr
                key={id}
                data-row={id}
                className={id === here ? 'here' : undefined}
                aria-current={id === here ? true : undefined}
                onFocus={() => onHere?.(id)}
              >
                {onTick !== undefined && (
                  <td>
                    <input
                      type="checkbox"
                      checked={ticked?.has(id) ?? false}
                      aria-label={`${t('list.select')} ${id}`}
                      onChange={(event) => onTick(id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey)}
                    />
                  </td>
                )}
                {columns.map(({ cell, key, numeric, wideOnly }) => (
                  <td key={key} className={classOf(numeric, wideOnly)}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const classOf = (numeric = false, wideOnly = false): string | undefined =>
  [numeric ? 'num' : '', wideOnly ? 'wide-only' : ''].join(' ').trim() || undefined;
