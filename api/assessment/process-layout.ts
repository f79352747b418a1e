/** Where a process map is drawn (elkjs, in a thread of its own): layers from top to bottom, and the course of every line. */
import { Worker } from 'node:worker_threads';
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { mainEdges } from '../../domain/process/main-edges.ts';
import type { Process } from '../../domain/process/gather.ts';

export const NODE_SIZE = { width: 168, height: 52 } as const;
const LABEL_SIZE = { width: 64, height: 34 } as const;
/** More lines than this nobody can follow with the eye. */
export const MOST_EDGES = 150;
/** A drawing that takes longer than this is not worth waiting for. */
const PATIENCE_MS = 20_000;

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly leftOut: number;
  readonly nodes: readonly (Point & { readonly activity: string; readonly width: number; readonly height: number })[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
    readonly label: Point | null;
  }[];
}

interface Answer {
  readonly id: number;
  readonly laidOut?: ElkNode;
  readonly error?: string;
}

let worker: Worker | undefined;
let next = 0;
const waiting = new Map<number, { readonly done: (node: ElkNode) => void; readonly failed: (error: Error) => void }>();

export async function layOut({ edges, nodes }: Pick<Process, 'edges' | 'nodes'>, most: number): Promise<Layout> {
  const drawn = mainEdges(edges, Math.min(Math.max(most, 1), MOST_EDGES));
  const name = new Map(nodes.map(({ activity }, index) => [activity, `n${index}`]));
  const laidOut = await inWorker({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'SPLINES',
      'elk.layered.spacing.nodeNodeBetweenLayers': '56',
      'elk.spacing.nodeNode': '44',
      'elk.spacing.edgeNode': '20',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.edgeLabels.inline': 'true',
      'elk.padding': '[top=16,left=16,bottom=16,right=16]',
    },
    children: nodes.map(({ activity }) => ({ id: name.get(activity)!, ...NODE_SIZE })),
    edges: drawn.map(({ from, to }, index) => ({
      id: `e${index}`,
      sources: [name.get(from)!],
      targets: [name.get(to)!],
      // A label without text is not placed.
      labels: [{ id: `l${index}`, text: '…', ...LABEL_SIZE }],
    })),
  });
  const children = new Map(laidOut.children?.map((child) => [child.id, child]));
  return {
    width: laidOut.width ?? 0,
    height: laidOut.height ?? 0,
    leftOut: edges.length - drawn.length,
    nodes: nodes.map(({ activity }) => {
      const { x = 0, y = 0 } = children.get(name.get(activity)!) ?? {};
      return { activity, x, y, ...NODE_SIZE };
    }),
    edges: drawn.map(({ from, to }, index) => ({ from, to, ...courseOf(laidOut.edges?.[index]) })),
  };
}

function courseOf(edge: ElkExtendedEdge | undefined): { readonly points: readonly Point[]; readonly label: Point | null } {
  const [section] = edge?.sections ?? [];
  const [label] = edge?.labels ?? [];
  const points = section === undefined ? [] : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  return {
    points: points.map(({ x, y }) => ({ x, y })),
    label:
      label?.x === undefined || label.y === undefined
        ? null
        : { x: label.x + (label.width ?? 0) / 2, y: label.y + (label.height ?? 0) / 2 },
  };
}

function inWorker(graph: ElkNode): Promise<ElkNode> {
  const thread = (worker ??= startWorker());
  const id = (next += 1);
  return new Promise((done, failed) => {
    const late = setTimeout(() => {
      fail(new Error(`no layout within ${PATIENCE_MS} ms`));
      void thread.terminate();
    }, PATIENCE_MS);
    late.unref();
    waiting.set(id, {
      done: (node) => (clearTimeout(late), done(node)),
      failed: (error) => (clearTimeout(late), failed(error)),
    });
    thread.postMessage({ id, graph });
  });
}

function startWorker(): Worker {
  const thread = new Worker(new URL('./elk.worker.ts', import.meta.url));
  thread.unref(); // a door that closes does not wait for it
  thread.on('message', ({ error, id, laidOut }: Answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (laidOut === undefined) asked?.failed(new Error(error));
    else asked?.done(laidOut);
  });
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('the layout thread has ended')));
  return thread;
}

function fail(error: Error): void {
  worker = undefined;
  for (const { failed } of waiting.values()) failed(error);
  waiting.clear();
}
