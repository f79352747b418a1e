/** The thread in which process maps are laid out: a large one takes a second, which the door must not stand still for. */
import { parentPort } from 'node:worker_threads';
import ElkBundled from 'elkjs/lib/elk.bundled.js';
import type { ELK, ELKConstructorArguments, ElkNode } from 'elkjs/lib/elk-api.js';

// A CommonJS bundle whose types name a default export: what is imported is the constructor itself.
const Elk = ElkBundled as unknown as new (args?: ELKConstructorArguments) => ELK;
const elk = new Elk();

parentPort?.on('message', ({ id, graph }: { readonly id: number; readonly graph: ElkNode }) => {
  elk.layout(graph).then(
    (laidOut) => parentPort?.postMessage({ id, laidOut }),
    (error: unknown) => parentPort?.postMessage({ id, error: error instanceof Error ? error.message : 'no layout' }),
  );
});
