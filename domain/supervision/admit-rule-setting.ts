/** May this be set of a rule (规则设置), and may this person put it in force? The lawful No of changing supervision itself. */
import { refusal, type Refusal } from '../case/refusal.ts';
import { policy } from '../law/basis.ts';
import type { IssuingMode, Rule } from './define-rule.ts';
import type { Level } from './levels.ts';

const SETTING = policy('监察规则的启停、阈值、发牌方式由管理人员设置，须写明依据');
const TWO_PERSONS = policy('规则变更须由两人经手');

export interface ProposedSetting {
  readonly on: boolean | null;
  readonly mode: IssuingMode | null;
  readonly level: Level | null;
  readonly thresholds: readonly { readonly name: string; readonly value: number }[];
  readonly reason: string;
}

const invalid = (field: string, problem: string, problemEn: string): Refusal =>
  refusal('FIELD_INVALID', SETTING, { field, problem, problemEn }, { field });

export function admitRuleSetting(rule: Rule, proposed: ProposedSetting): readonly Refusal[] {
  const { level, mode, on, reason, thresholds } = proposed;
  const names = thresholds.map(({ name }) => name);
  return [
    ...(on === null && mode === null && level === null && thresholds.length === 0
      ? [invalid('on', '至少设置一项：启停、发牌方式、级别或阈值', 'set at least one of: on, mode, level, thresholds')]
      : []),
    ...(rule.kind === 'AWAITING' && on === true
      ? [
          invalid(
            'on',
            `所需数据尚未记录，不能启用：${rule.needs.zh}`,
            `cannot be switched on, what it needs is not recorded: ${rule.needs.en}`,
          ),
        ]
      : []),
    // 疑点只供核查，从不自动发牌。
    ...(rule.level === 'NOTE' && level !== null && level !== 'NOTE'
      ? [invalid('level', '跨办件的疑点只供核查，不得直接发牌', 'findings over many cases are to be looked at, never cards by themselves')]
      : []),
    ...thresholds.flatMap(({ name, value }, index) => {
      const threshold = rule.thresholds?.[name];
      const field = `thresholds.${index}`;
      if (threshold === undefined) {
        const known = Object.keys(rule.thresholds ?? {});
        const list = known.length === 0 ? '无' : known.join('、');
        return [
          invalid(
            `${field}.name`,
            `该规则没有这个阈值；可设：${list}`,
            `the rule has no such threshold; it has: ${known.join(', ') || 'none'}`,
          ),
        ];
      }
      const { least, most } = threshold;
      return Number.isInteger(value) && value >= least && value <= most
        ? []
        : [invalid(`${field}.value`, `应为 ${least} 到 ${most} 的整数`, `a whole number from ${least} to ${most}`)];
    }),
    ...(new Set(names).size < names.length ? [invalid('thresholds', '同一阈值写了两次', 'a threshold is named twice')] : []),
    ...(reason.trim() === '' ? [refusal('REASONS_MISSING', SETTING, { field: 'reason' }, { field: 'reason' })] : []),
  ];
}

/** 两人经手: who proposed it neither confirms nor rejects it. */
export function admitSettingDecision(
  setting: { readonly proposedBy: string; readonly decided: 'IN_FORCE' | 'REJECTED' | null },
  decidedBy: string,
): readonly Refusal[] {
  if (setting.decided !== null) {
    const stateZh = setting.decided === 'IN_FORCE' ? '已生效' : '已否决';
    return [refusal('WRONG_MATTER_STATE', TWO_PERSONS, { state: setting.decided, stateZh, stateEn: setting.decided.toLowerCase() })];
  }
  return setting.proposedBy === decidedBy ? [refusal('PROPOSER_MAY_NOT_APPROVE', TWO_PERSONS, { proposedBy: setting.proposedBy })] : [];
}
