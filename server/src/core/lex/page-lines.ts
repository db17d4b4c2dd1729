/** What tells the lines of a portal or forum around a report from the report's own, after folding. */

export interface PageLines {
  readonly contains: readonly string[];
  readonly equals: ReadonlySet<string>;
  readonly startsWith: readonly string[];
  readonly patterns: readonly RegExp[];
}

/** As the words lie in `server/data/chrome.json`. */
export interface PageLineData {
  readonly contains: readonly string[];
  readonly equals: readonly string[];
  readonly startsWith: readonly string[];
  readonly regex: readonly string[];
}

export function makePageLines(data: PageLineData): PageLines {
  return {
    contains: data.contains,
    equals: new Set(data.equals),
    startsWith: data.startsWith,
    patterns: data.regex.map((source) => new RegExp(source, 'u')),
  };
}
