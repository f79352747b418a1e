/**
 * Publishes procedures as versions that never change (decision 1): the shipped ones at every start, an administrator's draft when
 * two persons stand behind it. Each publication is an entry of the trail in the same transaction.
 */
import type { ClientBase } from 'pg';
import { actEntry } from '../domain/audit/act-entry.ts';
import type { Actor } from '../domain/case/actor.ts';
import { SYSTEM_ACTOR } from '../domain/case/actor.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import type { Role } from '../domain/law/roles.ts';
import { definitionText, published } from '../domain/procedures/content-hash.ts';
import type { Procedure, PublishedProcedure } from '../domain/procedures/procedure.ts';
import type { Catalogue, PublishProblem } from '../domain/procedures/publish-check.ts';
import { checkProcedure, errorsOf } from '../domain/procedures/publish-check.ts';
import { appendOnce } from '../schema/audit-trail.ts';
import { transactionOn } from '../schema/in-transaction.ts';
import { asPublished, sha256, type StoredVersion } from './load-procedure.ts';

/** Stream of all publications. */
export const CATALOGUE_STREAM = 'system/catalogue';

/** Who stands behind the shipped set: the release that contains it, and the installation that starts it. */
const SHIPPED_BY = { publishedBy: 'release', confirmedBy: 'installation' } as const;

/** A shipped file differs from the version that was published under its number. The start stops. */
export class PublicationConflict extends Error {
  override readonly name = 'PublicationConflict';
  readonly code: string;
  readonly version: number;
  readonly storedHash: string;
  readonly shippedHash: string;

  constructor(shipped: PublishedProcedure, storedHash: string) {
    const { code, version, hash } = shipped;
    super(
      `procedure ${code} version ${version} was already published with other content: stored hash ${storedHash}, shipped hash ${hash}. ` +
        `A published version is never edited. Set "version: ${version + 1}" in domain/procedures/items/${code}.ts; running cases keep version ${version}. ` +
        `事项 ${code} 第 ${version} 版已经发布，内容不同；已发布的版本不得修改，请把版本号升为 ${version + 1}。`,
    );
    this.code = code;
    this.version = version;
    this.storedHash = storedHash;
    this.shippedHash = hash;
  }
}

/** A shipped file that the publish check refuses: a fault of the release. */
export class UnpublishableProcedure extends Error {
  override readonly name = 'UnpublishableProcedure';

  constructor(code: string, problems: readonly PublishProblem[]) {
    super(
      `procedure ${code} cannot be published: ${problems.map(({ path, message, remedy }) => `${path}: ${message.en} (${remedy.en})`).join('; ')}`,
    );
  }
}

export interface ShippedPublication {
  /** Versions that were new. */
  readonly added: readonly PublishedProcedure[];
  /** Versions that were there, with the same content. */
  readonly kept: readonly PublishedProcedure[];
}

/**
 * Inserts every definition that is not published yet; the rest must be stored with the same hash. All or nothing, safe to run
 * twice and from several processes at once. `db` is a connection of its own, not within a transaction.
 * @throws PublicationConflict, UnpublishableProcedure, StoredDefinitionAltered
 */
export async function publishShipped(db: ClientBase, definitions: readonly Procedure[], now: Instant): Promise<ShippedPublication> {
  const catalogue: Catalogue = (code) => definitions.find((one) => one.code === code);
  for (const definition of definitions) {
    const errors = errorsOf(checkProcedure(definition, catalogue));
    if (errors.length > 0) throw new UnpublishableProcedure(definition.code, errors);
  }
  // One order for all processes, so that two that start at once wait for each other instead of locking each other out.
  const ordered = definitions.map((definition) => published(definition, sha256)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return transactionOn(db, async () => {
    const added: PublishedProcedure[] = [];
    const kept: PublishedProcedure[] = [];
    for (const one of ordered) {
      const inserted = await insert(db, one, SHIPPED_BY);
      if (inserted) {
        await record(db, one, { ...SHIPPED_BY, actor: SYSTEM_ACTOR, role: 'SYSTEM', now });
        added.push(one);
        continue;
      }
      const stored = await storedVersion(db, one.code, one.version);
      if (asPublished(stored).hash !== one.hash) throw new PublicationConflict(one, stored.hash);
      kept.push(one);
    }
    return { added, kept };
  });
}

export interface DraftToPublish {
  readonly definition: Procedure;
  /** The administrator who wrote it; another one confirms. */
  readonly publishedBy: string;
  readonly confirmedBy: Actor;
  /** The office in which the confirmer acts. */
  readonly role: Role;
}

export type Publication =
  | { readonly ok: true; readonly version: PublishedProcedure }
  | {
      readonly ok: false;
      readonly code: 'SAME_PERSON' | 'HAS_ERRORS' | 'VERSION_NOT_NEXT' | 'VALID_FROM_TOO_EARLY';
      readonly message: { readonly zh: string; readonly en: string };
      readonly problems: readonly PublishProblem[];
    };

/**
 * Publishes a draft as the next version of its code. Refusals are values. Sent twice, the second finds the version published.
 * `db` is a connection of its own, not within a transaction.
 */
export async function publishDraft(db: ClientBase, draft: DraftToPublish, catalogue: Catalogue, now: Instant): Promise<Publication> {
  const { definition, publishedBy, confirmedBy, role } = draft;
  if (publishedBy === confirmedBy.personId) {
    return refused('SAME_PERSON', '发布须由另一人确认', 'another person has to confirm the publication');
  }
  const errors = errorsOf(checkProcedure(definition, catalogue));
  if (errors.length > 0)
    return refused('HAS_ERRORS', `发布检查发现 ${errors.length} 处错误`, `the publish check found ${errors.length} errors`, errors);
  const version = published(definition, sha256);
  return transactionOn(db, async (): Promise<Publication> => {
    // Two drafts of one code at a time would both be the next version.
    await db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`publish/${definition.code}`]);
    const newest = await newestVersion(db, definition.code);
    if (newest !== null && newest.version === version.version && newest.hash === version.hash) return { ok: true, version };
    const next = (newest?.version ?? 0) + 1;
    if (version.version !== next) return refused('VERSION_NOT_NEXT', `版本号应为 ${next}`, `the version has to be ${next}`);
    if (newest !== null && definition.validFrom < newest.definition.validFrom) {
      const before = newest.definition.validFrom;
      return refused(
        'VALID_FROM_TOO_EARLY',
        `生效日不得早于上一版的 ${before}`,
        `it cannot begin before the version it follows, ${before}`,
      );
    }
    await insert(db, version, { publishedBy, confirmedBy: confirmedBy.personId });
    await record(db, version, { publishedBy, confirmedBy: confirmedBy.personId, actor: confirmedBy, role, now });
    return { ok: true, version };
  });
}

const refused = (
  code: Extract<Publication, { ok: false }>['code'],
  zh: string,
  en: string,
  problems: readonly PublishProblem[] = [],
): Publication => ({ ok: false, code, message: { zh, en }, problems });

interface Behind {
  readonly publishedBy: string;
  readonly confirmedBy: string;
}

/** Whether it was new. */
async function insert(db: ClientBase, { code, version, hash, definition }: PublishedProcedure, by: Behind): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into tongban.procedure_version (code, version, hash, definition, valid_from, published_by, confirmed_by)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (code, version) do nothing`,
    [code, version, hash, definitionText(definition), definition.validFrom, by.publishedBy, by.confirmedBy],
  );
  return rowCount === 1;
}

async function record(
  db: ClientBase,
  { code, version, hash, definition }: PublishedProcedure,
  { publishedBy, confirmedBy, actor, role, now }: Behind & { readonly actor: Actor; readonly role: Role; readonly now: Instant },
): Promise<void> {
  const idem = `publish/${code}/${version}/${hash}`;
  const entry = actEntry({
    type: 'CONFIG',
    requestId: idem,
    actor,
    role,
    data: { publish: code, version, hash, validFrom: definition.validFrom, publishedBy, confirmedBy },
    at: now,
  });
  await appendOnce(db, CATALOGUE_STREAM, idem, entry);
}

async function storedVersion(db: ClientBase, code: string, version: number): Promise<StoredVersion> {
  const { rows } = await db.query<StoredVersion>(
    'select code, version, hash, definition from tongban.procedure_version where code = $1 and version = $2',
    [code, version],
  );
  return rows[0]!;
}

async function newestVersion(db: ClientBase, code: string): Promise<PublishedProcedure | null> {
  const { rows } = await db.query<StoredVersion>(
    'select code, version, hash, definition from tongban.procedure_version where code = $1 order by version desc limit 1',
    [code],
  );
  return rows[0] === undefined ? null : asPublished(rows[0]);
}
