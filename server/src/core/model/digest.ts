/** What other documents need to know of a report: small, plain, enough for a thousand of them. */
import { type Identity, identify } from './identity';
import type { Report } from './report';

export interface Digest extends Identity {
  readonly uri: string;
}

/** The digest of a report that lies at `uri`. */
export const digest = (report: Report, uri: string): Digest => ({
  uri,
  ...identify(report.paragraphs, report.tree),
});
