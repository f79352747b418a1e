/** What the resolvers of process analysis hand to each other. */
import type { DepartureCount, Conformance } from '../../domain/process/conformance.ts';
import type { Bottleneck, MapEdge, MapNode, Process, Variant, Wait } from '../../domain/process/gather.ts';
import type { Spread } from '../../domain/process/spread.ts';

export type ProcessCasesSource = readonly string[];
export type ProcessSpreadSource = Spread;
export type ProcessWaitSource = Wait;
export type ProcessNodeSource = MapNode;
export type ProcessEdgeSource = MapEdge;
export type ProcessBottleneckSource = Bottleneck;
export type ProcessDepartureSource = DepartureCount;
export type ProcessMapSource = Process & { readonly simulated: boolean };
export type ProcessConformanceSource = Conformance & { readonly simulated: boolean };
export type ProcessVariantSource = Variant & { readonly share: number };
export interface ProcessCaseEdgeSource {
  readonly cursor: string;
  readonly caseNo: string;
}
