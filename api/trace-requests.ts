/** Each question to the door is a span: of the caller's trace when it brings a `traceparent`, else of a new one. */
import type { Plugin } from 'graphql-yoga';
import { inSpan, readTraceparent } from '../settings/trace/context.ts';

export const traceRequests = (): Plugin => ({
  onRequest({ requestHandler, setRequestHandler, url }) {
    if (url.pathname !== '/graphql') return;
    setRequestHandler((request, context) =>
      inSpan(
        {
          name: `${request.method} ${url.pathname}`,
          kind: 'SERVER',
          parent: readTraceparent(request.headers.get('traceparent')),
          attributes: { 'http.request.method': request.method, 'url.path': url.pathname },
        },
        () => Promise.resolve(requestHandler(request, context)),
      ),
    );
  },
});
