/**
 * What “exact” means for bytes out of step: real reports in traditional characters, damaged as the web page does it, and every
 * repair that would be made without asking compared with what stood there. None may be wrong, or it is no exact repair.
 */
import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { check } from '../../server/src/core/check';
import { analyse } from '../../server/src/core/model/analyse';
import { textRules } from '../../server/src/core/rules/text';
import { resolveSettings } from '../../server/src/core/settings';
import { lineAt } from '../../server/src/core/text/lines';
import { shippedLexicon } from '../../server/src/lexicon';
import { damage } from '../core/page-damage';
import { realReports } from '../shared';
import { toTraditional } from '../study/damages';

const rules = textRules.filter(({ id }) => id === 'text/mojibake');
const settings = resolveSettings(rules, []);
/** All reports take minutes. Measured with four sets of readings over eleven hundred exact repairs: none was wrong. */
const EVERY = 14;
const RESIDUE = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/gu;
const BESIDE = 6;

const inGbk = (char: string): string => (iconv.encode(char, 'gbk').length === 2 || char < '\x80' ? char : '');
const traditional = (text: string): string => Array.from(text, (char) => inGbk(toTraditional(char))).join('');
const plain = (text: string): string => text.replace(RESIDUE, '');

interface Repair {
  readonly place: string;
  readonly exact: boolean;
  readonly right: boolean;
}

/** The first repair of each line that is damaged in one place. */
function repairsIn(path: string, sound: string): readonly Repair[] {
  const due = sound.split('\n');
  const lines = due.map(damage);
  const report = analyse(lines.join('\n'), shippedLexicon());
  const found = check({ subject: report, peers: [] }, rules, settings).findings;
  const numbers = found.map(({ span }) => lineAt(report.lines, span.start));
  return found.flatMap((finding, i): readonly Repair[] => {
    const line = numbers[i] ?? 0;
    if (numbers.filter((other) => other === line).length > 1) return [];
    const [fix] = finding.fixes();
    const [edit] = fix?.edits ?? [];
    if (!fix || !edit) return [];
    const start = report.lines[line]?.start ?? 0;
    const own = lines[line] ?? '';
    const before = plain(own.slice(0, edit.span.start - start)).slice(-BESIDE);
    const behind = plain(own.slice(edit.span.end - start)).slice(0, BESIDE);
    const right = plain(due[line] ?? '').includes(before + edit.text + behind);
    return [{ place: `${path}:${line + 1} ${edit.text}`, exact: fix.manner !== 'candidate', right }];
  });
}

describe('bytes out of step in real reports', function () {
  this.timeout(120_000);

  it('are restored without asking only as they were', function () {
    const reports = realReports(this, 'corpus').filter(({ text }, i) => i % EVERY === 2 && !text.includes('锛'));
    const repairs = reports.flatMap(({ path, text }) => repairsIn(path, traditional(text)));
    const exact = repairs.filter((repair) => repair.exact);
    assert.deepEqual(
      exact.filter(({ right }) => !right).map(({ place }) => place),
      [],
    );
    assert.ok(exact.length >= 3, `only ${exact.length} of ${repairs.length} are exact`);
  });
});
