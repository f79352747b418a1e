/** Entries of a trail one by one: who, when, what happened, fields before and after, place in the chain. */
import { useState, type ReactNode } from 'react';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { clockName } from '../app/clock-name.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { EntryFragment } from '../gql/supervisor/graphql.ts';
import { Facts, Value } from './facts.tsx';

export type EntryKind = 'act' | 'timer' | 'read' | 'refused';

export function kindOf({ caseSeq, command, outcome, type }: EntryFragment): EntryKind {
  if (outcome !== 'ok') return 'refused';
  if (command === 'timePassed' || command === 'termPassed') return 'timer';
  return caseSeq === null && type !== 'CARD' && type !== 'ORDER' ? 'read' : 'act';
}

export function EntryList({
  entries,
  here,
  onHere,
  later,
}: {
  readonly entries: readonly EntryFragment[];
  readonly here?: number | undefined;
  readonly onHere?: (seq: number) => void;
  /** Recorded after the day looked at. */
  readonly later?: (entry: EntryFragment) => boolean;
}): ReactNode {
  return (
    <ol className="entries">
      {entries.map((entry) => (
        <EntryItem
          key={`${entry.stream} ${entry.seq}`}
          entry={entry}
          here={entry.seq === here}
          later={later?.(entry) ?? false}
          {...(onHere === undefined ? {} : { onHere: () => onHere(entry.seq) })}
        />
      ))}
    </ol>
  );
}

function EntryItem({
  entry,
  here,
  later,
  onHere,
}: {
  readonly entry: EntryFragment;
  readonly here: boolean;
  readonly later: boolean;
  readonly onHere?: () => void;
}): ReactNode {
  const t = useWords('supervisor');
  const trace = useWords('trace');
  const say = useSay();
  const [wasHere, setWasHere] = useState(here);
  const [open, setOpen] = useState(here);
  if (here !== wasHere) {
    setWasHere(here);
    if (here) setOpen(true);
  }
  const kind = kindOf(entry);
  const title =
    entry.command === null
      ? t(`entry.${entry.type}`, { defaultValue: entry.type })
      : trace(`command.${entry.command}`, { defaultValue: entry.command });
  const ranOut = kind === 'timer' ? entry.events.flatMap(({ facts, type }) => alarmOf(type, facts)) : [];
  return (
    <li
      className={`entry entry-${kind}${here ? ' entry-here' : ''}${later ? ' entry-later' : ''}`}
      id={`entry-${entry.seq}`}
      data-seq={entry.seq}
    >
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary onClick={onHere}>
          <span className="entry-no number">{entry.seq}</span>
          <span className="entry-main">
            <strong>{title}</strong>
            {ranOut.map(({ clock, type }) => (
              <span key={`${clock} ${type}`}>
                {clockName(clock, say.lang)} {trace(`event.${type}`)}
              </span>
            ))}
            <span className={`tag${kind === 'refused' ? ' tag-over' : ''}`}>{t(`kind.${kind}`)}</span>
            <span>
              {entry.actor?.name ?? t('system')}
              {entry.actor !== null && entry.role !== null && <span className="soft"> {ROLE_NAMES[entry.role][say.lang]}</span>}
            </span>
          </span>
          <time className="soft number" dateTime={entry.recordedAt}>
            {say.at(entry.recordedAt)}
          </time>
        </summary>
        {open && <EntryBody entry={entry} />}
      </details>
    </li>
  );
}

const ALARMS = new Set(['ClockWarned', 'ClockExpired', 'ClockPassed', 'LevelRaised', 'CardReported']);

/** What a timer found when it went off. */
function alarmOf(
  type: string,
  facts: EntryFragment['events'][number]['facts'],
): readonly { readonly type: string; readonly clock: string }[] {
  if (!ALARMS.has(type)) return [];
  const clock = facts.find(({ name }) => name === 'clock')?.value;
  return [{ type, clock: typeof clock === 'string' ? clock : '' }];
}

function EntryBody({ entry }: { readonly entry: EntryFragment }): ReactNode {
  const t = useWords('supervisor');
  const trace = useWords('trace');
  const say = useSay();
  return (
    <div className="entry-body stack">
      {entry.reason !== null && <p className="anywhere">{t('entryReason', { reason: entry.reason })}</p>}
      {entry.refusals.map(({ basis, code, message }) => (
        <p key={code} className="refusals">
          {say.words(message)} <span className="soft">{basis.text}</span>
        </p>
      ))}
      {entry.events.map((event, index) => (
        <section key={`${event.type} ${index}`} className="event">
          <h3>{trace(`event.${event.type}`, { defaultValue: event.type })}</h3>
          {event.facts.length > 0 && <Facts of={event.facts} />}
        </section>
      ))}
      {entry.changes.length > 0 && (
        <div className="table-wrap">
          <table className="table">
            <caption className="visually-hidden">{t('changes.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('changes.field')}</th>
                <th scope="col">{t('changes.before')}</th>
                <th scope="col">{t('changes.after')}</th>
              </tr>
            </thead>
            <tbody>
              {entry.changes.map(({ after, before, path }) => (
                <tr key={path}>
                  <th scope="row" className="mono">
                    {path}
                  </th>
                  <td className="before">
                    <Value of={before} />
                  </td>
                  <td className="after">
                    <Value of={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <dl className="facts chain">
        <dt>{t('chain.recorded')}</dt>
        <dd>
          {say.at(entry.recordedAt)}
          {entry.occurredAt !== null &&
            entry.occurredAt !== entry.recordedAt &&
            ` · ${t('chain.occurred', { at: say.at(entry.occurredAt) })}`}
        </dd>
        <dt>{t('chain.prev')}</dt>
        <dd className="mono anywhere">{entry.prev}</dd>
        <dt>{t('chain.hash')}</dt>
        <dd className="mono anywhere">{entry.hash}</dd>
        {entry.calendarVersion !== null && (
          <>
            <dt>{t('chain.versions')}</dt>
            <dd>
              {entry.procedureVersion !== null && `${t('chain.procedure', { version: entry.procedureVersion })} · `}
              <span className="mono">{entry.calendarVersion}</span>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
