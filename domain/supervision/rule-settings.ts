/**
 * How a rule stands in a place at a time (规则设置): what its file says, then what administrators have set, the narrower place on top.
 * A setting holds for what comes about while it is in force and touches nothing earlier, so a re-check years later finds the same.
 */
import { inRange, regionRange } from '../access/region-range.ts';
import type { Instant } from '../clocks/clock.ts';
import type { IssuingMode, Numbers, Rule } from './define-rule.ts';
import type { Level } from './levels.ts';

/** One confirmed version. What it leaves out stays as it is in the wider place. */
export interface RuleSetting {
  readonly ruleId: string;
  /** null: everywhere. */
  readonly region: string | null;
  /** Of this rule in this place, from 1. */
  readonly version: number;
  readonly from: Instant;
  readonly on: boolean | null;
  readonly mode: IssuingMode | null;
  readonly level: Level | null;
  readonly thresholds: Readonly<Record<string, number>>;
}

export interface Setting {
  readonly on: boolean;
  readonly mode: IssuingMode;
  /** Instead of the rule's own level, whatever its threshold. */
  readonly level: (own: Level) => Level;
  readonly numbers: Numbers;
  /** Versions behind it, widest place first: `all/2`, `320613/1`. */
  readonly cited: readonly string[];
}

export const covers = (area: string | null, region: string): boolean => area === null || inRange(region, regionRange(area));

/** After every instant. */
const EVER: Instant = '9999-12-31T23:59:59.999Z';

const width = (area: string | null): number => (area === null ? 0 : regionRange(area).from.length);

/** The newest version of each place at that time. */
export function inForce(settings: readonly RuleSetting[], at: Instant = EVER): readonly RuleSetting[] {
  const newest = new Map<string, RuleSetting>();
  for (const setting of settings) {
    const key = `${setting.ruleId}|${setting.region ?? ''}`;
    const before = newest.get(key);
    if (setting.from <= at && (before === undefined || before.version < setting.version)) newest.set(key, setting);
  }
  return [...newest.values()];
}

/** @param settings of any rules; absent: the rule as its file says. */
export function settingIn(rule: Rule, region: string, settings: readonly RuleSetting[] = [], at: Instant = EVER): Setting {
  const own = settings.filter((setting) => setting.ruleId === rule.id && covers(setting.region, region));
  const layers = [
    ...Object.entries(rule.regions ?? {})
      .filter(([area]) => covers(area, region))
      .map(([area, { level = null, mode = null, on = null }]) => ({ area, level, mode, on, thresholds: {}, cited: null })),
    ...inForce(own, at).map(({ level, mode, on, region: area, thresholds, version }) => ({
      area,
      level,
      mode,
      on,
      thresholds,
      cited: `${area ?? 'all'}/${version}`,
    })),
  ].toSorted((a, b) => width(a.area) - width(b.area));
  let { mode, on }: { mode: IssuingMode; on: boolean } = rule;
  let level: Level | null = null;
  const numbers: Record<string, number> = Object.fromEntries(
    Object.entries(rule.thresholds ?? {}).map(([name, { usual }]) => [name, usual]),
  );
  const cited: string[] = [];
  for (const layer of layers) {
    on = layer.on ?? on;
    mode = layer.mode ?? mode;
    level = layer.level ?? level;
    Object.assign(numbers, layer.thresholds);
    if (layer.cited !== null) cited.push(layer.cited);
  }
  const set = level;
  // What a rule needs and nobody records cannot be switched on.
  return { on: on && rule.kind !== 'AWAITING', mode, level: set === null ? (one) => one : () => set, numbers, cited };
}

/** A finding told outside the rules (a card's or a rating's own term), as the settings would have it; null: the rule is off there. */
export function underSettings<
  F extends { readonly region: string; readonly firedAt: Instant; readonly level: Level; readonly mode: IssuingMode },
>(rule: Rule, finding: F, settings: readonly RuleSetting[]): F | null {
  const { level, mode, on } = settingIn(rule, finding.region, settings, finding.firedAt);
  return on ? { ...finding, level: level(finding.level), mode } : null;
}
