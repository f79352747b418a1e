/** The workflows, by the names under which histories know them: never rename one. */
export { caseWorkflow } from './case-workflow.ts';
export { cardWorkflow } from './card-workflow.ts';
export { orderWorkflow } from './order-workflow.ts';
export { ratingWorkflow } from './rating-workflow.ts';
