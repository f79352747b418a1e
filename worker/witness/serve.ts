/** The tlog-witness protocol over HTTP: POST <prefix>/add-checkpoint, one prefix a witness. Nothing else is answered. */
import { createServer, type Server } from 'node:http';
import type { Witness } from './witness.ts';

/** Far above the longest proof and the most signatures. */
const MOST_BYTES = 64 * 1024;

/** `witnesses` by path: `/city` answers `/city/add-checkpoint`. Listens on the given port of this host; 0: any free one. */
export function serveWitnesses(
  witnesses: ReadonlyMap<string, Witness>,
  options: { readonly host: string; readonly port: number; readonly onError: (error: unknown) => void },
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    const refuse = (status: number): void => void response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
    const witness =
      request.url?.endsWith('/add-checkpoint') === true ? witnesses.get(request.url.slice(0, -'/add-checkpoint'.length)) : undefined;
    if (witness === undefined) return refuse(404);
    if (request.method !== 'POST') return refuse(405);
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) chunks.push(chunk);
    });
    request.on('end', () => {
      if (bytes > MOST_BYTES) return refuse(413);
      witness.addCheckpoint(Buffer.concat(chunks).toString('utf8')).then(
        ({ status, type, body }) => void response.writeHead(status, { 'content-type': type }).end(body),
        (error: unknown) => {
          options.onError(error);
          refuse(500);
        },
      );
    });
  });
  server.requestTimeout = 10_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : options.port });
    });
  });
}
