/** The words of the web: Chinese and English say the same things, and no screen says anything that is not in the catalogues. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { projectDir } from '../../settings/settings.ts';

const web = join(projectDir, 'web');
const words = join(web, 'words');

interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

const load = async (name: string): Promise<Catalogue> => ((await import(join(words, name))) as { readonly default: Catalogue }).default;

/** Plural forms are one thing said: English has two where Chinese has one. */
function keysOf(catalogue: Catalogue, prefix = ''): string[] {
  return Object.entries(catalogue)
    .flatMap(([key, value]) =>
      typeof value === 'string' ? [`${prefix}${key.replace(/_(one|other)$/u, '')}`] : keysOf(value, `${prefix}${key}.`),
    )
    .sort();
}

const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\{\w+\}\}/gu) ?? [])].sort();
const at = (catalogue: Catalogue, key: string): string => {
  const found = key
    .split('.')
    .reduce<string | Catalogue | undefined>(
      (here, part) => (typeof here === 'object' ? (here[part] ?? here[`${part}_other`]) : undefined),
      catalogue,
    );
  return typeof found === 'string' ? found : '';
};

const areas = readdirSync(words).flatMap((name) => (name.endsWith('.zh.ts') ? [name.slice(0, -'.zh.ts'.length)] : []));

describe.each(areas)('the words of %s', (area) => {
  test('are the same keys in Chinese and English, with the same places to fill', async () => {
    const [zh, en] = await Promise.all([load(`${area}.zh.ts`), load(`${area}.en.ts`)]);
    expect([...new Set(keysOf(en))]).toEqual([...new Set(keysOf(zh))]);
    for (const key of new Set(keysOf(zh))) {
      expect(at(en, key) === '', `${area}.${key} is empty in English`).toBe(at(zh, key) === '');
      expect(placesOf(at(en, key)), `${area}.${key}`).toEqual(placesOf(at(zh, key)));
    }
  });
});

const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'label']);

/** `{ zh: …, en: … }`, also where the text is put together from parts. */
function inBothLanguages(node: ts.Node, source: ts.SourceFile): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertyAssignment(at)) return ['zh', 'en'].includes(at.name.getText(source));
    if (!ts.isTemplateExpression(at) && !ts.isTemplateSpan(at) && !ts.isBinaryExpression(at) && !ts.isConditionalExpression(at))
      return false;
  }
  return false;
}

/** Words a person would read, outside the catalogues; messages that carry both languages, `{ zh, en }`, may stand where they arise. */
export function spokenIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      const { parent } = node;
      const named = inBothLanguages(node, source);
      if (/\p{Script=Han}/u.test(node.text) && !named) found.push(node.text);
      if (ts.isJsxAttribute(parent) && SPOKEN.has(parent.name.getText(source)) && /\p{L}{2,}/u.test(node.text)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no text of a screen stands outside the catalogues', () => {
  const spoken = readdirSync(web, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(words|gql)\//u.test(file))
    .flatMap((file) => spokenIn(file, readFileSync(file, 'utf8')).map((said) => `${relative(web, file)}: ${said}`));
  expect(spoken).toEqual([]);
});

test('a text that was planted is found', () => {
  const planted = `const a = <p title="Not found">没有</p>; const b = { zh: '有', en: 'some' }; const c = '办结'; const d = <b>{\`第 \${n} 件\`}</b>;`;
  expect(spokenIn('planted.tsx', planted)).toEqual(['Not found', '没有', '办结', '第 ', ' 件']);
});

test('a command is worded once, for the case and for every trail', async () => {
  for (const lang of ['zh', 'en']) {
    const [commands, ofCase, ofTrail] = await Promise.all(['commands', 'case', 'trace'].map((area) => load(`${area}.${lang}.ts`)));
    expect(ofCase?.['command']).toBe(commands);
    expect(ofTrail?.['command']).toBe(commands);
  }
});
