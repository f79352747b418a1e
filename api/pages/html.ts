/** HTML by template: whatever is put in is escaped, so that a name cannot become a script. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

const written = (part: Part): string => {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (char) => ESCAPES[char]!);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
};

export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.map((text, index) => text + (index < parts.length ? written(parts[index]!) : '')).join(''),
});

export type Lang = 'zh' | 'en';

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2733;--soft:#5b6876;--line:#d5dce3;--page:#f7f8fa;--card:#fff;--accent:#1f5fa8}
@media(prefers-color-scheme:dark){:root{--ink:#e4e9ee;--soft:#9aa7b4;--line:#36424e;--page:#141a20;--card:#1c242c;--accent:#7db4ef}}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem}header{display:flex;gap:1rem;align-items:baseline;flex-wrap:wrap}h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}
a{color:var(--accent)}.soft{color:var(--soft)}.demo{border:1px solid var(--line);border-radius:4px;padding:0 .5rem;font-size:.85rem}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr));gap:.75rem}.card{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem;text-align:left;font:inherit;color:inherit;width:100%}
button.card{cursor:pointer}button.card:hover,button.card:focus-visible{border-color:var(--accent);outline:2px solid var(--accent);outline-offset:1px}
.number{font-size:1.75rem;font-variant-numeric:tabular-nums;display:block}ul{padding-left:1.2rem}code{font-size:.95em}nav{margin-left:auto;display:flex;gap:1rem}form{margin:0}.plain{background:none;border:0;padding:0;color:var(--accent);font:inherit;cursor:pointer;text-decoration:underline}
`;

export interface PageParts {
  readonly lang: Lang;
  readonly title: string;
  readonly body: Html;
  readonly nonce: string;
}

export const page = ({ lang, title, body, nonce }: PageParts): string => `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${written(title)}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main>${body.html}</main></body></html>`;

/** Nothing but our own: styles by nonce, no scripts, no frames, no forms elsewhere. */
export const contentSecurityPolicy = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
