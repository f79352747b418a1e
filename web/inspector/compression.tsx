/** How much shorter than the law asks this city promises to be (承诺时限压缩比), for the items in question. */
import type { ReactNode } from 'react';
import { useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CompressionDocument } from '../gql/inspector/graphql.ts';
import { questionIn } from './question.ts';

/** Silent while it loads and where no item has both limits: it stands beside the figures and is none of them. */
export function Compression(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url] = useUrlState();
  const { procedure } = questionIn(url).filter;
  const { data } = useAsk(
    CompressionDocument,
    { procedures: procedure == null ? null : [procedure] },
    { about: ['compression'], keep: true },
  );
  const compression = data?.promiseCompression;
  if (compression?.value == null) return null;
  const { items, promised, statutory, value } = compression;
  return (
    <p className="soft">
      {t('compression.told', {
        value: `${say.number(value * 100, 1)}%`,
        promised: say.number(promised),
        statutory: say.number(statutory),
        items: say.number(items.length),
      })}
    </p>
  );
}
