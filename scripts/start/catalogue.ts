/** The shipped procedures, the calendar and the plan, published at start where they are missing. A published version is never edited (decision 1). */
import { publishMissing } from '../../activities/published-catalogue.ts';
import { publishPlan } from '../../activities/publish-plan.ts';
import { withClient } from '../stack/with-client.ts';

/** @throws PublicationConflict when a version that was published earlier has another content than the file shipped under its number */
export async function publishShipped(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    await owner.query('set role tongban_owner');
    await publishMissing(owner);
    await publishPlan(owner);
  });
}
