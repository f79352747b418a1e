/** The database is away, as far as an error tells: to be tried again, and no defect of ours. */

/**
 * Class 08 connection exceptions, 53 too little of something, 57P the server goes down or comes up, 25006 it may only read: a standby
 * that nobody has raised yet, or a server set so (PostgreSQL manual, appendix A).
 */
const SQLSTATE = /^(08|53|57P|25006)/u;
const SOCKET = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
/** Words of the driver, which gives these no code. */
const WORDS =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed)/u;

export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && (SQLSTATE.test(code) || SOCKET.includes(code))) return true;
  return WORDS.test(error.message) || (error.cause !== undefined && isDatabaseOutage(error.cause));
}
