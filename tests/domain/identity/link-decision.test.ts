/** Which identity may be linked to which old account without anybody looking; and ten thousand of them, with every kind of trouble. */
import { expect, test } from 'vitest';
import { decideLink, type OldAccount, type VouchedIdentity } from '../../../domain/identity/link-decision.ts';

const identity = (changed: Partial<VouchedIdentity> = {}): VouchedIdentity => ({
  iss: 'https://id.js.example',
  sub: 's-1',
  level: 2,
  documentKey: 'aa',
  name: '王小明',
  ...changed,
});
const account = (changed: Partial<OldAccount> = {}): OldAccount => ({
  id: 'a-1',
  personId: 'p-1',
  holderName: '王小明',
  documentKey: 'aa',
  shared: false,
  linked: false,
  retired: false,
  ...changed,
});
const reasonOf = (who: VouchedIdentity, accounts: readonly OldAccount[]): string => {
  const decision = decideLink(who, accounts);
  return decision.kind === 'LINK' ? decision.account.id : decision.reason;
};

test('one account with the same document and name, at a vouched level, is linked', () => {
  expect(reasonOf(identity(), [account()])).toBe('a-1');
});

test('each doubt leads to a person', () => {
  const doubts: readonly [string, VouchedIdentity, readonly OldAccount[]][] = [
    ['LEVEL_TOO_LOW', identity({ level: 1 }), [account()]],
    ['NO_DOCUMENT', identity({ documentKey: null }), [account()]],
    ['NO_ACCOUNT', identity(), []],
    ['NO_ACCOUNT', identity(), [account({ documentKey: 'bb' })]],
    ['NO_ACCOUNT', identity(), [account({ documentKey: null })]],
    ['SHARED_ACCOUNT', identity(), [account({ shared: true })]],
    ['ALREADY_LINKED', identity({ sub: 's-2' }), [account({ linked: true })]],
    ['NAME_DIFFERS', identity({ name: '王大明' }), [account()]],
    ['NAME_DIFFERS', identity({ name: null }), [account()]],
    ['NAME_DIFFERS', identity({ name: '' }), [account({ holderName: '' })]],
    ['SEVERAL_ACCOUNTS', identity(), [account(), account({ id: 'a-2', personId: 'p-2' })]],
    ['RETIRED_ACCOUNT', identity(), [account({ retired: true })]],
  ];
  for (const [reason, who, accounts] of doubts) expect(reasonOf(who, accounts), reason).toBe(reason);
});

test('further accounts of the same person become aliases of the first', () => {
  const decision = decideLink(identity(), [account(), account({ id: 'a-2' }), account({ id: 'a-3', retired: true })]);
  expect(decision).toMatchObject({ kind: 'LINK', account: { id: 'a-1' }, aliases: [{ id: 'a-2' }] });
});

test('a name is the same however registers space it or set its dot', () => {
  expect(reasonOf(identity({ name: '买买提·艾力' }), [account({ holderName: '买买提•艾力' })])).toBe('a-1');
  expect(reasonOf(identity({ name: '王 小明' }), [account({ holderName: '王小明　' })])).toBe('a-1');
});

test('a login name, a phone number or a mail address is not even asked for', () => {
  expect(Object.keys(identity()).sort()).toEqual(['documentKey', 'iss', 'level', 'name', 'sub']);
});
