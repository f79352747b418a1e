/** Who may import whom: the table of docs/architecture.md as rules. tests/house/layers.test.ts shows that they bite. */
const ownFolders = 'exports|web|payloads|domain|workflows|activities|schema|settings|api|worker|exchange|demo|scripts|tests|bench';

/** A folder may import itself, packages, and the named places; nothing else of ours. */
const only = (folder, comment, ...allowed) => ({
  name: `${folder}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: `^(${ownFolders})/`, pathNot: [`^${folder}/`, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea in two places; entities, which refer to each other as their tables do, may.',
      severity: 'error',
      from: { pathNot: '^schema/entities/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'unresolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      // Generated documents name a package that consists of types alone.
      from: { pathNot: '^web/gql/' },
      to: { couldNotResolve: true },
    },
    only('domain', 'The law knows nothing of the world around it.'),
    {
      name: 'domain-is-pure',
      comment: 'No package and no node: module in domain/: it runs in the workflow sandbox and in the browser.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'workflows-imports',
      comment: 'A workflow reaches the world through activities only, and knows those by their types only.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: {
        path: `^(${ownFolders})/`,
        pathNot: ['^workflows/', '^domain/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'workflows-types-of',
      comment: 'Even by type a workflow sees activities, not schema, api or worker.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: `^(${ownFolders})/`, pathNot: ['^workflows/', '^domain/', '^activities/'] },
    },
    {
      name: 'workflows-see-no-rules',
      comment: 'Procedures come in as input; supervision and assessment run over the record. Editing either must never touch a replay.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: {
        path: '^domain/(supervision|assessment|procedures|access|eventlog|calendar)/',
        // Cards and orders are durable matters of their own, like cases; what judges cases stays out.
        pathNot: '^domain/supervision/(matters|cards|orders)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'workflows-packages',
      comment: 'The sandbox holds the workflow SDK and one mutex.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: ['node_modules/(@temporalio/(workflow|common)|async-mutex)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    only('activities', 'What touches the world knows the law and the record.', '^domain/', '^schema/'),
    only('schema', 'What is promised in writing knows the words of the law.', '^domain/'),
    only('settings', 'The environment knows nobody.'),
    only('payloads', 'What seals for Temporal needs the sealing and the settings.', '^settings/', '^schema/sealing\\.ts$'),
    only(
      'api',
      'The door asks; it neither acts nor decides. Refusals, readings and publications belong to no workflow, so the door performs those acts itself.',
      '^domain/',
      '^schema/',
      '^settings/',
      '^payloads/',
      '^workflows/messages\\.ts$',
      '^exports/',
      '^activities/(record-refusal|record-matter-refusal|commit-plan|import-annex|prove-coverage|timer-door|handling-unit|publish-procedures|publish-score-sheets|sweep-rules|withdraw-closed-card)\\.ts$',
    ),
    only(
      'worker',
      'The engine room runs activities and the bundle of the workflows; of the workflows themselves it knows the messages.',
      '^domain/',
      '^activities/',
      '^schema/',
      '^settings/',
      '^payloads/',
      '^workflows/messages\\.ts$',
    ),
    only(
      'web',
      'The browser asks the API; of ours it knows the words of the law and the arithmetic of days.',
      '^domain/(law|identifiers|clocks)/',
    ),
    only('exports', 'Figures as files: tables in, bytes out.', '^domain/'),
    only('exchange', "Other systems' records come in through the same activities.", '^domain/', '^schema/', '^activities/'),
    only(
      'demo',
      'The simulated city is made by the same domain code and written through the same door.',
      '^domain/',
      '^schema/',
      '^activities/',
      '^settings/',
      '^payloads/',
      '^workflows/messages\\.ts$',
      '^api/assessment/bulletin-record\\.ts$',
    ),
    {
      name: 'nothing-imports-proof',
      comment: 'The product does not lean on its tests, benches and scripts.',
      severity: 'error',
      from: { path: `^(domain|workflows|activities|schema|settings|api|worker|exchange|demo|web|payloads)/` },
      to: { path: '^(tests|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.data/', '^\\.cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
