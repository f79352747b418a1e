/** A button that fetches a file: its progress in the button, which then gives up; one line says when the file is saved. */
import type { ReactNode } from 'react';
import { Button } from 'antd';
import { notify } from '../app/notice.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { download, giveUp, useDownload } from './downloads.ts';

export interface DownloadProps {
  readonly address: string;
  readonly name: string;
  readonly label: string;
}

const KB = 1_024;

export function Download({ address, label, name }: DownloadProps): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const state = useDownload(address);
  const run = async (): Promise<void> => {
    if (await download(address, name)) notify({ text: t('download.saved', { name }) });
  };
  return (
    <span className="download">
      {state.is === 'running' ? (
        <Button onClick={() => giveUp(address)}>
          {t('download.cancel', {
            label,
            share: state.of === null ? `${say.number(state.done / KB)} kB` : `${say.number(Math.floor((100 * state.done) / state.of))}%`,
          })}
        </Button>
      ) : (
        <Button onClick={() => void run()} aria-label={t('download.take', { label })}>
          {label}
        </Button>
      )}
      {state.is === 'failed' && (
        <span role="alert" className="small">
          {t('download.failed')}
        </span>
      )}
    </span>
  );
}
