/** How much an operation could cost, from its coerced variables, so that a list size passed as a variable counts as well. */
import {
  getArgumentValues,
  getNamedType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  isCompositeType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE } from '../paging.ts';

export const COST_LIMIT = 60_000;
/** Lists without a page size are the steps, clocks, materials … of one case. */
const SMALL_LIST = 5;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields that may be resolved, an upper estimate; a page counts by the size that was asked for. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const root = schema.getRootType(operation.operation);
  return costOfSet({ schema, fragments, variables }, operation.selectionSet, root, null);
}

function costOfSet(walk: Walk, set: SelectionSetNode, parent: unknown, pageSize: number | null): number {
  let cost = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments.get(node.name.value);
      if (fragment) cost += costOfSet(walk, fragment.selectionSet, walk.schema.getType(fragment.typeCondition.name.value), pageSize);
      continue;
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const type = node.typeCondition ? walk.schema.getType(node.typeCondition.name.value) : parent;
      cost += costOfSet(walk, node.selectionSet, type, pageSize);
      continue;
    }
    const field = parent instanceof GraphQLObjectType || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) {
      cost += 1;
      continue;
    }
    const paged = field.args.some(({ name }) => name === 'first');
    const args = getArgumentValues(field, node, walk.variables);
    const ids = Array.isArray(args['ids']) ? args['ids'].length : null;
    const size = paged ? ((args['first'] ?? args['last'] ?? DEFAULT_PAGE) as number) : null;
    const type = getNamedType(field.type);
    const times = isList(field.type) ? (pageSize ?? ids ?? SMALL_LIST) : 1;
    cost += 1 + times * costOfSet(walk, node.selectionSet, isCompositeType(type) ? type : undefined, size);
  }
  return cost;
}

function isList(type: GraphQLOutputType): boolean {
  if (type instanceof GraphQLNonNull) return isList(type.ofType as GraphQLOutputType);
  return type instanceof GraphQLList;
}
