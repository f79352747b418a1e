/** 再次验证身份: a page of its own for the second factor, by security key or one-time code; also where factors are enrolled. */
import { randomBytes } from 'node:crypto';
import { contentSecurityPolicy, html, page } from '../pages/html.ts';
import { ownPath, type IdentityDoor } from './identity-door.ts';

/** Everything is asked of /session; nothing secret stands in the page. */
const SCRIPT = `
const $=id=>document.getElementById(id),say=text=>{$('said').textContent=text};
const ask=async(path,body)=>{const answer=await fetch('/session'+path,body===undefined?{}:{method:'POST',headers:{'content-type':'application/json','x-graphql-yoga-csrf':'1'},body:JSON.stringify(body)});
const value=await answer.json();if(!answer.ok){const m=value.message;say(m.zh+' · '+m.en);throw new Error(m.en)}return value};
const bytes=text=>Uint8Array.from(atob(text.replace(/-/g,'+').replace(/_/g,'/')),c=>c.charCodeAt(0));
const text=buffer=>btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\\+/g,'-').replace(/\\//g,'_').replace(/=+$/,'');
const told=c=>({id:c.id,rawId:text(c.rawId),type:c.type,clientExtensionResults:c.getClientExtensionResults(),response:Object.fromEntries(['clientDataJSON','attestationObject','authenticatorData','signature','userHandle'].filter(k=>c.response[k]).map(k=>[k,text(c.response[k])]))});
const done=()=>{location.assign($('next').value)};
const show=async()=>{const {stepUp}=await ask('');$('key').hidden=!stepUp.factors.includes('WEBAUTHN');$('code').hidden=!stepUp.factors.includes('TOTP')&&!stepUp.shownCode;
if(stepUp.shownCode){$('shown').textContent='演示口令 · code of the demonstration: '+stepUp.shownCode;$('shown').hidden=false}};
$('code').onsubmit=async e=>{e.preventDefault();await ask('/step-up/totp',{code:$('digits').value.trim()});done()};
$('key').onclick=async()=>{const o=await ask('/step-up/webauthn/options',{});o.challenge=bytes(o.challenge);o.allowCredentials=o.allowCredentials.map(c=>({...c,id:bytes(c.id)}));
await ask('/step-up/webauthn',told(await navigator.credentials.get({publicKey:o})));done()};
$('newkey').onclick=async()=>{const o=await ask('/factors/webauthn/options',{});o.challenge=bytes(o.challenge);o.user.id=bytes(o.user.id);o.excludeCredentials=o.excludeCredentials.map(c=>({...c,id:bytes(c.id)}));
await ask('/factors/webauthn',told(await navigator.credentials.create({publicKey:o})));say('已登记 · enrolled');show()};
$('newcode').onclick=async()=>{const o=await ask('/factors/totp',{});$('secret').textContent=o.secret;$('confirm').hidden=false};
$('confirm').onsubmit=async e=>{e.preventDefault();await ask('/factors/totp/confirm',{code:$('first').value.trim()});$('confirm').hidden=true;say('已登记 · enrolled');show()};
show();
`;

export function stepUpPage({ signIn: { stepUp } }: IdentityDoor, url: URL): Response {
  const nonce = randomBytes(16).toString('base64');
  const next = ownPath(url.searchParams.get('next'));
  const body = html`<header>
      <h1>再次验证身份 · a second proof of who you are</h1>
      ${stepUp === 'shown' ? html`<span class="demo">演示 · demonstration</span>` : html``}
    </header>
    <p>
      ${stepUp === 'off' ? '本系统当前不要求。 · Not demanded here at present.' : '作出决定、撤销和用印之前需要，十分钟内有效。 · Needed before deciding, revoking and sealing; it counts for ten minutes.'}
    </p>
    <input type="hidden" id="next" value="${next}" />
    <p id="shown" class="card" hidden></p>
    <p><button class="card" id="key" hidden>使用安全密钥 · use a security key</button></p>
    <form id="code" hidden>
      <label>动态口令 · one-time code <input id="digits" inputmode="numeric" autocomplete="one-time-code" maxlength="6" required /></label>
      <button>验证 · prove</button>
    </form>
    <p id="said" role="status"></p>
    <h2>登记 · enrol</h2>
    <p><button class="plain" id="newkey">登记安全密钥 · a security key</button></p>
    <p><button class="plain" id="newcode">登记动态口令 · one-time codes</button></p>
    <form id="confirm" hidden>
      <p>请在口令应用中输入密钥 · enter this key in your app: <code id="secret"></code></p>
      <label>首个口令 · first code <input id="first" inputmode="numeric" maxlength="6" required /></label>
      <button>确认 · confirm</button>
    </form>`;
  const text = page({ lang: 'zh', title: '通办 · 再次验证身份', body, nonce });
  return new Response(
    text.replace('</body>', () => `<script nonce="${nonce}">${SCRIPT}</script></body>`),
    {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `${contentSecurityPolicy(nonce)}; script-src 'nonce-${nonce}'; connect-src 'self'`,
        'cache-control': 'no-store',
      },
    },
  );
}
