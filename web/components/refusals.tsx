/** A lawful No: every reason with its basis, what to do about it, and who may instead. */
import type { ReactNode } from 'react';
import { ROLE_NAMES, type Role } from '../../domain/law/roles.ts';
import { useSay, type Said } from '../app/say.ts';
import { useWords } from '../app/words.ts';

export interface WhoMayOf {
  readonly role: Role;
  readonly unit: { readonly name: Said } | null;
  readonly persons: number | null;
  readonly except?: readonly { readonly person: { readonly name: string } | null }[];
}

export interface RefusalOf {
  readonly code: string;
  readonly message: Said;
  readonly remedy: Said;
  readonly basis: { readonly text: string };
  readonly whoMay: readonly WhoMayOf[];
}

export function Refusals({ refusals, title }: { readonly refusals: readonly RefusalOf[]; readonly title?: string }): ReactNode {
  const t = useWords();
  const { words } = useSay();
  return (
    <section className="refusals" role="alert">
      <h3>{title ?? t('refusal.title')}</h3>
      <ul>
        {refusals.map((refusal, index) => (
          <li key={`${refusal.code} ${index}`}>
            <strong>{words(refusal.message)}</strong>
            <div>
              {t('refusal.remedy')}：{words(refusal.remedy)}
            </div>
            <div className="soft">
              {t('refusal.basis')}：{refusal.basis.text}
            </div>
            {refusal.code === 'STEP_UP_NEEDED' && (
              <a href={`/step-up?next=${encodeURIComponent(location.pathname + location.search)}`}>{t('refusal.stepUp')}</a>
            )}
            {refusal.whoMay.length > 0 && (
              <div>
                {t('refusal.whoMay')}：<WhoMay of={refusal.whoMay} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function WhoMay({ of }: { readonly of: readonly WhoMayOf[] }): ReactNode {
  const t = useWords();
  const { lang, words } = useSay();
  return (
    <>
      {of
        .map(({ except = [], persons, role, unit }) =>
          [
            ...(unit === null ? [] : [words(unit.name)]),
            ROLE_NAMES[role][lang],
            ...(persons === null ? [] : [t('refusal.persons', { count: persons })]),
            ...(except.length === 0
              ? []
              : [t('refusal.except', { names: except.map(({ person }) => person?.name ?? '—').join(lang === 'zh' ? '、' : ', ') })]),
          ].join(' '),
        )
        .join(lang === 'zh' ? '；' : '; ')}
    </>
  );
}
