/** Navigation on real reports: nothing is lost or changed by moving and formatting, and it is fast enough for a keystroke. */
import assert from 'node:assert/strict';
import { makeCounter } from '../../server/src/core/features/count';
import { foldingRanges } from '../../server/src/core/features/folding';
import { formatNumbering } from '../../server/src/core/features/formatting';
import { highlights } from '../../server/src/core/features/highlight';
import { moveSection } from '../../server/src/core/features/move-section';
import { type OutlineItem, outline } from '../../server/src/core/features/outline';
import { selectionRanges } from '../../server/src/core/features/selection';
import { taskTable } from '../../server/src/core/features/tasks-by-unit';
import { unitPlaces } from '../../server/src/core/features/units';
import { renameUnit } from '../../server/src/core/features/units-edit';
import { analyse } from '../../server/src/core/model/analyse';
import { links } from '../../server/src/core/model/links';
import { apply } from '../../server/src/core/text/edits';
import { lineAt } from '../../server/src/core/text/lines';
import { contains, slice } from '../../server/src/core/text/span';
import { walk } from '../../server/src/core/tree/outline';
import { shippedLexicon } from '../../server/src/lexicon';
import { effort } from '../effort';
import { realReports } from '../shared';
import { read } from './standing';

const letters = (text: string): string => [...text].sort().join('');

describe('navigation on real reports', function () {
  this.timeout(60_000);

  it('moving a section loses no letter, and only numbers change', function () {
    let moves = 0;
    for (const { path, text } of realReports(this, 'seeds')) {
      const report = read(text);
      const nodes = [...walk(report.tree.roots)].filter((_, i) => i % 9 === 0);
      for (const { name, label } of nodes) {
        const move = moveSection(report, name.start + 1, 'down');
        if (!move) continue;
        moves++;
        const after = apply(text, move.edits);
        assert.equal(after.length, text.length, `${path} ${label}`);
        assert.equal(letters(after), letters(text), `${path} ${label}`);
      }
    }
    assert.ok(moves > 30, `only ${moves} sections moved`);
  });

  it('a section that moved down moves up again to where it was', function () {
    let moves = 0;
    let back = 0;
    for (const { path, text } of realReports(this).filter((_, i) => i % 16 === 4)) {
      const report = read(text);
      for (const { name } of walk(report.tree.roots).filter((_, i) => i % 11 === 3)) {
        const move = moveSection(report, name.start + 1, 'down');
        if (!move) continue;
        const after = apply(text, move.edits);
        assert.equal(letters(after), letters(text), path);
        const again = moveSection(read(after), move.offset, 'up');
        moves++;
        if (again && apply(after, again.edits) === text) back++;
      }
    }
    // Where a last section comes to stand elsewhere, nobody can tell where it ends.
    assert.ok(moves > 30 && back * 100 >= moves * 93, `${back} of ${moves}`);
  });

  it('outlines nest, folds hide no other heading, selections grow', function () {
    for (const { path, text } of realReports(this).filter((_, i) => i % 8 === 3)) {
      const report = read(text);
      const nests = ({ range, selectionRange, children }: OutlineItem): boolean =>
        contains(range, selectionRange) && children.every((child) => contains(range, child.range) && nests(child));
      assert.ok(outline(report).every(nests), path);
      const nodes = walk(report.tree.roots);
      for (const { span } of foldingRanges(report)) {
        const last = report.lines[lineAt(report.lines, span.end)]?.end ?? span.end;
        assert.ok(!nodes.some(({ name }) => name.start >= span.end && name.start < last), `${path} ${last}`);
      }
      for (let i = 1; i < 8; i++) {
        const ranges = selectionRanges(report, Math.floor((text.length * i) / 8));
        assert.ok(
          ranges.every((range, k) => k === 0 || contains(range, ranges[k - 1] ?? range)),
          path,
        );
      }
    }
  });

  it('formatting settles, and leaves all figures as they are', function () {
    for (const { path, text } of realReports(this, 'seeds')) {
      const report = read(text);
      const after = read(apply(text, formatNumbering(report)));
      const figures = ({ paragraphs }: typeof report): readonly string[] =>
        paragraphs.flatMap(({ facts }) => facts.figures.map(({ core }) => slice(facts.raw, core)));
      assert.deepEqual(figures(after), figures(report), path);
      assert.deepEqual(formatNumbering(after), [], path);
    }
  });

  it('a list of tasks is read as a table, and its units are renamed and named back', function () {
    let lists = 0;
    for (const { text } of realReports(this, 'seeds')) {
      const report = read(text);
      const { tasks, units } = taskTable(report);
      if (tasks.length === 0) continue;
      lists++;
      assert.equal(tasks.length, 171);
      assert.ok(tasks.every(({ lead }) => lead.length > 0));
      assert.equal(tasks.filter(({ responsible }) => responsible.length === 0).length, 11);
      const [first] = unitPlaces(report);
      assert.ok(first && units.some(({ name }) => name === first.name));
      const other = '青禾区测试局';
      const after = apply(text, renameUnit(report, first.span.start, other));
      assert.notEqual(after, text);
      const back = read(after);
      assert.equal(apply(after, renameUnit(back, first.span.start, slice(text, first.span))), text);
    }
    assert.equal(lists, 1);
  });

  it('is fast at every place', function () {
    const text = realReports(this, 'seeds')[4]?.text ?? '';
    // A reading of its own: what others asked of theirs is remembered.
    const report = analyse(text, shippedLexicon());
    const counter = makeCounter(report);
    const ask = (offset: number): void => {
      selectionRanges(report, offset);
      highlights(report, offset);
    };
    ask(0);
    const took = effort(() => {
      for (let i = 0; i < 20; i++) ask(Math.floor((report.raw.length * i) / 20));
      links(report);
      for (const { span } of walk(report.tree.roots)) counter.of(span);
    });
    // A tenth of this is usual.
    assert.ok(took < 300, `${took} ms`);
  });
});
