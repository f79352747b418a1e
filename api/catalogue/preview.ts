/** Placeholder until drafts can be parsed. */
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import type { PublicationPreview } from '../../schema/generated/resolvers.ts';

export function previewPublication(_context: ApiContext, _draft: string): Promise<PublicationPreview> {
  return Promise.reject(userError('UNAVAILABLE', '暂不支持发布预览', 'the preview is not available yet'));
}
