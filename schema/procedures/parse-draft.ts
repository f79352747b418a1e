/**
 * Reads an administrator's draft, YAML or JSON (which is YAML), through the same shape and the same publish check as a shipped
 * procedure. Everything wrong is told at once, each with file, line, column, field and remedy.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Procedure, Words } from '../../domain/procedures/procedure.ts';
import type { Catalogue, Severity } from '../../domain/procedures/publish-check.ts';
import { checkProcedure } from '../../domain/procedures/publish-check.ts';
import { PROCEDURE_SCHEMA } from './procedure-schema.ts';
import { wordsForIssue } from './shape-problems.ts';

export interface DraftProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Dotted path, e.g. `steps.1.after.0`; empty for the whole draft. */
  readonly field: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly remedy: Words;
}

export type ParsedDraft =
  | { readonly ok: true; readonly procedure: Procedure; readonly warnings: readonly DraftProblem[] }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** A draft longer than this is no procedure. */
export const MAX_DRAFT_CHARACTERS = 500_000;

/** Reads and checks a draft. `file` is only named in the problems; `catalogue` is where children of a package are looked up. */
export function parseDraft(text: string, file: string, catalogue: Catalogue): ParsedDraft {
  if (text.length > MAX_DRAFT_CHARACTERS) {
    return failed([problem(file, { line: 1, col: 1 }, '', 'DRAFT_TOO_LONG', TOO_LONG.message, TOO_LONG.remedy)]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false });
  const unreadable = [...document.errors, ...document.warnings].map((one) =>
    problem(
      file,
      lines.linePos(one.pos[0]),
      '',
      'NOT_YAML',
      { zh: `不是有效的 YAML 或 JSON：${one.message}`, en: `neither YAML nor JSON: ${one.message}` },
      { zh: '核对该行的缩进、冒号和引号', en: 'look at the indentation, colons and quotes of this line' },
    ),
  );
  if (unreadable.length > 0) return failed(unreadable);

  const value = plainValue(document);
  const at = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document, path));
  if (value === TOO_MANY_ALIASES) {
    return failed([problem(file, { line: 1, col: 1 }, '', 'TOO_MANY_ALIASES', ALIASES.message, ALIASES.remedy)]);
  }
  const read = PROCEDURE_SCHEMA.safeParse(value, { reportInput: true });
  if (!read.success) return failed(shapeProblems(read.error.issues, file, at).toSorted(byPlace));

  // The shape was checked just now, and is the same type: tests/domain/procedures/procedure-schema.type-test.ts.
  const procedure: Procedure = read.data;
  const problems = checkProcedure(procedure, catalogue)
    .map((one) => ({ ...problem(file, at(one.path.split('.')), one.path, one.code, one.message, one.remedy), severity: one.severity }))
    .toSorted(byPlace);
  return problems.some(({ severity }) => severity === 'ERROR') ? failed(problems) : { ok: true, procedure, warnings: problems };
}

const failed = (problems: readonly DraftProblem[]): ParsedDraft => ({ ok: false, problems });
const byPlace = (a: DraftProblem, b: DraftProblem): number => a.line - b.line || a.column - b.column;

const problem = (
  file: string,
  place: { readonly line: number; readonly col: number },
  field: string,
  code: string,
  message: Words,
  remedy: Words,
): DraftProblem => ({
  file,
  line: Math.max(1, place.line),
  column: Math.max(1, place.col),
  field,
  code,
  severity: 'ERROR',
  message,
  remedy,
});

const TOO_LONG = {
  message: { zh: `草案超过 ${MAX_DRAFT_CHARACTERS} 个字符`, en: `the draft has more than ${MAX_DRAFT_CHARACTERS} characters` },
  remedy: { zh: '一个文件只写一个事项', en: 'one file holds one procedure' },
};
const ALIASES = {
  message: { zh: '别名展开过多', en: 'the aliases unfold into too much' },
  remedy: { zh: '少用 YAML 别名，把内容写出来', en: 'use fewer YAML aliases: write the content out' },
};

const TOO_MANY_ALIASES = Symbol('too many aliases');

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError) return TOO_MANY_ALIASES;
    throw error;
  }
}

/** Where the value at this path is written; where it is missing, the nearest thing that holds it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = rangeOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step));
      if (pair === undefined) return offset;
      offset = rangeOf(pair.value) ?? rangeOf(pair.key) ?? offset;
      // A nested mapping begins on the next line: its key is what the reader looks for.
      if (isMap(pair.value) || isSeq(pair.value)) offset = rangeOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(String(step))];
      if (item === undefined) return offset;
      offset = rangeOf(item) ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

const rangeOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** An unknown key is placed at itself, everything else at the value it is about. */
function shapeProblems(
  issues: readonly z.core.$ZodIssue[],
  file: string,
  at: (path: readonly PropertyKey[]) => { readonly line: number; readonly col: number },
): readonly DraftProblem[] {
  return issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => {
      const { code, message, remedy } = wordsForIssue(issue, path);
      return problem(file, at(path), path.map(String).join('.'), code, message, remedy);
    });
  });
}
