/** The process map drawn where the server says; thick lines are frequent, the label says how often and how long one waits. */
import { useMemo, useRef, type ReactNode } from 'react';
import {
  Background,
  BaseEdge,
  Controls,
  EdgeLabelRenderer,
  Handle,
  MarkerType,
  Position,
  ReactFlow,
  type Edge,
  type EdgeProps,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useDark } from '../app/preferences.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { ProcessFilter, ProcessPageQuery } from '../gql/supervisor/graphql.ts';
import type { Names } from './activity.ts';
import { PartLink } from './process-part.tsx';

type MapOf = ProcessPageQuery['processMap'];
interface Point {
  readonly x: number;
  readonly y: number;
}
interface Drawn extends Record<string, unknown> {
  readonly points: readonly Point[];
  readonly label: Point | null;
  readonly times: string;
  readonly wait: string;
  readonly slow: boolean;
  readonly thickness: number;
  readonly chosen: boolean;
}
interface Placed extends Record<string, unknown> {
  readonly name: string;
  readonly times: string;
  readonly depth: number;
  readonly begins: boolean;
  readonly ends: boolean;
}

const THICKEST = 9;
const LEAST_ZOOM = 0.7;
const ROOM = 1_120;
const TALLEST = 1_100;
/** Waits longer than two working days of eight hours are drawn in the colour of lateness. */
const SLOW_HOURS = 16;

export default function ProcessFlow({
  choose,
  chosen,
  filter,
  map,
  names,
}: {
  readonly map: MapOf;
  readonly filter: ProcessFilter;
  readonly names: Names;
  readonly chosen: string | undefined;
  readonly choose: (edge: string | undefined) => void;
}): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const dark = useDark();
  const room = useRef<HTMLDivElement>(null);
  // As large as can be read; a wide map is moved rather than shrunk.
  const zoom = Math.min(1, Math.max(LEAST_ZOOM, ROOM / Math.max(1, map.layout.width)));
  const { edges, nodes } = useMemo(() => drawnOf(map, names, say, t, chosen), [map, names, say, t, chosen]);
  const edge = map.edges.find(({ from, to }) => `${from} → ${to}` === chosen);
  return (
    <>
      <div ref={room} className="flow card" style={{ height: Math.min(TALLEST, Math.max(320, map.layout.height * zoom + 24)) }}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODES}
          edgeTypes={EDGES}
          colorMode={dark ? 'dark' : 'light'}
          key={map.nodes.map(({ activity }) => activity).join(' ')}
          onInit={(flow) =>
            void flow.setViewport({ x: Math.max(8, (room.current?.clientWidth ?? 0) / 2 - (map.layout.width * zoom) / 2), y: 8, zoom })
          }
          minZoom={0.2}
          preventScrolling={false}
          zoomOnScroll={false}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          onEdgeClick={(_event, { id }) => choose(id === chosen ? undefined : id)}
          proOptions={{ hideAttribution: false }}
          aria-label={t('process.mapLabel')}
        >
          <Background gap={24} />
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
      <p className="soft">
        {t('process.legend')} {map.layout.leftOut > 0 && t('process.leftOut', { count: map.layout.leftOut })}
      </p>
      {edge !== undefined && (
        <section className="card" aria-live="polite">
          <h2>{t('process.between', { from: names.activity(edge.from), to: names.activity(edge.to) })}</h2>
          <p>
            {t('process.edgeSays', {
              times: say.number(edge.times),
              cases: say.number(edge.cases.count),
              median: say.number(edge.wait.working.medianHours, 1),
              p90: say.number(edge.wait.working.p90Hours, 1),
              handovers: say.number(edge.handovers),
            })}
          </p>
          <p>
            <PartLink filter={filter} part={{ edge: { from: edge.from, to: edge.to } }} title={t('process.casesOf')}>
              {t('process.seeCases', { count: edge.cases.count })}
            </PartLink>
          </p>
        </section>
      )}
    </>
  );
}

function drawnOf(
  map: MapOf,
  names: Names,
  say: ReturnType<typeof useSay>,
  t: ReturnType<typeof useWords>,
  chosen: string | undefined,
): { readonly nodes: Node<Placed>[]; readonly edges: Edge<Drawn>[] } {
  const most = Math.max(1, ...map.edges.map(({ times }) => times));
  const busiest = Math.max(1, ...map.nodes.map(({ times }) => times));
  const place = new Map(map.layout.nodes.map((one) => [one.activity, one]));
  const figures = new Map(map.edges.map((edge) => [`${edge.from} → ${edge.to}`, edge]));
  return {
    nodes: map.nodes.map(({ activity, cases, ends, starts, times }) => {
      const { height = 0, width = 0, x = 0, y = 0 } = place.get(activity) ?? {};
      return {
        id: activity,
        type: 'activity',
        position: { x, y },
        width,
        height,
        data: {
          name: names.activity(activity),
          times: t('process.nodeSays', { times: say.number(times) }),
          depth: Math.ceil((times / busiest) * 4),
          begins: starts > cases.count / 2,
          ends: ends > cases.count / 2,
        },
      };
    }),
    edges: map.layout.edges.map(({ from, label, points, to }) => {
      const id = `${from} → ${to}`;
      const figure = figures.get(id);
      const median = figure?.wait.working.medianHours ?? null;
      return {
        id,
        source: from,
        target: to,
        type: 'course',
        markerEnd: { type: MarkerType.ArrowClosed, width: 14, height: 14, markerUnits: 'userSpaceOnUse' },
        data: {
          points,
          label,
          times: say.number(figure?.times ?? 0),
          wait: median === null ? '' : t('process.hours', { hours: say.number(median, median < 10 ? 1 : 0) }),
          slow: median !== null && median > SLOW_HOURS,
          thickness: 1 + (THICKEST - 1) * Math.sqrt((figure?.times ?? 0) / most),
          chosen: id === chosen,
        },
      };
    }),
  };
}

function Activity({ data: { begins, depth, ends, name, times } }: NodeProps<Node<Placed>>): ReactNode {
  return (
    <div className={`activity activity-${depth}${begins ? ' activity-begins' : ''}${ends ? ' activity-ends' : ''}`}>
      <Handle type="target" position={Position.Top} />
      <strong title={name}>{name}</strong>
      <span className="number">{times}</span>
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
}

function Course({ data, id, markerEnd }: EdgeProps<Edge<Drawn>>): ReactNode {
  if (data === undefined) return null;
  const { chosen, label, points, slow, thickness, times, wait } = data;
  return (
    <>
      <BaseEdge
        id={id}
        path={pathOf(points)}
        className={`course${slow ? ' course-slow' : ''}${chosen ? ' course-chosen' : ''}`}
        style={{ strokeWidth: thickness }}
        {...(markerEnd === undefined ? {} : { markerEnd })}
        interactionWidth={16}
      />
      {label !== null && (
        <EdgeLabelRenderer>
          <div
            className={`course-label${slow ? ' course-label-slow' : ''}`}
            style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}
          >
            <span>{times}</span>
            <span>{wait}</span>
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
}

/** Start, then cubic splines by threes, as the server's layout gives them; what does not fit that is drawn straight. */
function pathOf(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  const at = ({ x, y }: Point): string => `${x} ${y}`;
  if (rest.length % 3 !== 0) return `M${at(start)}${rest.map((point) => `L${at(point)}`).join('')}`;
  let path = `M${at(start)}`;
  for (let index = 0; index < rest.length; index += 3)
    path += `C${rest
      .slice(index, index + 3)
      .map(at)
      .join(' ')}`;
  return path;
}

const NODES = { activity: Activity };
const EDGES = { course: Course };
