/** The printed end of an import, in Chinese and English: figures first, then what cannot be right, then what was stored. */
import type { ImpossibleRecord, LogSummary } from '../domain/eventlog/summarise.ts';
import type { Conflict, ImportResult } from './import-log.ts';

const RECORD_WORDS: Readonly<Record<ImpossibleRecord['kind'], string>> = {
  END_BEFORE_START: '办结早于开始 · end before start',
  EVENTS_AFTER_END: '办结后仍有事件 · events after the end',
  TIMES_OUT_OF_ORDER: '事件时间倒序 · times out of order',
  NAME_USED_TWICE: '编号重复 · name used twice',
};

const CONFLICT_WORDS: Readonly<Record<Conflict['reason'], string>> = {
  HISTORY_REWRITTEN: '已入库的事件被改写 · stored events were rewritten',
  HISTORY_SHORTENED: '事件少于已入库数 · fewer events than stored',
  NAME_OF_ANOTHER_SOURCE: '编号已属另一来源 · the name belongs to another source',
};

/** How many records of each kind are printed one by one. */
const SHOWN = 5;

export function summaryText(file: string, summary: LogSummary): string {
  const rows: readonly (readonly [string, string, string | number])[] = [
    ['案例', 'cases', summary.cases],
    ['事件', 'events', summary.events],
    ['活动', 'activities', summary.activities],
    ['路径', 'variants', summary.variants],
    ['已办结', 'closed', summary.closed],
    ['在办', 'open', summary.open],
    ['超过截止时间办结', 'closed after the deadline', share(summary.lateDeadline, summary.closed)],
    ['超过计划时间办结', 'closed after the planned end', share(summary.latePlanned, summary.closed)],
    ['在办且已过截止（以最后一个事件计）', 'open past the deadline at the last event', share(summary.openPastDeadline, summary.open)],
    ['办理时长中位数', 'median duration', days(summary.medianDurationMs)],
    ['九成不超过', 'p90 duration', days(summary.p90DurationMs)],
    ['返工案例（同一活动重复）', 'cases with rework', share(summary.rework, summary.cases)],
    ['人员交接', 'handovers', summary.handovers],
    ['应分离职责由同一人办理', 'cases with separated duties in the same hands', share(summary.sameHands, summary.cases)],
    ['办结早于开始', 'ends before starts', summary.endBeforeStart],
    ['办结后的事件', 'events after the end', `${summary.eventsAfterEnd} (${summary.casesWithEventsAfterEnd} 案例 cases)`],
    ['时间倒序的案例', 'cases with times out of order', summary.timesOutOfOrder],
    ['重复的编号', 'names used twice', summary.namesUsedTwice],
  ];
  const lines = rows.map(([zh, en, value]) => `  ${String(value).padStart(16)}  ${zh} · ${en}`);
  return [`${file}`, ...lines, ...recordLines(summary)].join('\n');
}

function recordLines(summary: LogSummary): string[] {
  const lines: string[] = [];
  for (const kind of Object.keys(RECORD_WORDS) as ImpossibleRecord['kind'][]) {
    const records = summary.records.filter((record) => record.kind === kind);
    if (records.length === 0) continue;
    lines.push(`  ${RECORD_WORDS[kind]}:`);
    for (const record of records.slice(0, SHOWN)) {
      const facts = Object.entries(record.facts).map(([name, value]) => `${name} ${value}`);
      lines.push(`    ${record.case} (行 line ${record.line})${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`);
    }
    if (records.length > SHOWN) lines.push(`    … 另有 ${records.length - SHOWN} · ${records.length - SHOWN} more (--json lists them)`);
  }
  return lines;
}

export function storedText(result: ImportResult): string {
  const lines = [
    `已入库 stored: ${result.added} 新增 added, ${result.grown} 续写 grown, ${result.unchanged} 未变 unchanged, ${result.conflicts.length} 冲突 conflicts (${result.eventsAdded} 事件 events)`,
  ];
  for (const conflict of result.conflicts.slice(0, 20)) {
    lines.push(`  ✗ ${conflict.case} (行 line ${conflict.line}): ${CONFLICT_WORDS[conflict.reason]}`);
  }
  if (result.conflicts.length > 20) lines.push(`  … ${result.conflicts.length - 20} more (--json)`);
  return lines.join('\n');
}

const share = (part: number, whole: number): string => (whole === 0 ? String(part) : `${part} (${((part / whole) * 100).toFixed(1)}%)`);

const days = (ms: number | null): string => (ms === null ? '–' : `${(ms / 86_400_000).toFixed(2)} 天 d`);
