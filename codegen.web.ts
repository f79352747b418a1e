/** Typed documents of the web: `web/<area>/*.graphql` becomes `web/gql/<area>/`; a test says when they are stale. */
import { existsSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Folders of the web that ask the API; each has generated types of its own, so that work on one does not touch another. */
const areas = readdirSync('web', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`web/${entry.name}`).some((name) => name.endsWith('.graphql')))
  .map(({ name }) => name);

const wanted = process.env['WEB_AREA'];
if (wanted !== undefined && !existsSync(`web/${wanted}`)) throw new Error(`there is no folder web/${wanted}`);

const config: CodegenConfig = {
  schema: 'schema/graphql/*.graphql',
  generates: Object.fromEntries(
    areas
      .filter((area) => wanted === undefined || area === wanted)
      .map((area) => [
        `web/gql/${area}/`,
        {
          preset: 'client',
          documents: `web/${area}/*.graphql`,
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: 'string',
            enumsAsTypes: true,
            useTypeImports: true,
            importExtension: '.ts',
            emitLegacyCommonJSImports: false,
            immutableTypes: true,
            scalars: { DateTime: 'string', LocalDate: 'string', CaseNo: 'string', PageSize: 'number', JSON: 'unknown', ID: 'string' },
          },
        },
      ]),
  ),
};
export default config;
