/**
 * Writes domain/supervision/rules/index.generated.ts from the files in that folder: to add a rule is to add one file. With each rule
 * goes a digest of what it says, examples and comments left out, so that a published version cannot change unseen.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = new URL('../domain/supervision/rules/', import.meta.url);
export const RULES_FILE = fileURLToPath(new URL('index.generated.ts', folder));

const camel = (stem: string): string => stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** SHA-256, hex, of a rule's source as the compiler prints it: without comments, imports and examples, whatever its layout. */
export function logicOf(source: string): string {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, false);
  const withoutExamples: ts.TransformerFactory<ts.SourceFile> = (context) => (root) => {
    const visit = (node: ts.Node): ts.Node | undefined => {
      if (ts.isImportDeclaration(node)) return undefined;
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'examples') return undefined;
      return ts.visitEachChild(node, visit, context);
    };
    return ts.visitEachChild(root, visit, context);
  };
  const result = ts.transform(file, [withoutExamples]);
  const printed = ts.createPrinter({ removeComments: true }).printFile(result.transformed[0] ?? file);
  // The printer keeps line breaks of long lists; they say nothing.
  return createHash('sha256').update(printed.replace(/\s+/g, ' ')).digest('hex');
}

/** The text the registry should have now. */
export function rulesSource(): string {
  const stems = readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  return [
    '/** Every supervision rule. Written by scripts/generate-rules.ts (npm run generate); do not edit. */',
    "import type { RegisteredRule } from '../registered-rule.ts';",
    ...stems.map((stem) => `import ${camel(stem)} from './${stem}.ts';`),
    '',
    '// prettier-ignore',
    'export const REGISTERED: readonly RegisteredRule[] = [',
    ...stems.map((stem) => `  { rule: ${camel(stem)}, logic: '${logicOf(readFileSync(new URL(`${stem}.ts`, folder), 'utf8'))}' },`),
    '];',
    '',
  ].join('\n');
}

export function writeRules(): void {
  const source = rulesSource();
  const before = readdirSync(folder).includes('index.generated.ts') ? readFileSync(RULES_FILE, 'utf8') : '';
  if (source !== before) writeFileSync(RULES_FILE, source);
  console.log(`${RULES_FILE}: ${source === before ? 'fresh' : 'written'}`);
}

if (import.meta.main) writeRules();
