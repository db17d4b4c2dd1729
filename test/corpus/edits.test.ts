/**
 * Errors planted in real reports are found where they are, and every cure that is offered leaves the figure at rest. Only
 * lines and a few characters stand here; the reports lie beside the project.
 */
import assert from 'node:assert/strict';
import { render } from '../../server/src/core/message';
import { apply } from '../../server/src/core/text/edits';
import { slice } from '../../server/src/core/text/span';
import { readShared } from '../shared';
import { checkReport, lineOf } from './findings';

interface Planted {
  readonly file: string;
  readonly line: number;
  /** What stands there once, and what it becomes. */
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly marked: string;
}

const SEEDS: Readonly<Record<string, string>> = {
  '001': '001_d207dd5c7035d7fb.txt',
  '003': '003_cac31801d05655f8.txt',
  '004': '004_205697b6b8631cb5.txt',
};

const PLANTED: readonly Planted[] = [
  { file: '001', line: 77, from: '29项', to: '28项', rule: 'figures/sum-of-parts', marked: '28项' },
  { file: '001', line: 77, from: '市级15项', to: '市级16项', rule: 'figures/sum-of-parts', marked: '29项' },
  { file: '001', line: 77, from: '省级5项', to: '省级51项', rule: 'figures/sum-of-parts', marked: '29项' },
  { file: '004', line: 66, from: '25件', to: '24件', rule: 'figures/sum-of-parts', marked: '24件' },
  { file: '004', line: 66, from: '实事15件', to: '实事14件', rule: 'figures/sum-of-parts', marked: '25件' },
  { file: '001', line: 53, from: '楼宇3栋', to: '楼宇8栋', rule: 'figures/part-exceeds-whole', marked: '8栋' },
  { file: '004', line: 19, from: '完成14件', to: '完成16件', rule: 'figures/part-exceeds-whole', marked: '16件' },
  { file: '004', line: 10, from: '等3条', to: '等1条', rule: 'figures/listed-exceeds-count', marked: '1条' },
  { file: '004', line: 12, from: '110%、156%', to: '110%', rule: 'figures/respective-arity', marked: '分别达110%' },
  { file: '004', line: 12, from: '110%、156%', to: '156%', rule: 'figures/respective-arity', marked: '分别达156%' },
  {
    file: '004',
    line: 12,
    from: '36.1%、50.9%',
    to: '36.1%',
    rule: 'figures/respective-arity',
    marked: '分别增长36.1%',
  },
  { file: '004', line: 15, from: '17.1%、', to: '', rule: 'figures/respective-arity', marked: '分别下降40.9%、39.9%' },
  { file: '003', line: 151, from: '三大工程', to: '两大工程', rule: 'figures/collective-count', marked: '两' },
];

describe('errors planted in real reports', () => {
  for (const { file, line, from, to, rule, marked } of PLANTED) {
    it(`${file}:${line} ${from} → ${to || 'nothing'}`, function () {
      const raw = readShared(this, 'reports', 'seeds', SEEDS[file] ?? '');
      const lines = raw.split('\n');
      const old = lines[line - 1] ?? '';
      assert.equal(old.split(from).length, 2, `“${from}” stands once in line ${line}`);
      const text = [...lines.slice(0, line - 1), old.replace(from, to), ...lines.slice(line)].join('\n');
      const { report, findings } = checkReport(text);
      const own = findings.filter((finding) => finding.rule === rule && lineOf(report, finding) === line);
      assert.equal(own.length, 1);
      const [finding] = own;
      assert.ok(finding);
      assert.equal(slice(text, finding.span), marked);
      for (const fix of finding.fixes()) {
        const mended = checkReport(apply(text, fix.edits));
        const left = mended.findings.filter(
          (one) => one.rule.startsWith('figures/') && lineOf(mended.report, one) === line,
        );
        assert.deepEqual(
          left.map((one) => render(one.message, 'zh')),
          [],
          render(fix.title, 'zh'),
        );
      }
    });
  }
});
