/** 发布预览: what is wrong with a draft, and which running cases it would touch if they were rebased. Nothing is recorded. */
import { can } from '../../domain/access/can.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import { definitionChanges } from '../../domain/procedures/definition-changes.ts';
import { published } from '../../domain/procedures/content-hash.ts';
import type { Catalogue as Lookup } from '../../domain/procedures/publish-check.ts';
import { parseDraft, type DraftProblem } from '../../schema/procedures/parse-draft.ts';
import type { PublicationPreview } from '../../schema/generated/resolvers.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { sha256 } from '../sha256.ts';
import { flattened, touchedByVersion } from './touched.ts';

/** The definitions in force, for a draft that names other procedures. */
export async function lookupOf({ catalogue, now }: Pick<ApiContext, 'catalogue' | 'now'>): Promise<Lookup> {
  const today = localDateOf(now());
  const versions = await Promise.all((await catalogue.codes(today)).map((code) => catalogue.current(code, today)));
  return (code) => versions.find((version) => version?.code === code)?.definition;
}

export const findingOf = ({ code, field, line, message, remedy }: DraftProblem) => ({
  code,
  field,
  line,
  message: `${message.zh}：${remedy.zh} · ${message.en}: ${remedy.en}`,
});

export async function previewPublication(context: ApiContext, draft: string): Promise<PublicationPreview> {
  if (!can(context.viewer, 'PROCEDURE_PUBLISH').allow) throw userError('FORBIDDEN', '您无权发布事项', 'you may not publish procedures');
  const parsed = parseDraft(draft, 'draft', await lookupOf(context));
  if (!parsed.ok) return { code: '', version: 0, hash: '', findings: parsed.problems.map(findingOf), running: 0, touched: [], changes: [] };
  const { code, version, hash } = published(parsed.procedure, sha256);
  const { running, cases } = await touchedByVersion(context, parsed.procedure);
  const inForce = await context.catalogue.current(code, localDateOf(context.now()));
  const changes = inForce === null ? [] : [...definitionChanges(inForce.definition, parsed.procedure)];
  return { code, version, hash, findings: parsed.warnings.map(findingOf), running, touched: flattened(cases), changes };
}
