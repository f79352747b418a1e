import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { procedureByCode } from '../../../domain/procedures/shipped.ts';
import { parseDraft } from '../../../schema/procedures/parse-draft.ts';

test('the draft shown in docs/procedures.md can be published, without a warning', () => {
  const page = readFileSync(new URL('../../../docs/procedures.md', import.meta.url), 'utf8');
  const example = /<!-- example: .*?-->\s*```yaml\n(.*?)```/s.exec(page)?.[1];
  expect(example).toBeDefined();
  expect(parseDraft(example ?? '', 'docs/procedures.md', procedureByCode)).toMatchObject({
    ok: true,
    procedure: { code: 'prepaid-card-filing', outcome: 'FILING' },
    warnings: [],
  });
});
