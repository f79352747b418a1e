/** Writes schema/procedure.schema.json, by which editors complete and check a draft while it is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { PROCEDURE_SCHEMA } from '../schema/procedures/procedure-schema.ts';

export const JSON_SCHEMA_FILE = fileURLToPath(new URL('../schema/procedure.schema.json', import.meta.url));

/** The text the file should have now. */
export function jsonSchemaText(): string {
  const { $schema, ...shape } = z.toJSONSchema(PROCEDURE_SCHEMA, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, title: 'Tongban procedure', ...shape }, null, 2)}\n`;
}

if (import.meta.main) {
  const text = jsonSchemaText();
  let before = '';
  try {
    before = readFileSync(JSON_SCHEMA_FILE, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if (text !== before) writeFileSync(JSON_SCHEMA_FILE, text);
  console.log(`${JSON_SCHEMA_FILE}: ${text === before ? 'fresh' : 'written'}`);
}
