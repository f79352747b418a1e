/** One line of JSON per event; what could be personal or secret is cut out wherever it stands. */
import { pino, type Logger } from 'pino';

const SECRETS = [
  'password',
  'token',
  'cookie',
  'authorization',
  'documentNo',
  'phone',
  'address',
  'answers',
  'content',
  'connectionString',
];

export const createLog = (process: string): Logger =>
  pino({ name: process, redact: { paths: SECRETS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[已隐去]' } });
