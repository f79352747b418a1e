/**
 * 账户关联: may an identity that a province vouches for be linked to an old account without anybody looking? Only when the level is
 * vouched, document and name are those of exactly one account, and nobody else is or was there. Never by login name, phone or e-mail.
 */

/** 三级 of the province's scale: name and number were checked against the register. */
export const VOUCHED_LEVEL = 2;

export interface VouchedIdentity {
  readonly iss: string;
  readonly sub: string;
  readonly level: number;
  /** Keyed hash of document type and number, hex; null: the province named none. */
  readonly documentKey: string | null;
  readonly name: string | null;
}

export interface OldAccount {
  readonly id: string;
  readonly personId: string;
  readonly holderName: string;
  readonly documentKey: string | null;
  /** Several people have used it: it must be split, not handed to one of them. */
  readonly shared: boolean;
  /** Linked already, to whatever identity. */
  readonly linked: boolean;
  readonly retired: boolean;
}

export const MANUAL_REASONS = [
  'LEVEL_TOO_LOW',
  'NO_DOCUMENT',
  'NO_ACCOUNT',
  'SEVERAL_ACCOUNTS',
  'SHARED_ACCOUNT',
  'ALREADY_LINKED',
  'NAME_DIFFERS',
  'RETIRED_ACCOUNT',
] as const;
export type ManualReason = (typeof MANUAL_REASONS)[number];

export type LinkDecision =
  /** `aliases`: further accounts of the same person of ours; they are retired, and their cases keep the old numbers. */
  | { readonly kind: 'LINK'; readonly account: OldAccount; readonly aliases: readonly OldAccount[] }
  | { readonly kind: 'MANUAL'; readonly reason: ManualReason; readonly candidates: readonly OldAccount[] };

const manual = (reason: ManualReason, candidates: readonly OldAccount[] = []): LinkDecision => ({ kind: 'MANUAL', reason, candidates });

/** `accounts`: all accounts with the identity's document; the first by id is the one that stays. */
export function decideLink(identity: VouchedIdentity, accounts: readonly OldAccount[]): LinkDecision {
  if (identity.documentKey === null) return manual('NO_DOCUMENT');
  const mine = accounts.filter(({ documentKey }) => documentKey === identity.documentKey);
  if (identity.level < VOUCHED_LEVEL) return manual('LEVEL_TOO_LOW', mine);
  const [first] = mine;
  if (first === undefined) return manual('NO_ACCOUNT');
  if (mine.some(({ shared }) => shared)) return manual('SHARED_ACCOUNT', mine);
  if (mine.some(({ linked }) => linked)) return manual('ALREADY_LINKED', mine);
  const live = mine.filter(({ retired }) => !retired);
  const [stays, ...aliases] = live;
  if (stays === undefined) return manual('RETIRED_ACCOUNT', mine);
  if (live.some(({ holderName }) => !sameName(holderName, identity.name))) return manual('NAME_DIFFERS', mine);
  // Two persons of ours with one document may be one person or a mistake: somebody must look.
  if (new Set(live.map(({ personId }) => personId)).size > 1) return manual('SEVERAL_ACCOUNTS', mine);
  return { kind: 'LINK', account: stays, aliases };
}

/** Spaces, middle dots and width differ between registers; everything else is another name. */
const plain = (name: string): string => name.normalize('NFKC').replace(/[\s·•・]/gu, '');

const sameName = (held: string, vouched: string | null): boolean =>
  vouched !== null && plain(held) !== '' && plain(held) === plain(vouched);
