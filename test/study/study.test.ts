/** The machinery of the study on texts of our own: what is planted is false, what is found is found for the right reason. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEngine } from '../../server/src/core/engine';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { apply } from '../../server/src/core/text/edits';
import { shippedLexicon } from '../../server/src/lexicon';
import { projectRoot } from '../shared';
import { upperBound } from './alarms';
import { isFault, readFaults } from './faults';
import { generate } from './generate';
import { isPlantable, plantings } from './plant';
import { chance } from './random';
import { plantInto, shareOf } from './recall';
import { readSentence, type Sentence } from './sentence';
import { mistype, recount } from './slips';
import { targetsOf } from './target';
import { attempt, examiner, moved } from './trial';
import { judge } from './verdicts';

const SUM = '全年共获得各级表彰{total:29项}，其中国家级{part:9项}、省级{part:5项}、市级{part:15项}。';
const sum = (): Sentence => readSentence('sum', 'sum', SUM, []);

describe('study', () => {
  const own = examiner(makeEngine(rules, shippedLexicon), resolveSettings(rules, []));

  it('draws the same for the same seed, and another for another', () => {
    const draws = (seed: number): readonly number[] => {
      const draw = chance(seed, 'name');
      return Array.from({ length: 20 }, () => draw.below(1000));
    };
    assert.deepEqual(draws(1), draws(1));
    assert.notDeepEqual(draws(1), draws(2));
    assert.deepEqual(
      generate(5, 1).map(({ text }) => text),
      generate(5, 1).map(({ text }) => text),
    );
  });

  it('mistypes figures in every way, in their own width', () => {
    const forms = mistype('12.5亿元');
    assert.deepEqual(
      forms.filter(({ slip }) => slip !== 'digit').map(({ text }) => text),
      ['21.5亿元', '125亿元', '1.25亿元'],
    );
    assert.equal(forms.filter(({ slip }) => slip === 'digit').length, 8 + 9 + 9);
    assert.ok(mistype('３８％').some(({ text }) => text === '８３％'));
    assert.ok(mistype('二十八个').some(({ text }) => text === '二十九个'));
    assert.deepEqual(
      [recount('三大', 4), recount('三', 2), recount('3个', 2), recount('九个', 10)],
      ['四大', '二', '2个', '十个'],
    );
  });

  it('plants only what no reading of the figures makes true, and only where the mark allows it', () => {
    const rounded = readSentence('r', 'sum', '合计{total:4000万亩}，其中{part:1000万亩}、{part:3000万亩}。', []);
    for (const { edit } of plantings(rounded.text, rounded.target, chance(1, 'r'))) {
      const digits = edit.text.replace(/\D/g, '');
      assert.ok(!/^[134]00[1-4]$/.test(digits), edit.text);
    }
    assert.ok(!isPlantable({ ...rounded.target, notes: ['hedged'] }));
    assert.ok(!isPlantable({ ...rounded.target, verdict: 'not-checkable' }));
  });

  it('tells omissions that contradict nothing from those that do', () => {
    const moot = (source: string, kind: string): readonly (boolean | undefined)[] => {
      const { text, target } = readSentence('m', kind, source, []);
      return plantings(text, target, chance(1, 'm')).flatMap(({ slip, moot: m }) => (slip === 'dropped' ? [m] : []));
    };
    assert.deepEqual(moot(SUM, 'sum'), [true]);
    assert.deepEqual(moot('拨付{part:4件}、{part:5件}、{part:6件}，合计{total:15件}。', 'sum'), [false]);
    assert.deepEqual(moot('{name:甲村}、{name:乙村}分别增收{value:3%}、{value:4%}。', 'respective'), [false]);
  });

  it('finds a planted error by a rule that fits, at its place', () => {
    const { text, target } = sum();
    const subject = own.examine(text);
    assert.equal(judge(subject, target).said, 'consistent');
    const planting = {
      slip: 'digit',
      edit: { span: target.parts[0]?.span ?? { start: 0, end: 0 }, text: '28项' },
    } as const;
    assert.match(apply(text, [planting.edit]), /表彰28项/);
    assert.equal(attempt(own, subject, target, planting).found?.rule, 'figures/sum-of-parts');
    const elsewhere = { ...target, kind: 'rate' };
    assert.equal(attempt(own, subject, elsewhere, planting).miss, 'unseen');
  });

  it('says why an error was missed', () => {
    const { text, target } = readSentence('u', 'sum', '甲{part:9项}乙{part:5项}丙{total:14项}', []);
    const [planting] = plantings(text, target, chance(1, 'u'));
    assert.ok(planting);
    assert.equal(attempt(own, own.examine(text), target, planting).miss, 'unseen');
  });

  it('moves places with an edit before, inside and behind them', () => {
    const edit = { span: { start: 4, end: 6 }, text: 'x' };
    assert.deepEqual(moved({ start: 0, end: 4 }, edit), [{ start: 0, end: 4 }]);
    assert.deepEqual(moved({ start: 6, end: 8 }, edit), [{ start: 5, end: 7 }]);
    assert.deepEqual(moved({ start: 4, end: 6 }, { ...edit, text: '' }), []);
  });

  it('reads the columns of a table over several lines', () => {
    const operands = [
      { role: 'total', below: 0, start: 2, end: 4, figure: '9件' },
      { role: 'part', below: 1, start: 1, end: 3, figure: '4件' },
    ];
    const place = { file: 'a.txt', line: 2, start: 2, end: 4 };
    const row = { ...place, kind: 'sum', operands, verdict: 'consistent', notes: [] } as const;
    const [target] = targetsOf('首行\n共9件\n4件\n', [row]);
    assert.deepEqual(
      target?.parts.map(({ span }) => [span.start, span.end]),
      [
        [4, 6],
        [7, 9],
      ],
    );
  });

  it('raises no alarm on its own sentences, and finds most errors in them', () => {
    const recalls = generate(1, 1).map(({ text, target }) => {
      const subject = own.examine(text);
      assert.deepEqual(
        subject.result.findings.map(({ rule }) => rule),
        [],
        text,
      );
      return plantInto(own, subject, [target], 1);
    });
    const { planted, found } = shareOf(recalls.flatMap(({ outcomes }) => outcomes));
    assert.ok(found * 10 >= planted * 9, `${found} of ${planted}`);
  });

  it('describes every loud finding on published reports, and no other', () => {
    const rows = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
    const described = readFaults(rows('docs/CORPUS.md'));
    const loud = rows('test/corpus/snapshots/findings.tsv')
      .split('\n')
      .map((row) => row.split('\t'))
      .filter(([, , , level]) => level === 'warning' || level === 'error')
      .map(([file = '', line = '', rule = '']) => ({ file, line: Number(line), rule }));
    assert.deepEqual(
      loud.filter((found) => !isFault(described, found)),
      [],
    );
    assert.deepEqual(
      described.filter((fault) => !isFault(loud, fault)),
      [],
    );
  });

  it('bounds a rate by the rule of three, and knows described faults', () => {
    assert.equal(upperBound(0, 3000), 0.001);
    assert.equal(upperBound(0, 0), null);
    const faults = readFaults('| `corpus/a.txt` | 7 | `figures/sum-of-parts` | A total. |\n');
    assert.ok(isFault(faults, { file: 'corpus/a.txt', line: 7, rule: 'figures/sum-of-parts' }));
    assert.ok(!isFault(faults, { file: 'corpus/a.txt', line: 8, rule: 'figures/sum-of-parts' }));
  });
});
