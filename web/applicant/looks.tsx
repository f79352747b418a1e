/** 谁看过我的资料: each reading of personal data, of the trail, each export, as it was recorded: when, in which office, of which unit, what. */
import type { ReactNode } from 'react';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { ErrorState } from '../app/errors.tsx';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { PageSkeleton } from '../components/skeleton.tsx';
import { MyLooksDocument } from '../gql/applicant/graphql.ts';

const KNOWN = ['ViewedSensitive', 'AUDIT_READ', 'EXPORT'];

export default function Looks({ caseNo }: { readonly caseNo: string }): ReactNode {
  const t = useWords('applicant');
  const { at, lang, words } = useSay();
  const { data, error, refetch } = useAsk(MyLooksDocument, { caseNo }, { about: ['case', caseNo, 'looks'], staleTime: 0 });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton lines={2} />;
  const looks = data.case?.looks ?? [];
  return (
    <section className="card" aria-labelledby="looks">
      <h2 id="looks">{t('case.looked')}</h2>
      <p className="soft">{t('case.lookedHint')}</p>
      {looks.length === 0 && <p>{t('case.lookedNone')}</p>}
      <ol className="plain-list">
        {looks.map((look, index) => (
          <li key={`${look.at} ${index}`} className="gap">
            <strong>
              {look.unit === null ? '' : words(look.unit.name)} {look.role === null ? '—' : ROLE_NAMES[look.role][lang]}
            </strong>{' '}
            <span className="soft">{at(look.at)}</span>
            <div>{KNOWN.includes(look.type) ? t(`case.look.${look.type}`) : look.type}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
