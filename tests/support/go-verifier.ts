/** The second verifier, built from verifiers/go. Where there is no Go it is left out with a plain word; in CI that is a failure. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../verifiers/go', import.meta.url));

/** Path of the program, or null. @throws in CI when it cannot be built */
export function buildGoVerifier(): string | null {
  const program = join(mkdtempSync(join(tmpdir(), 'verify-go-')), 'tongban-verify');
  try {
    execFileSync('go', ['build', '-o', program, '.'], {
      cwd: SOURCE,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, GOFLAGS: '-buildvcs=false' },
    });
    return program;
  } catch (error) {
    if (process.env['CI'] !== undefined) throw error;
    console.warn(
      `the Go verifier could not be built; its half of these tests is left out: ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}

export function runGoVerifier(program: string, ...args: string[]): { readonly code: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
}
