/** All pages of all roles behind one root: the shell. Addresses are plain: `?scope=MINE&q=…`, read by useUrlState. */
import { lazy, type ReactNode } from 'react';
import { createRootRoute, createRoute, createRouter, useMatches, type RouteComponent } from '@tanstack/react-router';
import { PageFault, NoSuchPage } from './errors.tsx';
import type { PageSpec } from './page-spec.ts';
import { pages } from './pages.ts';
import { Shell } from './shell.tsx';
import { loadWords } from './words.ts';

/** The file and the words of a page, at once. */
function component(spec: PageSpec): RouteComponent {
  return lazy(async () => {
    const [file] = await Promise.all([spec.load(), loadWords(...spec.words)]);
    return file;
  });
}

const root = createRootRoute({ component: Root, errorComponent: PageFault, notFoundComponent: NoSuchPage });

const routes = pages.map((spec) =>
  createRoute({ getParentRoute: () => root, path: spec.path, component: component(spec), errorComponent: PageFault }),
);

function Root(): ReactNode {
  // Below the root, which is all there is when no page fits.
  const match = useMatches().slice(1).at(-1) as { readonly fullPath: string } | undefined;
  return <Shell pages={pages} current={pages.find(({ path }) => path === match?.fullPath)} />;
}

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: false,
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(
      Object.entries(search).flatMap(([key, value]) =>
        value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
      ),
    ).toString();
    return text === '' ? '' : `?${text}`;
  },
});
