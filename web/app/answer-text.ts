/** The value of a form's answer in the language in use: an option by its name, yes and no by their words. */
import { useSay, type Said } from './say.ts';
import { useWords } from './words.ts';

export interface AnswerValue {
  readonly value?: unknown;
  readonly choice?: Said | null;
}

export function useAnswerText(): (answer: AnswerValue) => string {
  const t = useWords();
  const say = useSay();
  return ({ choice, value }) => {
    if (choice != null) return say.words(choice);
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    return typeof value === 'string' || typeof value === 'number' ? String(value) || say.words(null) : say.words(null);
  };
}
