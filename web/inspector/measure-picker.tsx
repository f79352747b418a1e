/** Which measures are shown: ticked in a list one can search, each with its formula. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { useUrlState } from '../app/nav.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { Dialog } from '../components/dialog.tsx';
import { TextField } from '../components/fields.tsx';
import type { ChoicesQuery } from '../gql/inspector/graphql.ts';
import { USUAL_MEASURES } from './question.ts';

export interface MeasurePickerProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly choices: ChoicesQuery | undefined;
  readonly chosen: readonly string[];
}

export function MeasurePicker(props: MeasurePickerProps): ReactNode {
  return props.open ? <OpenPicker {...props} /> : null;
}

function OpenPicker({ choices, chosen, close }: MeasurePickerProps): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [, setUrl] = useUrlState();
  const [picked, setPicked] = useState<readonly string[]>(chosen);
  const [text, setText] = useState('');
  const found = (choices?.measures ?? []).filter(
    ({ formula, measureId, name }) =>
      text === '' || `${measureId} ${name.zh} ${name.en} ${formula.zh} ${formula.en}`.toLowerCase().includes(text.toLowerCase()),
  );
  const done = (measures: readonly string[]): void => {
    setUrl({ m: measures.length === 0 ? undefined : measures.join(','), sort: undefined });
    close();
  };
  return (
    <Dialog
      open
      wide
      title={t('measures.title')}
      close={close}
      footer={
        <>
          <Button onClick={() => done(USUAL_MEASURES)}>{t('measures.usual')}</Button>
          <Button type="primary" disabled={picked.length === 0} onClick={() => done(picked)}>
            {t('measures.show', { count: picked.length })}
          </Button>
        </>
      }
    >
      <TextField type="search" label={t('measures.search')} value={text} change={setText} />
      <ul className="measure-list">
        {found.map(({ formula, measureId, name }) => (
          <li key={measureId}>
            <label>
              <input
                type="checkbox"
                checked={picked.includes(measureId)}
                onChange={({ target }) => setPicked(target.checked ? [...picked, measureId] : picked.filter((id) => id !== measureId))}
              />
              <span>
                <strong>{say.words(name)}</strong>
                <span className="soft formula-line">{say.words(formula)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
