/** The first minute: who you can be here, what to try, and one press to be that person. */
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { ROLE_NAMES, type Role } from '../../domain/law/roles.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { PageSkeleton } from '../components/skeleton.tsx';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unit: string | null;
  readonly unit_en: string | null;
}

/** What each group of people comes for; in this order on the page. */
const GROUPS: readonly { readonly key: string; readonly roles: readonly Role[] }[] = [
  { key: 'approver', roles: ['HANDLER', 'CHECKER', 'APPROVER', 'ORGAN_HEAD', 'GOVERNMENT_HEAD', 'HOST', 'EXPERT'] },
  { key: 'supervisor', roles: ['SUPERVISOR', 'AUDIT_ADMIN'] },
  { key: 'inspector', roles: ['INSPECTOR'] },
  { key: 'window', roles: ['WINDOW', 'ISSUER', 'HOTLINE_AGENT'] },
  { key: 'applicant', roles: ['APPLICANT', 'AGENT', 'PARTY'] },
  { key: 'administrator', roles: ['UNIT_ADMIN', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
];

const groupOf = ({ roles }: Person): string | undefined => GROUPS.find((group) => group.roles.some((role) => roles.includes(role)))?.key;

async function demoPeople(): Promise<readonly Person[] | null> {
  const response = await fetch('/login/people', { headers: { accept: 'application/json' } });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return (await response.json()) as readonly Person[];
}

export default function StartPage(): ReactNode {
  const t = useWords('start');
  const { data, isPending } = useQuery({ queryKey: ['people of the demo'], queryFn: demoPeople, staleTime: 60_000 });
  return (
    <div className="start">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="row">
        {t('everybody')}
        <Link to="/guides">{t('guides')}</Link>
        <Link to="/track">{t('track')}</Link>
      </p>
      {isPending ? (
        <PageSkeleton />
      ) : data == null ? (
        <p>
          <a className="big-link" href={`/login?next=${encodeURIComponent(location.pathname + location.search)}`}>
            {t('signIn')}
          </a>
        </p>
      ) : (
        <>
          <p className="notice">{t('simulated')}</p>
          {GROUPS.map(({ key }) => (
            <Group key={key} name={key} people={data.filter((person) => groupOf(person) === key)} />
          ))}
          {data.length === 0 && <p>{t('nobody')}</p>}
        </>
      )}
    </div>
  );
}

function Group({ name, people }: { readonly name: string; readonly people: readonly Person[] }): ReactNode {
  const t = useWords('start');
  if (people.length === 0) return null;
  return (
    <section className="group" aria-labelledby={`group-${name}`}>
      <div>
        <h2 id={`group-${name}`}>{t(`${name}.title`)}</h2>
        <p>{t(`${name}.comesFor`)}</p>
        <p className="soft">{t(`${name}.try`)}</p>
      </div>
      <div className="people">
        {people.map((person) => (
          <PersonCard key={person.id} person={person} />
        ))}
      </div>
    </section>
  );
}

/** A form of its own: signing in is one press, and works as any form does. */
function PersonCard({ person: { id, name, roles, unit, unit_en } }: { readonly person: Person }): ReactNode {
  const { lang } = useSay();
  const next = useRouterState({ select: ({ location }) => (location.pathname === '/start' ? '/' : location.href) });
  return (
    <form method="post" action="/login">
      <input type="hidden" name="person" value={id} />
      <input type="hidden" name="next" value={next} />
      <button className="person-card" type="submit">
        <strong>{roles.map((role) => ROLE_NAMES[role][lang]).join(lang === 'zh' ? '、' : ', ')}</strong>
        <span>{name}</span>
        <span className="soft">{(lang === 'zh' ? unit : unit_en) ?? id}</span>
      </button>
    </form>
  );
}
