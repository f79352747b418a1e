/** Asks witnesses to cosign a checkpoint: all at once, none for longer than a moment, and none may hold up the others. */
import { readCheckpoint, signedBy } from '../../domain/audit/log/checkpoint.ts';
import type { Witness } from '../../domain/audit/log/policy.ts';
import { NoteUnreadable } from '../../domain/audit/log/signed-note.ts';
import { witnessRequest } from '../../domain/audit/log/witness.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';

const PATIENCE_MS = 3_000;
/** An answer is a few lines. */
const MOST_CHARACTERS = 16_384;

export interface AskOptions {
  readonly consistency: (old: number, size: number) => Promise<readonly Uint8Array[]>;
  readonly failed: (witness: string, why: string) => void;
}

export class WitnessClient {
  readonly #options: AskOptions;
  /** Size that each witness cosigned last, as far as we know; it tells us when we are wrong. */
  readonly #sizes = new Map<string, number>();

  constructor(options: AskOptions) {
    this.#options = options;
  }

  /** The signature lines that hold. */
  async cosign(witnesses: readonly Witness[], checkpoint: string, size: number): Promise<readonly string[]> {
    const lines = await Promise.all(
      witnesses.map(async (witness) => {
        try {
          return await this.#ask(witness, checkpoint, size);
        } catch (error) {
          this.#options.failed(witness.name, error instanceof Error ? error.message : String(error));
          return [];
        }
      }),
    );
    return lines.flat();
  }

  async #ask(witness: Witness, checkpoint: string, size: number): Promise<readonly string[]> {
    for (let tries = 0; tries < 2; tries++) {
      const old = this.#sizes.get(witness.name) ?? 0;
      if (old > size) throw new Error(`it has cosigned ${old} leaves, this checkpoint has ${size}: entries of the log are lost`);
      const response = await fetch(`${witness.url}/add-checkpoint`, {
        method: 'POST',
        body: witnessRequest({ old, proof: await this.#options.consistency(old, size), checkpoint }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const answer = (await response.text()).slice(0, MOST_CHARACTERS);
      if (response.status === 409 && /^(0|[1-9]\d*)\n$/.test(answer) && Number(answer) !== old) {
        this.#sizes.set(witness.name, Number(answer));
        continue;
      }
      if (!response.ok) throw new Error(`it refuses, ${response.status}: ${answer.trim().slice(0, 200)}`);
      const valid = validLines(witness, checkpoint, answer);
      if (valid.length === 0) throw new Error('its answer is not its signature on this checkpoint');
      this.#sizes.set(witness.name, size);
      return valid;
    }
    throw new Error('it names another size each time');
  }
}

function validLines({ key }: Witness, checkpoint: string, answer: string): readonly string[] {
  return answer
    .split('\n')
    .filter((line) => line !== '')
    .filter((line) => {
      try {
        const { note } = readCheckpoint(checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 2) + `${line}\n`);
        return signedBy(nodeCrypto, note, key)?.valid === true;
      } catch (error) {
        if (!(error instanceof NoteUnreadable)) throw error;
        return false;
      }
    });
}
