/** Cards and orders on the screen are read again when one of them has moved. */
import { queries } from '../app/query.ts';
import { MatterChangedDocument, type MatterChangedSubscription } from '../gql/supervisor/graphql.ts';
import { useStream } from './stream.ts';

export function useMattersLive(): void {
  useStream<MatterChangedSubscription>('matters', MatterChangedDocument, () => {
    void queries.invalidateQueries({ queryKey: ['matters'] });
  });
}
