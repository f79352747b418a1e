/** What is answered to everybody, without signing in, as JSON under /public/: guides, and the progress of a case by number and check. */
import { faultOfCaseNo } from '../../domain/identifiers/case-no.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import { Catalogue } from '../catalogue/catalogue.reader.ts';
import type { ApiServices } from '../context.ts';
import { Attempts } from './attempts.ts';
import { guideLines, guideOf } from './guides.ts';
import { track } from './tracking.ts';

/** Four digits against five tries an hour: a number cannot be guessed through. */
const PER_CASE = { max: 5, withinMs: 3_600_000 };
const PER_ADDRESS = { max: 20, withinMs: 600_000 };
const LONGEST_BODY = 1_000;
const CODE = /^[a-z0-9-]{1,60}$/u;

export class PublicDoor {
  readonly #services: Pick<ApiServices, 'pool' | 'now'>;
  readonly #catalogue: Catalogue;
  readonly #ofCase: Attempts;
  readonly #ofAddress: Attempts;

  constructor(services: Pick<ApiServices, 'pool' | 'now'>) {
    this.#services = services;
    this.#catalogue = new Catalogue(services.pool);
    this.#ofCase = new Attempts(services.pool, 'track-case', PER_CASE);
    this.#ofAddress = new Attempts(services.pool, 'track-address', PER_ADDRESS);
  }

  /** @param address where the request comes from (guards/client-address.ts) */
  async answer(request: Request, { pathname }: URL, address: string): Promise<Response> {
    const { now, pool } = this.#services;
    const today = localDateOf(now());
    if (request.method === 'GET' && pathname === '/public/guides') return Response.json(await guideLines(this.#catalogue, today));
    const code = /^\/public\/guides\/(.*)$/u.exec(pathname)?.[1];
    if (request.method === 'GET' && code !== undefined) {
      const guide = CODE.test(code) ? await guideOf(this.#catalogue, pool, code, today) : null;
      return guide === null ? refused(404, 'NO_SUCH_ITEM', '没有这个事项', 'there is no such item') : Response.json(guide);
    }
    if (request.method === 'POST' && pathname === '/public/track') return this.#track(request, address);
    return refused(404, 'NOT_FOUND', '没有这个地址', 'there is no such address');
  }

  async #track(request: Request, address: string): Promise<Response> {
    const asked = await bodyOf(request);
    if (asked === null) return refused(400, 'BAD_INPUT', '请以 JSON 提交 caseNo 和 check', 'send caseNo and check as JSON');
    const { check } = asked;
    const caseNo = asked.caseNo.trim().toUpperCase();
    const fault = faultOfCaseNo(caseNo);
    if (fault !== null) return refused(400, 'BAD_INPUT', fault.zh, fault.en, { field: 'caseNo' });
    if (!/^\d{4}$/u.test(check))
      return refused(400, 'BAD_INPUT', '请填联系电话的后四位数字', 'give the last four digits of the telephone', { field: 'check' });
    const now = this.#services.now();
    const attempts = [await this.#ofAddress.begin(address, now), await this.#ofCase.begin(caseNo, now)];
    const forgive = (): Promise<unknown> => Promise.all(attempts.map((attempt) => attempt.forgive()));
    const wait = Math.max(...attempts.map((attempt) => attempt.wait));
    if (wait > 0) {
      await forgive();
      const minutes = Math.ceil(wait / 60);
      return refused(
        429,
        'TOO_MANY',
        `核对未通过的次数过多，请 ${minutes} 分钟后再试，或到窗口凭证件查询`,
        `too many failed checks: try again in ${minutes} minutes, or ask at the window`,
        { retryAfter: wait },
        { 'retry-after': String(wait) },
      );
    }
    const tracked = await track({ ...this.#services, catalogue: this.#catalogue }, caseNo, check);
    if (tracked !== null) {
      await forgive();
      return Response.json(tracked);
    }
    return refused(404, 'NO_MATCH', '编号与电话后四位不相符，请核对受理凭证', 'number and telephone do not fit: look at your voucher', {
      field: 'check',
    });
  }
}

async function bodyOf(request: Request): Promise<{ readonly caseNo: string; readonly check: string } | null> {
  if (request.headers.get('content-type')?.startsWith('application/json') !== true) return null;
  const text = await request.text();
  if (text.length > LONGEST_BODY) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { caseNo, check } = value as Record<string, unknown>;
    return typeof caseNo === 'string' && typeof check === 'string' ? { caseNo, check } : null;
  } catch {
    return null;
  }
}

const refused = (
  status: number,
  code: string,
  zh: string,
  en: string,
  more: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response => Response.json({ code, zh, en, ...more }, { status, headers });
