/** The configuration files of an embedded Temporal server, in the shape of the server's own config/development-postgres12.yaml. */
import { stringify } from 'yaml';

export interface TemporalPorts {
  readonly grpc: Record<TemporalService, number>;
  readonly membership: Record<TemporalService, number>;
  readonly http: number;
}

export type TemporalService = 'frontend' | 'matching' | 'history' | 'worker';
export const temporalServices = ['frontend', 'matching', 'history', 'worker'] as const;

export interface TemporalStore {
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** Can never change once the databases exist; 4 is for one machine, 512 for a city. */
export const historyShards = 4;

export function serverConfig(ports: TemporalPorts, store: TemporalStore, dynamicConfigFile: string): string {
  const sql = (databaseName: string, maxConns: number): object => ({
    sql: {
      pluginName: 'postgres12_pgx',
      databaseName,
      connectAddr: `127.0.0.1:${store.port}`,
      connectProtocol: 'tcp',
      user: store.user,
      password: store.password,
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: '1h',
    },
  });
  return stringify({
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'cases',
      visibilityStore: 'visibility',
      numHistoryShards: historyShards,
      datastores: { cases: sql('temporal', 20), visibility: sql('temporal_visibility', 5) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: Object.fromEntries(
      temporalServices.map((service) => [
        service,
        {
          rpc: {
            grpcPort: ports.grpc[service],
            membershipPort: ports.membership[service],
            bindOnLocalHost: true,
            ...(service === 'frontend' ? { httpPort: ports.http } : {}),
          },
        },
      ]),
    ),
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `127.0.0.1:${ports.grpc.frontend}` },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    archival: { history: { state: 'disabled' }, visibility: { state: 'disabled' } },
    dynamicConfigClient: { filepath: dynamicConfigFile, pollInterval: '10s' },
  });
}

/** @param timeSkipping lets a single workflow run ahead of the clock: tests and the demo only, never a production namespace */
export function dynamicConfig(timeSkipping: boolean): string {
  const values: Record<string, unknown> = {
    'system.forceSearchAttributesCacheRefreshOnRead': true,
    'matching.numTaskqueueReadPartitions': 1,
    'matching.numTaskqueueWritePartitions': 1,
    'frontend.persistenceMaxQPS': 10_000,
    'history.persistenceMaxQPS': 45_000,
    'frontend.namespaceRPS.visibility': 100,
    ...(timeSkipping ? { 'frontend.WorkflowTimeSkippingEnabled': true, 'history.timerProcessorMaxTimeShift': '20ms' } : {}),
  };
  return stringify(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [{ value, constraints: {} }]])));
}
