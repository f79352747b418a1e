/** Walks the checkpoints of a log beside its entries: sizes never fall, every signature holds, every root is the one that is reached. */
import type { LogChecker } from '../../domain/audit/log/check-log.ts';
import type { Checkpoint } from '../../domain/audit/log/checkpoint.ts';
import { standingOf, type Policy, type Standing } from '../../domain/audit/log/policy.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';

export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly sm3: Checkpoint;
}

export interface WalkOptions {
  /** null: signatures and witnesses are not looked at, only roots. */
  readonly policy: Policy | null;
  /** Checkpoints kept elsewhere, which the log must lead to and not fall short of. */
  readonly kept?: readonly Checkpoint[];
  /** Seconds since 1970, and how old the witnesses' word may be. */
  readonly now?: number;
  readonly maxAgeSeconds?: number;
}

export class CheckpointWalk {
  readonly #lines: AsyncGenerator<SignedCheckpoint>;
  readonly #checker: LogChecker;
  readonly #options: WalkOptions;
  readonly #kept: Checkpoint[];
  #next: SignedCheckpoint | null | undefined;
  #last: (SignedCheckpoint & { readonly standing: Standing | null }) | null = null;
  count = 0;

  constructor(lines: AsyncGenerator<SignedCheckpoint>, checker: LogChecker, options: WalkOptions) {
    this.#lines = lines;
    this.#checker = checker;
    this.#options = options;
    this.#kept = [...(options.kept ?? [])].sort((a, b) => a.size - b.size);
  }

  /** Cheap, for every entry: whether a checkpoint of this size waits. Known from the first `comeTo` on. */
  isDue(size: number): boolean {
    return this.#next?.checkpoint.size === size || this.#kept[0]?.size === size;
  }

  /** Looks at all checkpoints up to this size, and compares those that are exactly this large. */
  async comeTo(size: number): Promise<void> {
    for (let one = await this.#peek(); one !== null && one.checkpoint.size <= size; one = await this.#peek()) {
      this.#next = undefined;
      this.count++;
      this.#look(one);
      if (one.checkpoint.size === size && size > 0) this.#checker.compare(one.checkpoint, one.sm3);
    }
    for (let kept = this.#kept[0]; kept !== undefined && kept.size <= size; kept = this.#kept[0]) {
      this.#kept.shift();
      if (kept.size === size && size > 0) this.#checker.compare(kept, null);
    }
  }

  /** After the last entry. */
  async finish(): Promise<void> {
    const { size } = this.#checker;
    const beyond = (await this.#peek())?.checkpoint ?? this.#kept[0];
    if (beyond !== undefined) this.#checker.found('', 0, 'ENTRIES_MISSING', `${beyond.size} leaves were signed, here are ${size}`);
    const { policy } = this.#options;
    // SM2 is slow in JavaScript: roots in SM3 are compared for all checkpoints, the SM2 signature is checked on the last.
    if (policy === null || this.#last === null || !policy.logs.some(({ kind }) => kind === 'SM2')) return;
    const { signed, forged } = standingOf(nodeCrypto, policy, this.#last.sm3, 'SM2');
    if (!signed || forged.length > 0)
      this.#checker.found('', 0, 'CHECKPOINT_INVALID', 'the last checkpoint in SM3 is not signed by the SM2 key of the policy');
  }

  get witnessedAt(): number | null {
    return this.#last?.standing?.witnessedAt ?? null;
  }

  /** Why the log does not count as witnessed, for people; empty: it does. */
  wanting(): string[] {
    const { policy, now, maxAgeSeconds } = this.#options;
    if (policy === null) return ['no policy was given: signatures and witnesses were not looked at'];
    if (this.#last === null) return ['no checkpoint was signed'];
    const { checkpoint, standing } = this.#last;
    const lacks: string[] = [];
    if (policy.quorum === 'none') lacks.push('the policy asks for no witness');
    else if (standing?.quorum !== true)
      lacks.push(`too few witnesses of the policy signed the last checkpoint: ${standing?.cosigned.join(', ') || 'none'}`);
    if (checkpoint.size < this.#checker.size) lacks.push(`${this.#checker.size - checkpoint.size} entries came after the last checkpoint`);
    const at = this.witnessedAt;
    if (maxAgeSeconds !== undefined && now !== undefined && (at === null || now - at > maxAgeSeconds))
      lacks.push('the witnesses’ word is older than asked');
    return lacks;
  }

  #look(one: SignedCheckpoint): void {
    const { checkpoint } = one;
    const { policy } = this.#options;
    if (this.#last !== null && checkpoint.size < this.#last.checkpoint.size)
      this.#checker.found('', 0, 'SIZE_FELL', `${checkpoint.size} leaves were signed after ${this.#last.checkpoint.size}`);
    const standing = policy === null ? null : standingOf(nodeCrypto, policy, checkpoint);
    if (standing?.signed === false)
      this.#checker.found('', 0, 'CHECKPOINT_INVALID', `no log key of the policy signed the checkpoint of ${checkpoint.size} leaves`);
    for (const name of standing?.forged ?? [])
      this.#checker.found('', 0, 'SIGNATURE_FORGED', `the signature of ${name} on ${checkpoint.size} leaves does not hold`);
    this.#last = { ...one, standing };
  }

  async #peek(): Promise<SignedCheckpoint | null> {
    if (this.#next === undefined) {
      const { value } = (await this.#lines.next()) as { value: SignedCheckpoint | undefined };
      this.#next = value ?? null;
    }
    return this.#next;
  }
}
