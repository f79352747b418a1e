/** The questions of the web, from its `.graphql` files, as `{ sha256: text }`: what production answers (api/guards/persisted-operations.ts). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';
import { operationHash } from '../api/guards/persisted-operations.ts';

/** Each area of the web is a folder of its own, with fragments of its own. */
export function persistedOperations(web: string): Readonly<Record<string, string>> {
  const list: Record<string, string> = {};
  for (const area of readdirSync(web, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const files = readdirSync(join(web, area.name)).filter((name) => name.endsWith('.graphql'));
    const definitions = files.flatMap((name) => parse(readFileSync(join(web, area.name, name), 'utf8')).definitions);
    const fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
    for (const operation of definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const text = [operation, ...needed(operation, fragments)].map((node) => print(node)).join('\n\n');
      list[operationHash(parse(text))] = text;
    }
  }
  return list;
}

function needed(operation: DefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): ReadonlySet<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>();
  const look = (node: DefinitionNode): void => {
    visit(node, {
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  return found;
}
