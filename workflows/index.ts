/** The workflows, by the names under which histories know them: never rename one. */
export { caseWorkflow } from './case-workflow.ts';
