/** What there is, at a glance: counts within the viewer's reach, moving as cases move, and where to go from here. */
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { CASE_STATES } from '../../domain/case/case-state.ts';
import type { Counts } from '../cases/case.reader.ts';
import type { SignedIn } from '../context.ts';
import { html, page, type Lang } from './html.ts';

const FIGURES = {
  open: { zh: '在办', en: 'open' },
  overdue: { zh: '已超期', en: 'overdue' },
  paused: { zh: '暂停中', en: 'paused' },
  closedToday: { zh: '今日办结', en: 'closed today' },
} as const;

/** Reads the subscription as a stream: EventSource cannot send the header that keeps other sites out. */
const SCRIPT = `
const lang=document.documentElement.lang==='en'?'en':'zh',headers={'content-type':'application/json','x-graphql-yoga-csrf':'1'};
const ask=(query,accept)=>fetch('/graphql',{method:'POST',headers:{...headers,accept},body:JSON.stringify({query})});
const show=async()=>{const {data}=await (await ask('{counts{open overdue paused closedToday byState{state count}}}','application/json')).json();
if(!data)return;for(const k of ['open','overdue','paused','closedToday'])document.getElementById(k).textContent=data.counts[k];
for(const {state,count} of data.counts.byState){const cell=document.getElementById('s-'+state);if(cell)cell.textContent=count}};
const line=c=>{const li=document.createElement('li');li.textContent=c.caseNo+' · '+c.procedure.name[lang]+' · '+c.stateName[lang];const list=document.getElementById('changes');list.prepend(li);while(list.children.length>12)list.lastChild.remove()};
const listen=async()=>{const answer=await ask('subscription{workListChanged(filter:{scope:ALL}){reload cases{caseNo procedure{name{zh en}} stateName{zh en}}}}','text/event-stream');
if(!answer.ok)return;const reader=answer.body.pipeThrough(new TextDecoderStream()).getReader();let rest='';
for(;;){const {done,value}=await reader.read();if(done)return;rest+=value;const events=rest.split('\\n\\n');rest=events.pop();
for(const event of events){const text=event.split('\\n').find(l=>l.startsWith('data:'));if(!text||text.length<7)continue;const {data}=JSON.parse(text.slice(5));
if(data){data.workListChanged.cases.forEach(line);show()}}}};
const forever=async()=>{for(;;){try{await listen()}catch{}await new Promise(r=>setTimeout(r,3000))}};forever();
`;

export function startPage(signedIn: SignedIn, counts: Counts, lang: Lang, nonce: string): string {
  const zh = lang === 'zh';
  const { actor, name } = signedIn;
  const roles = actor.roles.map((role) => ROLE_NAMES[role][lang]).join('、');
  const figures = Object.entries(FIGURES).map(
    ([key, words]) =>
      html`<div class="card"><span class="number" id="${key}">${counts[key as keyof typeof FIGURES]}</span>${words[lang]}</div>`,
  );
  const states = counts.byState.map(
    ({ state, count }) => html`<li>${CASE_STATES[state][lang]}：<span id="s-${state}">${count}</span></li>`,
  );
  const body = html`<header>
      <h1>${zh ? '通办' : 'Tongban'}</h1>
      <span>${name} · ${roles}</span>${signedIn.demoLogin ? html`<span class="demo">${zh ? '演示登录' : 'demo log-in'}</span>` : html``}
      <nav>
        <a href="/?lang=${zh ? 'en' : 'zh'}">${zh ? 'English' : '中文'}</a>
        <form method="post" action="/logout"><button class="plain">${zh ? '换人' : 'change person'}</button></form>
      </nav>
    </header>
    <p class="soft">
      ${zh ? '以下数字只含您有权查看的办件，随办理实时变化。' : 'Figures cover the cases you may read, and move as they do.'}
    </p>
    <div class="grid">${figures}</div>
    <h2>${zh ? '各状态' : 'By state'}</h2>
    <ul>
      ${states}
    </ul>
    <h2>${zh ? '最近变化' : 'Latest changes'}</h2>
    <ul id="changes" aria-live="polite"></ul>
    <h2>${zh ? '接口' : 'Interface'}</h2>
    <ul>
      <li>
        <a href="/graphql">GraphQL</a>
        <span class="soft">${zh ? '（开发模式可在浏览器中试用）' : '(in development, to be tried in the browser)'}</span>
      </li>
      <li><code>/health</code> <code>/ready</code></li>
    </ul>`;
  return page({ lang, title: zh ? '通办' : 'Tongban', body, nonce, script: SCRIPT });
}
