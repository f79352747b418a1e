/** A header that no form or image of another site can send. */
export const CSRF_HEADER = 'x-graphql-yoga-csrf';
