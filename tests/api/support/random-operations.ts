/** Questions and commands made from the schema itself, with arguments that a hostile caller would send. The same seed gives the same ones. */
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }
  often(probability: number): boolean {
    return this.next() < probability;
  }
}

const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff x',
  '𠮷'.repeat(50),
  "' or 1=1 --",
  `"; drop table tongban.person; --`,
  '%',
  '_%_%',
  '\\',
  '${7*7}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'null',
  '{"$ne":1}',
  '9'.repeat(40),
  'x'.repeat(5_000),
  '١٢٣',
  '\u202e abc',
  'NaN',
  '-1',
  '1e400',
  'eyJub3QiOiJhIGN1cnNvciJ9',
  'WyJVUERBVEVEIiwiMjAyNi0wMS0wMVQwMDowMDowMC4wMDBaIiwieCJd',
  'Q2FzZTo=',
];
const HOSTILE_INSTANTS = [
  '2026-03-02T09:00:00+08:00',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '2026-02-30T00:00:00Z',
  'now',
  '',
];
const HOSTILE_DAYS = ['2026-03-02', '1900-01-01', '2200-12-31', '2026-02-29', '0000-00-00', '99999-01-01', ''];
const HOSTILE_NUMBERS = [0, 1, -1, 2, 100, 101, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1e15, 0.5, 1e308];

/** `known`: ids and numbers that exist, so that a question gets somewhere. */
export class RandomOperations {
  readonly #schema: GraphQLSchema;
  readonly #chance: Chance;
  readonly #known: readonly string[];
  #variables: Record<string, unknown> = {};
  #declared: string[] = [];

  constructor(schema: GraphQLSchema, seed: number, known: readonly string[]) {
    this.#schema = schema;
    this.#chance = new Chance(seed);
    this.#known = known;
  }

  make(kind: 'query' | 'mutation'): { readonly query: string; readonly variables: object } {
    this.#variables = {};
    this.#declared = [];
    const root = kind === 'query' ? this.#schema.getQueryType()! : this.#schema.getMutationType()!;
    const names = Object.keys(root.getFields());
    const count = kind === 'query' && this.#chance.often(0.3) ? 2 : 1;
    const fields = Array.from({ length: count }, (_, n) => `f${n}: ${this.#field(root, this.#chance.pick(names), 0)}`);
    const head = this.#declared.length === 0 ? '' : `(${this.#declared.join(', ')})`;
    return { query: `${kind} R${head} { ${fields.join(' ')} }`, variables: this.#variables };
  }

  #field(parent: GraphQLCompositeType, name: string, depth: number): string {
    if (isUnionType(parent)) return '__typename';
    const field = parent.getFields()[name]!;
    const args = field.args
      .filter((arg) => isRequiredArgument(arg) || this.#chance.often(0.5))
      .map((arg) => `${arg.name}: ${this.#argument(arg)}`);
    const type = getNamedType(field.type);
    const set = isCompositeType(type) ? ` { ${this.#set(type, depth + 1)} }` : '';
    return `${name}${args.length === 0 ? '' : `(${args.join(', ')})`}${set}`;
  }

  #set(type: GraphQLCompositeType, depth: number): string {
    const parts = ['__typename'];
    if (isUnionType(type) || isInterfaceType(type)) {
      const member = this.#chance.pick(this.#schema.getPossibleTypes(type));
      parts.push(`... on ${member.name} { ${this.#set(member, depth + 1)} }`);
    }
    if (isObjectType(type)) {
      const fields = Object.values(type.getFields());
      // Under one name a field may be asked with one set of arguments only: no name twice.
      const chosen = new Set(Array.from({ length: 4 }, () => this.#chance.pick(fields)));
      for (const field of chosen) {
        if (isCompositeType(getNamedType(field.type)) && depth >= 5) continue;
        parts.push(this.#field(type, field.name, depth));
      }
    }
    return parts.join(' ');
  }

  /** Always by variable: coerced values are what limits must look at. */
  #argument({ name, type }: GraphQLArgument): string {
    const variable = `v${this.#declared.length}`;
    this.#declared.push(`$${variable}: ${String(type)}`);
    this.#variables[variable] = this.#value(type, name, 0);
    return `$${variable}`;
  }

  #value(type: GraphQLInputType, name: string, depth: number): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, name, depth) ?? this.#scalar(String(type.ofType), name);
    if (this.#chance.often(0.08)) return null;
    if (isListType(type)) return Array.from({ length: this.#chance.pick([0, 1, 2, 3]) }, () => this.#value(type.ofType, name, depth + 1));
    if (isEnumType(type)) return this.#chance.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = type.isOneOf
        ? [this.#chance.pick(fields)]
        : fields.filter((field) => isRequiredInputField(field) || (depth < 3 && this.#chance.often(0.5)));
      return Object.fromEntries(chosen.map((field) => [field.name, this.#value(field.type, field.name, depth + 1)]));
    }
    return this.#scalar(type.name, name);
  }

  #scalar(type: string, name: string): unknown {
    if (this.#chance.often(0.03)) return this.#chance.pick<unknown>([true, 17, [], {}, 'x']);
    switch (type) {
      case 'Int':
        return this.#chance.pick([0, 1, -1, 2, 10, 2_147_483_647, -2_147_483_648]);
      case 'Float':
        return this.#chance.pick(HOSTILE_NUMBERS);
      case 'PageSize':
        return this.#chance.pick([1, 2, 5, 20, 100, 101, 0]);
      case 'Boolean':
        return this.#chance.often(0.5);
      case 'DateTime':
        return this.#chance.pick(HOSTILE_INSTANTS);
      case 'LocalDate':
        return this.#chance.pick(HOSTILE_DAYS);
      default:
        if (name === 'requestId' && this.#chance.often(0.9)) return `fuzz-${Math.floor(this.#chance.next() * 1e12)}`;
        return this.#chance.often(0.6) ? this.#chance.pick(this.#known) : this.#chance.pick(HOSTILE_TEXTS);
    }
  }
}
