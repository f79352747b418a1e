// Type-aware linting. What matters most here: a forgotten promise, an `any`, and a clock read where time must be computed or recorded.
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clockMessage = 'Time comes in as a value here: domain rules are pure and workflows are replayed (docs/architecture.md).';
const noTemporalNow = {
  selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
  message: `Temporal.Now is not patched in the workflow sandbox. ${clockMessage}`,
};
const noClock = [
  noTemporalNow,
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clockMessage },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Chance comes in as a value here.' },
];
const localDates = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: 'new Date(y, m, d) reads the time zone of the process: use UTC arithmetic.',
  },
  {
    selector:
      'CallExpression > MemberExpression[property.name=/^(getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset|toLocaleString|toLocaleDateString|toLocaleTimeString)$/]',
    message: 'Local getters read the time zone of the process: use the UTC ones or domain/clocks.',
  },
];
const plainErrors = {
  selector: "ThrowStatement > NewExpression[callee.name='Error']",
  message: 'In a workflow a plain Error is a bug that retries for ever; a business answer is an ApplicationFailure.',
};

export default tseslint.config(
  {
    ignores: ['node_modules/', '.data/', '.cache/', '.artifacts/', 'bench/results/', 'schema/generated/', 'web/gql/', '**/*.generated.ts'],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', noTemporalNow],
    },
  },
  {
    files: ['domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noClock, ...localDates],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'crypto', 'structuredClone', 'fetch', 'setTimeout', 'setInterval', 'console'],
    },
  },
  {
    // Date.now() is the recorded start of the task inside a workflow and so may be read there; the real clock may not.
    files: ['workflows/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noTemporalNow, ...localDates, plainErrors] },
  },
  {
    // A page may read the clock; it may not read the time zone of the browser: an office's day is Nantong's.
    files: ['web/**/*.ts', 'web/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', noTemporalNow, ...localDates],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noTemporalNow,
        {
          selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|fails)$/]',
          message: 'Every test runs, and runs alone or not.',
        },
      ],
    },
  },
);
