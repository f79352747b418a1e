/** Errors that people may see: one factory, a code, words in both languages. Whatever else is thrown is masked and logged. */
import { GraphQLError } from 'graphql';

export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_INPUT' | 'BAD_CURSOR' | 'TOO_EXPENSIVE' | 'UNAVAILABLE';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_INPUT: 400,
  BAD_CURSOR: 400,
  TOO_EXPENSIVE: 400,
  UNAVAILABLE: 503,
};

/** `more` goes to the client as it is: names and numbers of our own only. */
export function userError(
  code: ErrorCode,
  zh: string,
  en: string,
  more: Readonly<Record<string, string | number | boolean>> = {},
): GraphQLError {
  return new GraphQLError(`${zh} · ${en}`, { extensions: { code, zh, en, ...more, http: { status: STATUS[code] } } });
}
