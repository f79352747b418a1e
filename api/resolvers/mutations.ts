/** One mutation per command, under the command's own name; `submitCase` and `receiveCase` may also begin a case. */
import { HUMAN_COMMANDS, type HumanCommandType } from '../../domain/case/commands.ts';
import type { AnswerSource } from '../../schema/graphql/sources.ts';
import type { InputOf } from '../commands/command-data.ts';
import { countedCommand } from '../command-metrics.ts';
import { perform } from '../commands/perform.ts';
import type { ApiContext } from '../context.ts';

export const mutationOf = (type: HumanCommandType): string =>
  type === 'submit' ? 'submitCase' : type === 'receive' ? 'receiveCase' : type;

type CommandResolver = (root: unknown, args: { readonly input: InputOf[HumanCommandType] }, context: ApiContext) => Promise<AnswerSource>;

export const mutations: Readonly<Record<string, CommandResolver>> = Object.fromEntries(
  HUMAN_COMMANDS.map((type) => [
    mutationOf(type),
    (_root, { input }, context) => countedCommand(type, () => perform(context, type, input)),
  ]),
);
