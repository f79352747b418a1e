/**
 * Takes a backup of a running PostgreSQL whose files lie on this machine: a base backup by pg_backup_start and pg_backup_stop with the
 * write-ahead log of its duration, so that it can be started by itself. All databases of the server are in it, at one and the same moment.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { digestOf, filesBelow, writeManifest, type Manifest } from './manifest.ts';

export interface BackupOptions {
  /** As superuser, to any database of the server. */
  readonly serverUrl: string;
  /** Name of the database that holds the trail; absent where this server holds Temporal's databases only. */
  readonly trailDatabase?: string;
  /** Must not exist yet. */
  readonly to: string;
  /** Files and folders that belong to the state, by the name they get in the set: the log's tiles, the passwords of the roles. */
  readonly beside?: Readonly<Record<string, string>>;
}

export interface TakenBackup {
  readonly manifest: Manifest;
  /** To be kept elsewhere: with it, a set that was changed together with its manifest is refused. */
  readonly digest: string;
  readonly bytes: number;
}

/** What PostgreSQL makes anew at its start, or what another server must not inherit (PostgreSQL manual 25.3.4). */
const NOT_COPIED =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|^postmaster\.(pid|opts)$|(^|\/)pgsql_tmp|^backup_label|^tablespace_map/u;
/** Empty, and yet needed. */
const EMPTY_FOLDERS = ['pg_wal/archive_status', 'pg_wal/summaries', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans', 'pg_tblspc', 'pg_twophase', 'pg_stat', 'pg_commit_ts', 'pg_logical/mappings', 'pg_logical/snapshots', 'pg_multixact/members', 'pg_multixact/offsets']; // prettier-ignore

/** @throws Error in words for people; then nothing is left at `to` */
export async function takeBackup(options: BackupOptions): Promise<TakenBackup> {
  const { beside = {}, serverUrl, to, trailDatabase } = options;
  if (await exists(to)) throw new Error(`${to} exists already: a backup never overwrites another · 目标已存在`);
  const part = `${to}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(join(part, 'postgres'), { recursive: true, mode: 0o700 });
  // The session of the backup must live until its end; what is asked meanwhile goes another way.
  const session = new pg.Client({ connectionString: serverUrl, application_name: 'tongban-backup' });
  session.on('error', () => undefined);
  await session.connect();
  try {
    const [server] = (
      await session.query<{ version: string; folder: string }>(
        `select current_setting('server_version') as version, current_setting('data_directory') as folder`,
      )
    ).rows;
    const source = server!.folder;
    if (!(await exists(join(source, 'PG_VERSION'))))
      throw new Error(
        `the files of this PostgreSQL (${source}) are not on this machine, or not ours to read: use pg_basebackup or pgBackRest there (docs/operations.md) · 数据库文件不在本机`,
      );
    // The log's files first: they may lie behind the database, from which the sequencer brings them up, but never before it.
    for (const [name, from] of Object.entries(beside)) if (await exists(from)) await copyAll(from, join(part, name));

    // Keeps the write-ahead log from being recycled while we copy; goes with the session.
    await session.query(`select pg_create_physical_replication_slot('tongban_backup_' || pg_backend_pid(), true, true)`);
    const takenAt = new Date().toISOString();
    const [start] = (
      await session.query<{ lsn: string; wal: string }>(
        `with started as materialized (select pg_backup_start('tongban ' || clock_timestamp(), true) as lsn)
         select lsn::text, pg_walfile_name(lsn) as wal from started`,
      )
    ).rows;
    const trail = trailDatabase === undefined ? NO_TRAIL : await trailOf(serverUrl, trailDatabase);
    const databases = (await session.query<{ name: string }>('select datname as name from pg_database where not datistemplate order by 1'))
      .rows;
    await copyCluster(source, join(part, 'postgres'));
    const [stop] = (
      await session.query<{ lsn: string; wal: string; label: string; map: string }>(
        `with stopped as materialized (select * from pg_backup_stop(false))
         select lsn::text, pg_walfile_name(lsn) as wal, labelfile as label, spcmapfile as map from stopped`,
      )
    ).rows;
    if (stop!.map.trim() !== '')
      throw new Error('this server has table spaces of its own: use pg_basebackup or pgBackRest · 存在自定义表空间');
    await writeFile(join(part, 'postgres', 'backup_label'), stop!.label, { mode: 0o600 });
    await copyWal(join(source, 'pg_wal'), join(part, 'postgres', 'pg_wal'), start!.wal, stop!.wal);

    const files = [];
    for (const path of await filesBelow(part)) files.push({ path, ...(await digestOf(join(part, path))) });
    const manifest: Manifest = {
      ...{ tongban: 'backup', v: 1, takenAt, endedAt: new Date().toISOString() },
      postgres: { version: server!.version, startLsn: start!.lsn, stopLsn: stop!.lsn, databases: databases.map(({ name }) => name) },
      trail,
      folders: Object.keys(beside),
      files,
    };
    const digest = await writeManifest(part, manifest);
    await rename(part, to);
    return { manifest, digest, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  } finally {
    await session.end().catch(() => undefined);
  }
}

const NO_TRAIL: Manifest['trail'] = { entries: 0, streams: 0, checkpoint: null };

/** After the start of the backup: what is counted here is in it. */
async function trailOf(serverUrl: string, database: string): Promise<Manifest['trail']> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href });
  await client.connect();
  try {
    const [counts] = (
      await client.query<{ entries: number; streams: number }>(
        'select (select count(*)::int from audit.entry) as entries, (select count(*)::int from audit.stream where seq > 0) as streams',
      )
    ).rows;
    const [checkpoint] = (
      await client.query<{ size: number; root: string; note: string }>(
        `select size::int as size, encode(root_sha256, 'hex') as root, note from audit.checkpoint order by size desc, checkpoint_id desc limit 1`,
      )
    ).rows;
    return { ...counts!, checkpoint: checkpoint ?? null };
  } finally {
    await client.end();
  }
}

/** Files come and go while we copy; what has gone is not needed, since the write-ahead log tells of it. */
async function copyCluster(from: string, to: string): Promise<void> {
  for (const folder of EMPTY_FOLDERS) await mkdir(join(to, folder), { recursive: true, mode: 0o700 });
  for (const path of await filesBelow(from)) {
    if (NOT_COPIED.test(path)) continue;
    await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 });
    try {
      await pipeline(createReadStream(join(from, path)), createWriteStream(join(to, path), { mode: 0o600 }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await rm(join(to, path), { force: true });
    }
  }
}

/** Segments of one time line, from the first to the last that the backup needs; every one of them must be there. */
async function copyWal(from: string, to: string, first: string, last: string): Promise<void> {
  const needed = (await readdir(from)).filter((name) => /^[0-9A-F]{24}$/u.test(name) && name >= first && name <= last).sort();
  if (needed[0] !== first || needed.at(-1) !== last)
    throw new Error(`the write-ahead log from ${first} to ${last} is not whole: take the backup again · 预写日志不完整，请重新备份`);
  for (const name of needed) await copyFile(join(from, name), join(to, name));
}

async function copyAll(from: string, to: string): Promise<void> {
  if ((await stat(from)).isFile()) {
    await mkdir(dirname(to), { recursive: true });
    return copyFile(from, to);
  }
  await mkdir(to, { recursive: true });
  for (const path of await filesBelow(from)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), await readFile(join(from, path)));
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
