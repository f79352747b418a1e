/**
 * The questions that our own pages ask, written down when the web is built. In production nothing else is answered, except to a
 * named integration; a question may come as its text or by its SHA-256 alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parse, print, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { can } from '../../domain/access/can.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';

/** Texts by their hash; the same question however it is spaced and in whatever order its fragments stand. */
export class PersistedOperations {
  readonly #texts = new Map<string, string>();
  readonly #known = new WeakMap<DocumentNode, boolean>();

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.#texts.set(operationHash(parse(text)), text);
  }

  /**
   * The list that the build of the web leaves beside its pages; absent: an empty one.
   * @throws when the file is there and is no such list
   */
  static fromFile(file: string): PersistedOperations {
    if (!existsSync(file)) return new PersistedOperations();
    const texts = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
    const list = new PersistedOperations(Object.values(texts));
    for (const hash of Object.keys(texts))
      if (list.text(hash) === undefined) throw new Error(`${file}: ${hash} is not the hash of its operation`);
    return list;
  }

  get size(): number {
    return this.#texts.size;
  }

  text(hash: string): string | undefined {
    return this.#texts.get(hash);
  }

  has(document: DocumentNode): boolean {
    let known = this.#known.get(document);
    if (known === undefined) this.#known.set(document, (known = this.#texts.has(operationHash(document))));
    return known;
  }
}

export function operationHash(document: DocumentNode): string {
  const definitions = document.definitions.map((definition) => print(definition)).sort();
  return createHash('sha256').update(definitions.join('\n')).digest('hex');
}

const byHash = z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }) });

/** `adHoc`: development, where everybody may ask anything. */
export function onlyPersisted(operations: PersistedOperations, { adHoc }: { readonly adHoc: boolean }): Plugin<ApiContext> {
  const admit = (document: DocumentNode, context: ApiContext): void => {
    if (adHoc || operations.has(document) || can(context.viewer, 'ADHOC_QUERY').allow) return;
    throw userError(
      'FORBIDDEN',
      '生产模式只回答本系统页面登记的查询；对接系统须由管理员授予“对接系统”身份',
      'in production only the questions of our own pages are answered; another system needs the office “integration”',
    );
  };
  return {
    onParams({ params, setParams }) {
      const asked = byHash.safeParse(params.extensions);
      const { documentId, ...rest } = params as typeof params & { readonly documentId?: unknown };
      const hash = asked.success ? asked.data.persistedQuery.sha256Hash : documentId;
      if (hash === undefined) return;
      const text = typeof hash === 'string' ? operations.text(hash.replace(/^sha256:/, '')) : undefined;
      if (text === undefined || params.query !== undefined)
        throw userError('BAD_INPUT', '没有登记这个查询', 'no question is registered under this hash', { field: 'documentId' });
      setParams({ ...rest, query: text });
    },
    onExecute: ({ args }) => admit(args.document as DocumentNode, args.contextValue),
    onSubscribe: ({ args }) => admit(args.document as DocumentNode, args.contextValue),
  };
}
