/** What surrounds every page: skip link, header with person and preferences, menu of what this person may do, line state, keys. */
import { lazy, Suspense, useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { Link, Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { KeySheet } from '../components/key-sheet.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { startKeys, useKeys } from './keys.tsx';
import { useLine } from './live.tsx';
import { notify, useNotice } from './notice.ts';
import type { PageSpec } from './page-spec.ts';
import { PreferenceMenu } from './preference-menu.tsx';
import { useSay } from './say.ts';
import { hasRight, holds, useSession, type Viewer } from './session.tsx';
import { loadWords, useWords } from './words.ts';
import { ErrorState } from './errors.tsx';

/** Shown in place of a page to whoever is not signed in; the address stays, and is where they land afterwards. */
const StartPage = lazy(async () => {
  const [file] = await Promise.all([import('../start/start.page.tsx'), loadWords('start')]);
  return file;
});

/** Where somebody lands: the first home of their offices, else the first page of their menu. */
function homeOf(pages: readonly PageSpec[], viewer: Viewer): string {
  const home = pages.find((page) => page.homeOf !== undefined && holds(viewer, page.homeOf));
  return (home ?? menuOf(pages, viewer)[0])?.path ?? '/start';
}

export function Shell({ pages, current }: { readonly pages: readonly PageSpec[]; readonly current: PageSpec | undefined }): ReactNode {
  const t = useWords();
  const { viewer, loading, error } = useSession();
  const [sheet, setSheet] = useState(false);
  useEffect(startKeys, []);
  useKeys([{ key: '?', does: t('keys.sheet'), act: () => setSheet(true) }]);
  if (current?.bare === true) return <Page />;
  const open = current?.open === true;
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {t('shell.skip')}
      </a>
      <Header viewer={viewer} />
      <LineBanner />
      {viewer !== null && <Menu pages={pages} viewer={viewer} />}
      <main id="page" tabIndex={-1}>
        {error !== null && !open ? (
          <ErrorState error={error} />
        ) : loading && !open ? (
          <PageSkeleton />
        ) : viewer === null && !open ? (
          <Suspense fallback={<PageSkeleton />}>
            <StartPage />
          </Suspense>
        ) : viewer !== null && current?.path === '/' ? (
          <Navigate to={homeOf(pages, viewer)} replace />
        ) : (
          <Page />
        )}
      </main>
      <KeySheet open={sheet} close={() => setSheet(false)} />
    </div>
  );
}

function Page(): ReactNode {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Outlet />
    </Suspense>
  );
}

function Header({ viewer }: { readonly viewer: Viewer | null }): ReactNode {
  const t = useWords();
  const { words, lang } = useSay();
  return (
    <header className="bar">
      <Link to="/" className="brand">
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <rect width="32" height="32" rx="7" className="brand-box" />
          <path d="M8 16.5l5.5 5.5L24 10.5" className="brand-tick" />
        </svg>
        {t('shell.name')}
      </Link>
      {viewer?.demoLogin === true && <span className="demo-mark">{t('shell.demo')}</span>}
      <span className="grow" />
      {viewer !== null && (
        <span className="who">
          <strong>{viewer.person.name}</strong>
          <span className="soft">
            {viewer.roles.map((role) => ROLE_NAMES[role][lang]).join(lang === 'zh' ? '、' : ', ')}
            {viewer.unit !== null && ` · ${words(viewer.unit.name)}`}
          </span>
        </span>
      )}
      <PreferenceMenu />
      {viewer !== null && (
        <form method="post" action="/logout" onSubmit={viewer.demoLogin ? leave : undefined}>
          <button className="quiet" type="submit">
            {viewer.demoLogin ? t('shell.changePerson') : t('shell.signOut')}
          </button>
        </form>
      )}
    </header>
  );
}

/** In the demo one goes back to the people one can be; elsewhere the identity provider says where one lands. */
function leave(event: FormEvent): void {
  event.preventDefault();
  void fetch('/logout', { method: 'POST', redirect: 'manual' }).finally(() => location.assign('/'));
}

const BACK_SHOWN_MS = 6_000;

/** True for a while after what was away has come back. */
function useCameBack(away: boolean): boolean {
  const [was, setWas] = useState(away);
  const [back, setBack] = useState(false);
  if (was !== away) {
    setWas(away);
    setBack(was);
  }
  useEffect(() => {
    if (!back) return undefined;
    const timer = setTimeout(() => setBack(false), BACK_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [back]);
  return back;
}

function LineBanner(): ReactNode {
  const t = useWords();
  const line = useLine();
  const notice = useNotice();
  const back = useCameBack(line === 'away');
  return (
    <div aria-live="polite" className="line-state">
      {line === 'away' && <p className="banner">{t('shell.away')}</p>}
      {back && <p className="done-line">{t('shell.back')}</p>}
      {notice !== null && (
        <p className="done-line">
          {notice.text}
          {notice.action !== undefined && (
            <button type="button" className="quiet" onClick={notice.action.act}>
              {notice.action.label}
            </button>
          )}
          <button type="button" className="quiet" onClick={() => notify(null)} aria-label={t('close')}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}

const mayOpen = ({ menu }: PageSpec, viewer: Viewer): boolean =>
  menu !== undefined &&
  ((menu.roles === undefined && menu.rights === undefined) ||
    (menu.roles !== undefined && holds(viewer, menu.roles)) ||
    (menu.rights?.some((right) => hasRight(viewer, right)) ?? false));

const menuOf = (pages: readonly PageSpec[], viewer: Viewer): readonly PageSpec[] =>
  pages.filter((page) => mayOpen(page, viewer)).sort((a, b) => (a.menu?.order ?? 0) - (b.menu?.order ?? 0));

function Menu({ pages, viewer }: { readonly pages: readonly PageSpec[]; readonly viewer: Viewer }): ReactNode {
  const t = useWords();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav className="menu" aria-label={t('shell.menu')}>
      <ul>
        {menuOf(pages, viewer).map((page) => (
          <li key={page.path}>
            <Link to={page.path} aria-current={path === page.path || path.startsWith(`${page.path}/`) ? 'page' : undefined}>
              {t(`menu.${page.menu?.key ?? ''}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
