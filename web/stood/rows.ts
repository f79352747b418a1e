/** A case as it stood, as lines of a table: each line one thing that can differ between two moments. */
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import type { useAnswerText } from '../app/answer-text.ts';
import type { Say } from '../app/say.ts';
import type { useWords } from '../app/words.ts';
import { specialName } from '../case/names.ts';
import type { StoodThenFragment } from '../gql/stood/graphql.ts';

export const GROUPS = ['case', 'steps', 'clocks', 'materials', 'form'] as const;
export type Group = (typeof GROUPS)[number];

type Words = ReturnType<typeof useWords>;

export interface StoodRow {
  readonly key: string;
  readonly group: Group;
  readonly label: string;
  readonly value: string;
  /** Of a clock: what its derivation is asked by. */
  readonly clockId?: string;
}

export interface ComparedRow {
  readonly key: string;
  readonly group: Group;
  readonly label: string;
  /** null: not there at that moment. */
  readonly before: string | null;
  readonly then: string | null;
  readonly changed: boolean;
  readonly clockId?: string;
}

export interface Wording {
  readonly t: Words;
  readonly common: Words;
  readonly say: Say;
  readonly answerText: ReturnType<typeof useAnswerText>;
}

const NOTHING = '—';

export function rowsOf(stood: StoodThenFragment, { answerText, common, say, t }: Wording): readonly StoodRow[] {
  const of = (group: Group, key: string, value: string, label = t(`row.${key}`)): StoodRow => ({
    key: `${group} ${key}`,
    group,
    label,
    value,
  });
  const unit = (reading: StoodThenFragment['clocks'][number]['reading']): string => common(`derivation.unit_${reading.unit}`);
  return [
    of('case', 'state', say.words(stood.stateName)),
    of('case', 'receivedOn', say.day(stood.receivedOn)),
    of('case', 'acceptedOn', `${say.day(stood.acceptedOn)}${stood.deemedAccepted ? ` · ${t('deemed')}` : ''}`),
    of('case', 'gaps', stood.gaps.map(({ problem, remedy }) => `${problem}${t('then')}${remedy}`).join('\n') || NOTHING),
    of(
      'case',
      'special',
      stood.special === null ? NOTHING : `${specialName(stood.special.kind, say.lang)} · ${say.day(stood.special.startedAt)}`,
    ),
    of('case', 'hearing', hearingOf(stood, say, t)),
    of(
      'case',
      'proposals',
      stood.proposals
        .map(({ act, at, by }) => `${t(`act.${act}`, { defaultValue: act })} · ${by?.name ?? NOTHING} ${say.short(at)}`)
        .join('\n') || NOTHING,
    ),
    of('case', 'decision', stood.decision === null ? NOTHING : t(`decision.${stood.decision}`)),
    of('case', 'licenceNo', stood.licenceNo ?? NOTHING),
    of('case', 'closedAt', say.at(stood.closedAt)),
    ...stood.steps.map((step) => of('steps', step.stepId, stepOf(step, say, t), say.words(step.name))),
    ...stood.clocks.map(({ clockId, name, reading }) => {
      const step = stood.steps.find(({ stepId }) => clockId === `STEP/${stepId}`);
      const counted = t('used', { used: reading.used, limit: reading.limit, unit: unit(reading) });
      const due = reading.status !== 'RUNNING' || reading.dueOn === null ? '' : ` · ${t('due', { day: say.day(reading.dueOn) })}`;
      const over = reading.overdue > 0 ? ` · ${t('over', { over: reading.overdue, unit: unit(reading) })}` : '';
      return {
        ...of(
          'clocks',
          clockId,
          `${t(`clock.${reading.status}`)} · ${counted}${due}${over}`,
          `${say.words(name)}${step === undefined ? '' : ` · ${say.words(step.name)}`}`,
        ),
        clockId,
      };
    }),
    ...stood.materials.map(({ materialId, name, promisedOn, status, trust }) =>
      of(
        'materials',
        materialId,
        [
          t(`material.${status}`),
          ...(trust === null ? [] : [t(`trust.${trust}`)]),
          ...(promisedOn === null ? [] : [say.day(promisedOn)]),
        ].join(' · '),
        say.words(name),
      ),
    ),
    ...(stood.form?.answers ?? []).map(({ choice, field, name, value }) =>
      of('form', field, answerText({ choice, value }), say.words(name)),
    ),
  ];
}

function stepOf(
  { assignee, dueAt, hands, opinion, openedAt, role, status }: StoodThenFragment['steps'][number],
  say: Say,
  t: Words,
): string {
  const last = hands.at(-1);
  if (status === 'DONE') return `${t('step.DONE')}${last === undefined ? '' : ` · ${last.person?.name ?? NOTHING} ${say.short(last.at)}`}`;
  if (status === 'NEXT') return t('step.NEXT');
  return [
    t('step.OPEN'),
    assignee?.name ?? `${ROLE_NAMES[role][say.lang]} ${t('unclaimed')}`,
    ...(openedAt === null ? [] : [t('opened', { at: say.short(openedAt) })]),
    ...(dueAt === null ? [] : [t('due', { day: say.short(dueAt) })]),
    ...(opinion === null ? [] : [t('opinion', { opinion })]),
  ].join(' · ');
}

function hearingOf({ hearing }: StoodThenFragment, say: Say, t: Words): string {
  if (hearing === null) return NOTHING;
  const points = (['toldAt', 'requestedAt', 'heldAt', 'recordedAt'] as const).filter((point) => hearing[point] !== null);
  return points.map((point) => t(`hearing.${point}`, { at: say.short(hearing[point]) })).join(' · ') || NOTHING;
}

/** Lines of either moment in their order, side by side; a line that says nothing at either is left out. */
export function compared(before: readonly StoodRow[] | null, then: readonly StoodRow[]): readonly ComparedRow[] {
  const earlier = new Map((before ?? []).map((row) => [row.key, row]));
  const later = new Set(then.map(({ key }) => key));
  const gone = (before ?? []).filter(({ key }) => !later.has(key));
  return GROUPS.flatMap((group) => [...then, ...gone].filter((row) => row.group === group))
    .map(({ clockId, group, key, label }) => {
      const [was, is] = [earlier.get(key)?.value ?? null, later.has(key) ? (then.find((row) => row.key === key)?.value ?? null) : null];
      return {
        key,
        group,
        label,
        before: was,
        then: is,
        changed: (was ?? NOTHING) !== (is ?? NOTHING),
        ...(clockId === undefined ? {} : { clockId }),
      };
    })
    .filter(({ before: was, then: is }) => (was ?? NOTHING) !== NOTHING || (is ?? NOTHING) !== NOTHING);
}
