/**
 * The rules over one case (电子监察): its recorded entries are folded again, and each entry is judged with nothing but what came
 * before it. So a finding once due stays due however time goes on, and a closed case gives the same findings as the running one.
 */
import type { CaseState } from '../case/case-state.ts';
import { counted } from '../case/decide.ts';
import { evolveAll } from '../case/evolve.ts';
import { initialState } from '../case/initial-state.ts';
import type { Json } from '../case/refusal.ts';
import type { CalendarData, ClockId, Instant } from '../clocks/clock.ts';
import type { Provenance } from '../law/code-lists.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Breach, CaseRule, Duty, IssuingMode, Moment, Rule, ToldEntry } from './define-rule.ts';
import { appliesTo } from './define-rule.ts';
import type { LearnedGuide } from './learned-guide.ts';
import type { Level } from './levels.ts';
import { momentAt, movedMoments, withoutMoved } from './moved-points.ts';
import { nextPushedTerm } from './pushed-terms.ts';
import type { RuleSetting, Setting } from './rule-settings.ts';
import { covers, settingIn } from './rule-settings.ts';

/** What is stored of a breach: enough to defend it without the program. */
export interface Finding {
  /** rule + case + step + threshold: a rule fires once per key. */
  readonly dedupKey: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly level: Level;
  readonly mode: IssuingMode;
  /** null: about persons or days, not about one case. */
  readonly caseNo: string | null;
  readonly stepId: string | null;
  readonly clockId: ClockId | null;
  readonly threshold: string;
  readonly facts: Readonly<Record<string, Json>>;
  readonly dutyUnit: string;
  readonly dutyPerson: string | null;
  readonly region: string;
  readonly firedAt: Instant;
  readonly calendarVersion: string;
  readonly provenance: Provenance;
  /** Findings of one ladder follow each other upwards: the higher takes the place of the lower. */
  readonly ladder: string;
}

export interface CaseStory {
  /** The stored row: origin, provenance and units, which no entry repeats; of a pushed case all that is known of it. */
  readonly recorded: CaseState;
  readonly procedure: Procedure;
  /** All committed entries of the case, oldest first. */
  readonly entries: readonly ToldEntry[];
  readonly calendarOf: (version: string) => CalendarData;
  readonly guide?: LearnedGuide;
}

export const isPushed = ({ recorded }: Pick<CaseStory, 'recorded'>): boolean => recorded.origin !== 'NATIVE';

/** Each entry with the case before and after it. A pushed case is one moment: another system tells it whole, in no lawful order. */
export function momentsOf(story: CaseStory, now?: Instant): readonly Moment[] {
  const { calendarOf, entries, guide, procedure, recorded } = story;
  if (isPushed(story)) return pushedMoment(story, now);
  const first = entries[0];
  const start = initialState({
    caseNo: recorded.caseNo,
    procedure,
    procedureHash: recorded.procedureHash,
    calendarVersion: recorded.calendarVersion,
    region: recorded.region,
    unitId: recorded.unitId,
    origin: recorded.origin,
    provenance: recorded.provenance,
    units: recorded.units,
    ...(recorded.parentCaseNo === undefined ? {} : { parentCaseNo: recorded.parentCaseNo }),
  });
  const moments: Moment[] = [];
  let before = first === undefined ? start : { ...start, calendarVersion: calendarAtStart(story) };
  entries.forEach((entry, index) => {
    const told = evolveAll(before, procedure, entry.events);
    const at = entry.events[0]?.at ?? entry.recordedAt;
    const after = entry.command === undefined ? told : counted(told, { type: entry.command, actor: { ...entry.actor, roles: [] } }, at);
    const calendar = calendarOf(before.calendarVersion);
    moments.push({
      entry,
      earlier: entries.slice(0, index),
      before,
      after,
      procedure,
      calendar,
      ...(guide === undefined ? {} : { guide }),
    });
    before = after;
  });
  return moments;
}

/** A change of calendar tells which one it left. */
function calendarAtStart({ entries, recorded }: CaseStory): string {
  for (const { events } of entries) for (const event of events) if (event.type === 'CalendarChanged') return event.from;
  return recorded.calendarVersion;
}

function pushedMoment({ calendarOf, entries, guide, procedure, recorded }: CaseStory, now?: Instant): readonly Moment[] {
  const last = entries.at(-1);
  if (last === undefined) return [];
  // One entry that grows: the place of an event in it never changes, since pushes are only added.
  const entry: ToldEntry = { ...last, seq: 1, events: entries.flatMap(({ events }) => events) };
  const calendar = calendarOf(recorded.calendarVersion);
  const until = now !== undefined && now > last.recordedAt ? now : last.recordedAt;
  return [{ entry, earlier: [], before: recorded, after: recorded, procedure, calendar, until, ...(guide === undefined ? {} : { guide }) }];
}

export interface Judging {
  readonly moments?: readonly Moment[];
  /** What administrators have set; absent: the rules as their files say. */
  readonly settings?: readonly RuleSetting[];
  /** Points that a setting has moved are reached up to here; absent: none is. */
  readonly now?: Instant;
}

interface Asked {
  readonly rule: CaseRule;
  readonly settingAt: (at: Instant) => Setting;
  readonly own: readonly RuleSetting[];
}

function askedOf({ procedure, recorded, ...story }: CaseStory, rules: readonly Rule[], settings: readonly RuleSetting[]): readonly Asked[] {
  const { region } = recorded;
  return rules.flatMap((rule): readonly Asked[] => {
    if (rule.kind !== 'CASE' || (isPushed({ ...story, recorded }) ? rule.pushed !== true : !appliesTo(rule, procedure.form))) return [];
    const own = settings.filter((setting) => setting.ruleId === rule.id && covers(setting.region, region));
    if (own.length > 0) return [{ rule, own, settingAt: (at) => settingIn(rule, region, own, at) }];
    const fixed = settingIn(rule, region);
    return fixed.on ? [{ rule, own, settingAt: () => fixed }] : [];
  });
}

/** Findings of all rules that are on in the case's region at the time, each with the earliest moment that breaks it, oldest first. */
export function evaluateCase(story: CaseStory, rules: readonly Rule[], judging: Judging = {}): readonly Finding[] {
  const { now, settings = [] } = judging;
  const { moments = momentsOf(story, now) } = judging;
  const asked = askedOf(story, rules, settings);
  const recorded = moments.map((moment) => ({ at: momentAt(moment), moment, asked, moved: false }));
  const moved = asked.flatMap((one) =>
    one.own.length === 0 || now === undefined
      ? []
      : movedMoments(one.rule, one.own, story, moments)
          .filter(({ at }) => at <= now)
          .map((each) => ({ ...each, asked: [one], moved: true })),
  );
  const timeline = moved.length === 0 ? recorded : [...recorded, ...moved].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const findings = new Map<string, Finding>();
  for (const { asked: which, at, moment, moved: isMoved } of timeline) {
    for (const { own, rule, settingAt } of which) {
      const setting = settingAt(at);
      if (!setting.on) continue;
      const seen = own.length === 0 || isMoved ? moment : withoutMoved(rule, setting.numbers, moment);
      for (const breach of rule.brokenBy(seen, setting.numbers)) {
        const finding = findingOf(rule, setting, seen, breach);
        if (!findings.has(finding.dedupKey)) findings.set(finding.dedupKey, finding);
      }
    }
  }
  return [...findings.values()];
}

/** When time alone will bring a finding that no timer of the case tells: a moved point, or a term of a pushed case; null: none is to come. */
export function nextSilentPoint(story: CaseStory, rules: readonly Rule[], { moments, now, settings = [] }: Judging): Instant | null {
  if (now === undefined) return null;
  const told = moments ?? momentsOf(story, now);
  if (isPushed(story)) return nextPushedTerm(told, now);
  if (settings.length === 0) return null;
  const coming = askedOf(story, rules, settings).flatMap(({ own, rule }) =>
    movedMoments(rule, own, story, told).flatMap(({ at }) => (at > now ? [at] : [])),
  );
  return coming.toSorted()[0] ?? null;
}

function findingOf(rule: CaseRule, { cited, level, mode, numbers }: Setting, moment: Moment, breach: Breach): Finding {
  const { after, before, entry } = moment;
  const { caseNo } = after;
  const stepId = breach.stepId ?? null;
  const duty = breach.duty ?? dutyAt(moment, stepId);
  return {
    dedupKey: dedupKey(rule.id, caseNo, stepId, breach.threshold),
    ruleId: rule.id,
    ruleVersion: rule.version,
    level: level(breach.level ?? rule.level),
    mode,
    caseNo,
    stepId,
    clockId: breach.clockId ?? null,
    threshold: breach.threshold,
    facts: cited.length === 0 ? breach.facts : { ...breach.facts, settings: cited, thresholds: numbers },
    dutyUnit: duty.unit,
    dutyPerson: duty.person,
    region: after.region,
    firedAt: breach.at ?? entry.events[0]?.at ?? entry.recordedAt,
    calendarVersion: before.calendarVersion,
    provenance: after.provenance,
    ladder: `${rule.ladder ?? rule.id}/${caseNo}/${stepId ?? breach.clockId?.split('/')[1] ?? ''}`,
  };
}

export const dedupKey = (ruleId: string, about: string, stepId: string | null, threshold: string): string =>
  `${ruleId}|${about}|${stepId ?? ''}|${threshold}`;

/** 责任单位、责任人: whoever acted; where time acted, whoever holds the step, or the first that is open. */
export function dutyAt({ before, entry, procedure }: Moment, stepId: string | null): Duty {
  const { actor, role } = entry;
  const byHand = actor.kind !== 'SYSTEM' && role !== 'SYSTEM' && role !== 'PUSHED';
  if (byHand && stepId === null) return { unit: actor.unitId ?? before.unitId, person: actor.personId };
  const open = before.openSteps.find((one) => one.stepId === stepId) ?? before.openSteps[0];
  const relative = procedure.steps.find(({ id }) => id === open?.stepId)?.unit;
  const unit = open?.unitId ?? (relative === undefined ? undefined : before.units[relative]) ?? before.unitId;
  return { unit, person: open?.assignee ?? null };
}
