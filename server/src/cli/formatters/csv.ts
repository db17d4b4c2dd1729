/** `--format csv`: one line a finding, for a spreadsheet. Counts from 1; RFC 4180. */
import { render } from '../../core/message';
import { csvLine } from '../../core/text/csv';
import { placesOf } from '../../core/text/place';
import { slice } from '../../core/text/span';
import type { Formatter } from './formatter';

const HEADER = ['path', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule', 'message', 'text', 'fingerprint'];

export const csv: Formatter = (files, { language }) => {
  const rows = files.flatMap(({ path, report, result }) =>
    result.findings.map((finding) => {
      const { start, end } = placesOf(report.lines, finding.span);
      const place = [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
      const words = [render(finding.message, language), slice(report.raw, finding.span), finding.fingerprint];
      return [path, ...place, finding.level, finding.rule, ...words];
    }),
  );
  return [HEADER, ...rows].map(csvLine).join('');
};
