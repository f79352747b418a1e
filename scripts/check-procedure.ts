/**
 * npm run procedure:check -- FILE…  Reads drafts and prints every problem as `file:line:col field — problem — remedy`.
 * --show CODE prints a shipped procedure as YAML, to begin a draft with.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { PROCEDURES, procedureByCode } from '../domain/procedures/shipped.ts';
import { type DraftProblem, parseDraft } from '../schema/procedures/parse-draft.ts';

const USAGE = `usage: npm run procedure:check -- FILE... [--lang zh|en] [--json]
       npm run procedure:check -- --show CODE
exit codes: 0 all can be published, 1 some cannot, 2 a file cannot be read or the options are wrong`;

const line = ({ file, line: at, column, field, severity, code, message, remedy }: DraftProblem, lang: 'zh' | 'en'): string =>
  `${file}:${at}:${column} ${field === '' ? '-' : field} — ${severity === 'WARNING' ? (lang === 'zh' ? '提醒：' : 'warning: ') : ''}${message[lang]} — ${remedy[lang]} [${code}]`;

function main(): number {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string' }, json: { type: 'boolean' }, show: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const { positionals: files, values } = parsed;
  const lang = values.lang ?? (process.env['LANG']?.startsWith('zh') === true ? 'zh' : 'en');
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  if (values.show !== undefined) {
    const procedure = procedureByCode(values.show);
    if (procedure === undefined) {
      console.error(`no procedure ${values.show}; there are ${PROCEDURES.map(({ code }) => code).join(', ')}`);
      return 2;
    }
    console.log(stringify(procedure, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd());
    return 0;
  }
  if (files.length === 0 || (lang !== 'zh' && lang !== 'en')) {
    console.error(USAGE);
    return 2;
  }
  let exit = 0;
  const all: DraftProblem[] = [];
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
      exit = 2;
      continue;
    }
    const draft = parseDraft(text, file, procedureByCode);
    const problems = draft.ok ? draft.warnings : draft.problems;
    all.push(...problems);
    if (!draft.ok && exit === 0) exit = 1;
    if (values.json === true) continue;
    for (const problem of problems) console.log(line(problem, lang));
    if (draft.ok)
      console.log(
        lang === 'zh' ? `${file}：可以发布（${draft.procedure.name.zh}）` : `${file}: can be published (${draft.procedure.name.en})`,
      );
  }
  if (values.json === true) console.log(JSON.stringify(all));
  return exit;
}

process.exitCode = main();
