/** The three answers to a command. */
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { ApiContext } from '../context.ts';

const RETRY_AFTER_MS = 2_000;

export const answers = {
  CommandDone: {
    // The commit precedes the answer, so the row read here already holds the command's outcome.
    case: ({ caseNo }, _args, { loaders }) => loaders.case.clear(caseNo).load(caseNo),
  },
  CommandPending: {
    message: () => ({
      zh: '命令已送达办理引擎，尚未得到结果；请稍后用同一请求编号查询 commandResult。',
      en: 'The command has reached the engine but has no result yet; ask commandResult with the same request id.',
    }),
    retryAfterMs: () => RETRY_AFTER_MS,
  },
} satisfies Pick<Resolvers<ApiContext>, 'CommandDone' | 'CommandPending'>;
