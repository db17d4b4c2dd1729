/** Tables of comparison as a page: words, links into the report, and the editor's own colours. Knows no server and asks nothing. */
import { l10n } from 'vscode';
import { fileName } from '../../../server/src/core/text/uri';
import type { ChangesAnswer, CompareAnswer } from '../../../server/src/lsp/protocol';

type Place = CompareAnswer['rows'][number]['range'];

/** The command of the links; its arguments are a document and a place in it. */
export const GO_TO = 'tally.goTo';

/** One row an indicator; `year` is the year the report plans for. */
export function comparedTable(uri: string, year: number, rows: CompareAnswer['rows']): string {
  const head = [
    l10n.t('Indicator'),
    l10n.t('{0}: result', year - 2),
    l10n.t('{0}: target', year - 1),
    l10n.t('{0}: result', year - 1),
    l10n.t('{0}: target', year),
  ];
  const body = rows.map((row) => [
    link(uri, row.range, `${row.scope ?? ''}${row.indicator}`),
    asText(row.lastResult),
    asText(row.lastTarget),
    `${asText(row.result)}${row.verdict === null ? '' : ` ${MARKS[row.verdict]}`}`,
    asText(row.target),
  ]);
  const legend = l10n.t('{0} target reached, {1} target missed', MARKS.met, MARKS.missed);
  const top = `<p>${asText(fileName(uri))}</p><p>${asText(legend)}</p>`;
  return page(l10n.t('Compared with last year'), `${top}${table(head, body)}`);
}

const MARKS = { met: '✔', missed: '✘' } as const;

/** One table a draft, and below them the places that still carry an old value. */
export function changesTable(uri: string, { drafts, stale }: ChangesAnswer): string {
  const parts = drafts.map(({ uri: draft, changes }) => {
    const title = `<h2>${asText(fileName(draft))}</h2>`;
    if (changes.length === 0) return `${title}<p>${asText(l10n.t('No figure differs.'))}</p>`;
    const head = [l10n.t('Line'), l10n.t('Sentence'), l10n.t('Other draft'), l10n.t('This draft')];
    const body = changes.map(({ clause, from, to, range }) => [
      `${range.start.line + 1}`,
      link(uri, range, clause),
      asText(from),
      asText(to),
    ]);
    return `${title}${table(head, body)}`;
  });
  const left = stale.map(({ message, range }) => `<li>${link(uri, range, message)}</li>`);
  const rest = `<h2>${asText(l10n.t('Places that still carry the old value'))}</h2><ul>${left.join('')}</ul>`;
  return page(l10n.t('What changed since the last draft'), parts.join('') + (left.length > 0 ? rest : ''));
}

/** No script, nothing from elsewhere. */
function page(title: string, body: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const head = `<meta charset="utf-8">${policy}<title>${asText(title)}</title><style>${STYLE}</style>`;
  return `<!DOCTYPE html><html><head>${head}</head><body><h1>${asText(title)}</h1>${body}</body></html>`;
}

const STYLE = `
body { font-size: var(--vscode-font-size); padding: 0 1.5em 1.5em; }
h1 { font-size: 1.6em; font-weight: 600; }
h2 { font-size: 1.2em; font-weight: 600; margin-top: 1.5em; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.3em 0.6em; border-bottom: 1px solid var(--vscode-widget-border, #8884); }
th { position: sticky; top: 0; background: var(--vscode-editor-background); }
td a { display: inline-block; min-width: 6em; }
a { text-decoration: none; }
a:hover { text-decoration: underline; }
`;

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const titles = head.map((cell) => `<th>${asText(cell)}</th>`).join('');
  const rows = body.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${titles}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function link(uri: string, range: Place, text: string): string {
  const place = encodeURIComponent(JSON.stringify([uri, range]));
  return `<a href="command:${GO_TO}?${place}">${asText(text)}</a>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The words of a document are words and no marks of a page. */
const asText = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
