/** Tables of comparison as Markdown, with links into the report. Pure words: knows no server and asks nothing. */
import { l10n } from 'vscode';
import { fileName } from '../../../server/src/core/text/uri';

interface Place {
  readonly start: { readonly line: number; readonly character: number };
}

export interface ComparedRow {
  readonly indicator: string;
  readonly scope: string | null;
  readonly lastResult: string;
  readonly lastTarget: string;
  readonly result: string;
  readonly target: string;
  readonly verdict: 'met' | 'missed' | null;
  readonly range: Place;
}

export interface DraftChanges {
  readonly drafts: readonly {
    readonly uri: string;
    readonly changes: readonly {
      readonly clause: string;
      readonly from: string;
      readonly to: string;
      readonly range: Place;
    }[];
  }[];
  readonly stale: readonly { readonly message: string; readonly range: Place }[];
}

/** One row an indicator. */
export function comparedTable(uri: string, rows: readonly ComparedRow[]): string {
  const head = [
    l10n.t('Indicator'),
    l10n.t('Result before'),
    l10n.t('Target then'),
    l10n.t('Result'),
    l10n.t('Target now'),
    '',
  ];
  const body = rows.map((row) => [
    link(uri, row.range, row.scope === null ? row.indicator : `${row.scope}${row.indicator}`),
    row.lastResult,
    row.lastTarget,
    row.result,
    row.target,
    row.verdict === null ? '' : row.verdict === 'met' ? '✔' : '✘',
  ]);
  return `# ${l10n.t('Compared with last year')}\n\n${table(head, body)}`;
}

/** One table a draft, and below them the places that still carry an old value. */
export function changesTable(uri: string, { drafts, stale }: DraftChanges): string {
  const parts = drafts.map(({ uri: draft, changes }) => {
    const head = [l10n.t('Sentence'), l10n.t('Other draft'), l10n.t('This draft')];
    const body = changes.map(({ clause, from, to, range }) => [link(uri, range, clause), from, to]);
    return `## ${asText(fileName(draft))}\n\n${table(head, body)}`;
  });
  const left = stale.map(({ message, range }) => `- ${link(uri, range, message)}`);
  const rest = left.length > 0 ? [`## ${l10n.t('Places that still carry the old value')}\n\n${left.join('\n')}\n`] : [];
  return `# ${l10n.t('What changed since the last draft')}\n\n${[...parts, ...rest].join('\n')}`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const safe = body.map(([first = '', ...cells]) => [first, ...cells.map(asText)]);
  return line(head) + line(head.map(() => '---')) + safe.map(line).join('');
}

const link = (uri: string, { start }: Place, text: string): string => `[${asText(text)}](${uri}#L${start.line + 1})`;

/** Signs of the document that Markdown would read. */
const asText = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&').replace(/\s+/g, ' ');
