/** C2SP tlog-policy: whose log it is, which witnesses there are, and how many of them make a checkpoint believed. Kept by the verifier, best on paper. */
import { readVkey, type NoteKey } from './signed-note.ts';
import { signedBy, type Checkpoint, type Crypto } from './checkpoint.ts';
import type { Hash } from './merkle.ts';

export interface Witness {
  readonly name: string;
  readonly key: NoteKey;
  readonly url: string | null;
}

interface Group {
  readonly least: number;
  readonly members: readonly string[];
}

export interface Policy {
  readonly logs: readonly NoteKey[];
  readonly witnesses: ReadonlyMap<string, Witness>;
  readonly groups: ReadonlyMap<string, Group>;
  /** A witness, a group, or `none`. */
  readonly quorum: string;
}

export class PolicyUnreadable extends Error {
  override readonly name = 'PolicyUnreadable';
}

/** @throws PolicyUnreadable naming the line */
export function readPolicy(sha256: Hash, text: string): Policy {
  const logs: NoteKey[] = [];
  const witnesses = new Map<string, Witness>();
  const groups = new Map<string, Group>();
  const taken = new Set<string>();
  let quorum: string | undefined;
  const known = (name: string): boolean => witnesses.has(name) || groups.has(name);
  for (const [index, line] of text.split('\n').entries()) {
    const wrong = (why: string): PolicyUnreadable => new PolicyUnreadable(`line ${index + 1} of the policy: ${why}`);
    const [word, ...rest] = line.trim().split(/[ \t]+/);
    if (word === undefined || word === '' || word.startsWith('#')) continue;
    const key = (encoded: string | undefined, ...kinds: readonly NoteKey['kind'][]): NoteKey => {
      let read: NoteKey;
      try {
        read = readVkey(sha256, encoded ?? '');
      } catch (error) {
        throw wrong(error instanceof Error ? error.message : String(error));
      }
      if (!kinds.includes(read.kind)) throw wrong(`the key ${read.name} is of kind ${read.kind}; wanted is ${kinds.join(' or ')}`);
      const others = [...logs, ...[...witnesses.values()].map((witness) => witness.key)];
      if (others.some((other) => String(other.publicKey) === String(read.publicKey))) throw wrong(`the key ${read.name} is named twice`);
      return read;
    };
    const fresh = (name: string | undefined): string => {
      if (name === undefined || name === 'none' || known(name)) throw wrong(`the name ${JSON.stringify(name)} is missing or taken`);
      return name;
    };
    switch (word) {
      case 'log':
        logs.push(key(rest[0], 'ED25519', 'SM2'));
        break;
      case 'witness': {
        const name = fresh(rest[0]);
        witnesses.set(name, { name, key: key(rest[1], 'COSIGNATURE'), url: rest[2] ?? null });
        break;
      }
      case 'group': {
        const name = fresh(rest[0]);
        const members = rest.slice(2);
        const least = rest[1] === 'all' ? members.length : rest[1] === 'any' ? 1 : Number(rest[1]);
        if (!(Number.isSafeInteger(least) && least >= 1 && least <= members.length))
          throw wrong(`of ${members.length} members, ${rest[1]} cannot be asked`);
        for (const member of members) {
          if (!known(member)) throw wrong(`${member} is not defined above`);
          if (taken.has(member)) throw wrong(`${member} is a member of two groups`);
          taken.add(member);
        }
        groups.set(name, { least, members });
        break;
      }
      case 'quorum':
        if (quorum !== undefined) throw wrong('there is a quorum already');
        if (rest[0] === undefined || (rest[0] !== 'none' && !known(rest[0]))) throw wrong(`${rest[0]} is not defined above`);
        quorum = rest[0];
        break;
      default:
        throw wrong(`${word} is none of log, witness, group, quorum`);
    }
  }
  if (quorum === undefined) throw new PolicyUnreadable('the policy has no quorum line');
  return { logs, witnesses, groups, quorum };
}

export interface Standing {
  /** Signed by a log of the policy whose name is the origin. */
  readonly signed: boolean;
  /** Signatures of known keys that do not hold. */
  readonly forged: readonly string[];
  readonly cosigned: readonly string[];
  readonly quorum: boolean;
  /** The newest time, in seconds, that a witness wrote beside its signature. */
  readonly witnessedAt: number | null;
}

/** How a checkpoint stands before the policy. `kind`: by which of the log's keys, Ed25519 or SM2. */
export function standingOf(crypto: Crypto, policy: Policy, checkpoint: Checkpoint, kind: 'ED25519' | 'SM2' = 'ED25519'): Standing {
  const forged: string[] = [];
  let signed = false;
  for (const key of policy.logs) {
    if (key.kind !== kind || key.name !== checkpoint.origin) continue;
    const result = signedBy(crypto, checkpoint.note, key);
    if (result?.valid === true) signed = true;
    else if (result !== null) forged.push(key.name);
  }
  const times = new Map<string, number>();
  for (const { name, key } of policy.witnesses.values()) {
    const result = signedBy(crypto, checkpoint.note, key);
    if (result === null) continue;
    if (result.valid) times.set(name, result.time ?? 0);
    else forged.push(key.name);
  }
  const stands = (name: string): boolean => {
    if (name === 'none') return true;
    const group = policy.groups.get(name);
    return group === undefined ? times.has(name) : group.members.filter(stands).length >= group.least;
  };
  const quorum = stands(policy.quorum);
  return { signed, forged, cosigned: [...times.keys()], quorum, witnessedAt: times.size === 0 ? null : Math.max(...times.values()) };
}
