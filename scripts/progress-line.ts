/** A bar on a terminal, a line now and then elsewhere; always on stderr, so that stdout keeps the result alone. */

export interface ProgressLine {
  show(share: number, text: string): void;
  end(): void;
}

const WIDTH = 24;

export function progressLine(out: NodeJS.WriteStream = process.stderr, everyMs = out.isTTY ? 100 : 1_000): ProgressLine {
  let shownAt = 0;
  let open = false;
  return {
    show(share, text) {
      const now = Date.now();
      if (now - shownAt < everyMs) return;
      shownAt = now;
      const percent = `${Math.floor(share * 100)}`.padStart(3);
      if (out.isTTY) {
        const full = Math.round(share * WIDTH);
        out.write(`\r\x1b[K[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${percent}% ${text}`);
        open = true;
      } else {
        out.write(`${percent}% ${text}\n`);
      }
    },
    end() {
      if (open) out.write('\r\x1b[K');
      open = false;
    },
  };
}
