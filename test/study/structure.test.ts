/** The marks of structure hold, errors are planted where they are errors, and nearly all of them are found. */
import assert from 'node:assert/strict';
import { apply } from '../../server/src/core/text/edits';
import { slice } from '../../server/src/core/text/span';
import { realReports } from '../shared';
import { readRelations } from './rows';
import { attemptStructure, structureExaminer, structurePlantings } from './structure';
import { marksOf, readStructure, type StructureMark, seriesOf } from './structure-marks';
import { headingPlantings, type StructurePlanting, unitPlantings } from './structure-plant';

/** A mark at words of a text: the number or label, and where the whole ends. */
function markAt(text: string, words: string, head: string, more: Partial<StructureMark> = {}): StructureMark {
  const start = text.indexOf(words);
  const at = start + words.indexOf(head);
  const span = { start, end: start + words.length };
  const whole = { name: words, line: 1, span, head: { start: at, end: at + head.length }, units: [] };
  return { ...whole, series: '1/1', notes: ['own-line'], ...more };
}

const said = (text: string, plantings: readonly StructurePlanting[]): readonly string[] =>
  plantings.map(({ slip, edits }) => `${slip}: ${apply(text, edits).replaceAll('\n', '|')}`);

describe('study: structure', () => {
  const rows = readStructure();

  it('has the marks that were promised', () => {
    assert.ok(rows.filter(({ kind }) => kind === 'heading').length >= 300);
    assert.ok(rows.filter(({ kind }) => kind === 'units').length >= 100);
    assert.ok(readRelations().filter(({ kind }) => kind === 'announced').length >= 40);
    const keys = rows.map(({ file, line, start }) => `${file}:${line}:${start}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('marks numbers that stand there and count on, series by series', function () {
    const wrong = realReports(this).flatMap(({ path, text }) => {
      const own = rows.filter(({ file }) => file === path);
      const headings = marksOf(text, own, 'heading');
      const numbers = headings.filter(
        ({ head }, i) => slice(text, head) !== own.filter(isHeading)[i]?.operands[0]?.figure,
      );
      const order = seriesOf(headings).flatMap((series) =>
        series.filter(({ head }, i) => i > 0 && head.start <= (series[i - 1]?.head.start ?? 0)),
      );
      const units = marksOf(text, own, 'units').filter(
        ({ head }) => !/^(?:牵头|责任)单位[：:]$/.test(slice(text, head)),
      );
      return [...numbers, ...order, ...units].map(({ name }) => name);
    });
    assert.deepEqual(wrong, []);
  });

  it('plants what is false for every reader, and nothing else', () => {
    const text = '一、路\n二、桥\n三、渠\n';
    const series = ['一、路', '二、桥', '三、渠'].map((words) => markAt(text, words, words[0] ?? ''));
    assert.deepEqual(said(text, headingPlantings(text, series)), [
      'heading dropped: 二、桥|三、渠|',
      'numbers swapped: 二、路|一、桥|三、渠|',
      'heading dropped: 一、路|三、渠|',
      'number repeated: 一、路|一、桥|三、渠|',
      'numbers swapped: 一、路|三、桥|二、渠|',
      'number repeated: 一、路|二、桥|二、渠|',
    ]);
    assert.deepEqual(said(text, headingPlantings(text, series.slice(0, 2))), [
      'heading dropped: 二、桥|三、渠|',
      'numbers swapped: 二、路|一、桥|三、渠|',
    ]);
    const announced = series.map((one, i) => (i === 2 ? { ...one, notes: ['own-line', 'announced'] } : one));
    assert.ok(said(text, headingPlantings(text, announced)).includes('heading dropped: 一、路|二、桥|'));
  });

  it('plants into lists of units', () => {
    const text = '牵头单位：甲局\n责任单位：乙局、丙局\n';
    const unit = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    const lead = markAt(text, '牵头单位：甲局', '牵头单位：', { units: [unit('甲局')], notes: ['lead', 'task=1'] });
    const notes = ['responsible', 'promised', 'task=1'];
    const others = markAt(text, '责任单位：乙局、丙局', '责任单位：', { units: [unit('乙局'), unit('丙局')], notes });
    assert.deepEqual(said(text, unitPlantings(text, [lead, others])), [
      'unit repeated: 牵头单位：甲局、甲局|责任单位：乙局、丙局|',
      'unit repeated: 牵头单位：甲局|责任单位：乙局、丙局、乙局|',
      'unit in both roles: 牵头单位：甲局|责任单位：乙局、丙局、甲局|',
      'unit line dropped: 牵头单位：甲局|',
    ]);
  });

  it('finds at least 97 in 100 of a part of them', function () {
    this.timeout(60_000);
    const own = structureExaminer();
    const outcomes = realReports(this).flatMap(({ path, text }) => {
      const plantings = structurePlantings(path, text, rows, readRelations()).filter((_, i) => i % EVERY === 0);
      const subject = plantings.length > 0 ? own.examine(text) : null;
      return subject ? plantings.map((planting) => attemptStructure(own, subject, planting)) : [];
    });
    const found = outcomes.filter((one) => one.found).length;
    assert.ok(outcomes.length > 200 && found * 100 >= outcomes.length * 97, `${found} of ${outcomes.length}`);
  });
});

const isHeading = ({ kind }: { readonly kind: string }): boolean => kind === 'heading';

/** The whole is for `npm run study`. */
const EVERY = 9;
