/** A rule as it is published: what of it can be shown and stored, and the digest of what it does. */
import { canonicalJson } from '../audit/canonical.ts';
import type { Rule } from './define-rule.ts';

export interface RegisteredRule {
  readonly rule: Rule;
  /** SHA-256 of its source without comments and examples, hex. */
  readonly logic: string;
}

/** Canonical JSON: the bytes whose hash identifies the version. */
export function ruleText({ logic, rule }: RegisteredRule): string {
  const { basis, id, instantItems, kind, level, mode, on, title, version } = rule;
  return canonicalJson({
    id,
    version,
    kind,
    level,
    title,
    basis,
    on,
    mode,
    instantItems,
    ...(rule.regions === undefined ? {} : { regions: rule.regions }),
    ...(rule.thresholds === undefined ? {} : { thresholds: rule.thresholds }),
    ...(rule.ladder === undefined ? {} : { ladder: rule.ladder }),
    ...(rule.needs === undefined ? {} : { needs: rule.needs }),
    logic,
  });
}
