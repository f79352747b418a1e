/** Small names and answers shared by the pages of assessment. */
import type { Answered } from '../components/confirm-act.tsx';
import type { AssessedFragment, EvidenceInput } from '../gql/inspector/graphql.ts';
import { sha256 } from '../components/filing/digest.ts';

/** What a dialog makes of an answer of assessment. */
export function answered(answer: AssessedFragment): Answered {
  return answer.__typename === 'AssessmentDone' ? { done: true } : { refusals: answer.refusals };
}

/** The file stays on this computer; its name and digest go on record. */
export async function asEvidence(files: FileList | null): Promise<readonly EvidenceInput[]> {
  const taken = await Promise.all([...(files ?? [])].map(async (file) => ({ name: file.name.slice(0, 200), sha256: await sha256(file) })));
  return taken.flatMap(({ name, sha256: digest }) => (digest === null ? [] : [{ name, sha256: digest }]));
}

export interface Subject {
  readonly subject: string;
  readonly unit: { readonly name: { readonly zh: string; readonly en: string } } | null;
  readonly person: { readonly name: string } | null;
}
