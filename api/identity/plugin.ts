/** Signing in, as a plugin of the server: it answers its own addresses and leaves the others alone. */
import type { Plugin } from 'graphql-yoga';
import type { IdentityDoor } from './identity-door.ts';
import { sessionRoute } from './session-routes.ts';
import { signInRoute } from './sign-in-routes.ts';

export const identityRoutes = (door: IdentityDoor): Plugin => ({
  async onRequest({ request, url, endResponse }) {
    const response = (await signInRoute(door, request, url)) ?? (await sessionRoute(door, request, url));
    if (response !== null) endResponse(response);
  },
});
