/** 演示登录: the people of the demo as cards, by office. */
import { ROLE_NAMES, STAFF_ROLES, type Role } from '../../domain/law/roles.ts';
import type { Pool } from '../context.ts';
import { html, page, type Lang } from './html.ts';

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unit: string | null;
  readonly unit_en: string | null;
}

/** Whoever may be chosen, in the order of the offices. */
export async function demoPeople(pool: Pool): Promise<readonly DemoPerson[]> {
  const { rows } = await pool.query(
    `select p.id, p.name, p.roles, u.name as unit, u.name_en as unit_en
       from tongban.person p left join tongban.unit u on u.id = p.unit_id where p.is_demo_login order by p.id limit 200`,
  );
  return [...(rows as DemoPerson[])].sort((a, b) => rank(a) - rank(b));
}

export async function loginPage(pool: Pool, lang: Lang, nonce: string): Promise<string> {
  const people = await demoPeople(pool);
  const zh = lang === 'zh';
  const cards = people.map(
    ({ id, name, roles, unit, unit_en }) =>
      html`<form method="post" action="/login">
        <input type="hidden" name="person" value="${id}" />
        <button class="card">
          <strong>${roles.map((role) => ROLE_NAMES[role][lang]).join('、')}</strong><br />${name}<br /><span class="soft"
            >${(zh ? unit : unit_en) ?? id}</span
          >
        </button>
      </form>`,
  );
  const body = html`<header>
      <h1>${zh ? '通办' : 'Tongban'}</h1>
      <span class="demo">${zh ? '演示登录' : 'demo log-in'}</span>
      <nav><a href="/login?lang=${zh ? 'en' : 'zh'}">${zh ? 'English' : '中文'}</a></nav>
    </header>
    <p>
      ${zh ? '选择一位模拟人员进入。这里没有密码；生产模式不提供此页。' : 'Choose a simulated person. There is no password here; production does not offer this page.'}
    </p>
    ${people.length === 0 ? html`<p>${zh ? '还没有演示人员：请等待演示数据生成，或用请求头 x-tongban-person。' : 'There are no demo people yet: wait for the demo data, or use the header x-tongban-person.'}</p>` : html`<div class="grid">${cards}</div>`}`;
  return page({ lang, title: zh ? '通办 · 演示登录' : 'Tongban · demo log-in', body, nonce });
}

/** In the order of the offices; parties last. */
const rank = ({ roles }: DemoPerson): number => {
  const index = STAFF_ROLES.findIndex((role) => roles.includes(role));
  return index < 0 ? STAFF_ROLES.length : index;
};
