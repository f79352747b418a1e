/** The door to the case workflows, as the commands see it. */
import type { Command, CommandType } from '../../domain/case/commands.ts';
import type { Refusal } from '../../domain/case/refusal.ts';
import type { CaseWorkflowInput, CommandAnswer } from '../../workflows/messages.ts';

export type GatewayAnswer = UpdateAnswer<CommandAnswer>;

/** What may become of an update sent to a workflow. */
export type UpdateAnswer<A> =
  | { readonly kind: 'done'; readonly answer: A }
  /** Sent, but not answered within the deadline: it may still be done. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** No workflow runs this case: it is closed for good, or another system works it. */
  | { readonly kind: 'notRunning' };

export interface CaseGateway {
  send<T extends CommandType>(caseNo: string, command: Command<T>): Promise<GatewayAnswer>;
  /** Starts the case's workflow if it does not run, and sends its first command. */
  open<T extends CommandType>(input: CaseWorkflowInput, command: Command<T>): Promise<GatewayAnswer>;
}
