/** Resolver types from the SDL: `npm run generate` writes schema/generated/resolvers.ts, a test says when it is stale. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/graphql/*.graphql',
  generates: {
    'schema/generated/resolvers.ts': {
      plugins: [
        { add: { content: '// Generated from schema/graphql by codegen.ts. Do not edit: npm run generate' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};
export default config;
