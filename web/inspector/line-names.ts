/** Names of lines of the score sheets: those of measures are in the catalogue of measures, the others in the words. */
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { useChoices } from './choices.tsx';

export function useLineNames(): (line: string) => string {
  const t = useWords('inspector');
  const say = useSay();
  const choices = useChoices();
  return (line) => {
    const measure = choices?.measures.find(({ measureId }) => measureId === line);
    if (measure !== undefined) return say.words(measure.name);
    const named = t(`line.${line}`);
    return named === `line.${line}` ? line : named;
  };
}
