/** What other documents need to know of a report: small, plain, enough for a thousand of them. */
import type { Report } from './report';

export interface Digest {
  readonly uri: string;
  /** The place it reports on, as its title names it. */
  readonly place: string | null;
  /** The year it plans for, as its title names it. */
  readonly year: number | null;
}

const TITLE_YEAR = /(?:19|20)\d\d(?=年)/u;

/** The digest of a report that lies at `uri`. */
export function digest(report: Report, uri: string): Digest {
  const title = report.tree.roots.find((node) => node.kind === 'title')?.label ?? '';
  const year = TITLE_YEAR.exec(title)?.[0];
  return { uri, place: null, year: year ? Number(year) : null };
}
