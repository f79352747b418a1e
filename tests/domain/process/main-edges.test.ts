/** A drawn map leaves out rare ways, never an activity. */
import { expect, test } from 'vitest';
import { mainEdges } from '../../../domain/process/main-edges.ts';

const edge = (from: string, to: string, times: number) => ({ from, to, times });

test('the most frequent ways are drawn, in the order of the map', () => {
  const edges = [edge('a', 'b', 1), edge('b', 'c', 9), edge('a', 'c', 5), edge('c', 'd', 7)];
  expect(mainEdges(edges, 3)).toEqual(edges);
  expect(mainEdges(edges, 2)).toEqual([edge('a', 'b', 1), edge('b', 'c', 9), edge('a', 'c', 5), edge('c', 'd', 7)]);
  expect(mainEdges([...edges, edge('a', 'd', 2)], 1)).not.toContainEqual(edge('a', 'd', 2));
});

test('an activity reached only rarely keeps its most frequent way in and out', () => {
  const edges = [edge('a', 'b', 100), edge('b', 'z', 2), edge('a', 'z', 1), edge('z', 'a', 3)];
  expect(mainEdges(edges, 1)).toEqual([edge('a', 'b', 100), edge('b', 'z', 2), edge('z', 'a', 3)]);
});

test('an activity that only repeats itself is not reached by its loop', () => {
  const edges = [edge('a', 'a', 50), edge('b', 'a', 1)];
  expect(mainEdges(edges, 0)).toEqual([edge('b', 'a', 1)]);
});
