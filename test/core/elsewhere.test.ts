/** What other reports of the same place say of a term: whose word counts, and where features tell it. */
import assert from 'node:assert/strict';
import { chooseTerm, describeChoice } from '../../server/src/core/features/completion-terms';
import { definitionAt, elsewhereAt } from '../../server/src/core/features/definition';
import { definedElsewhere, type Others } from '../../server/src/core/features/elsewhere';
import { updateGlossary } from '../../server/src/core/features/glossary';
import { hover } from '../../server/src/core/features/hover';
import { hoverText } from '../../server/src/core/features/markdown';
import { digest } from '../../server/src/core/model/digest';
import type { Report } from '../../server/src/core/model/report';
import { apply } from '../../server/src/core/text/edits';
import { read } from './cursor';

const TERM = '三浚两疏';
const titled = (place: string, year: number, rest: string): string =>
  `${place}人民政府工作报告\n——${year}年1月9日在${place}第五届人民代表大会第三次会议上\n\n${rest}`;
const explains = (words: string): string => `坚持“${TERM}”，推进河道整治。\n\n名词解释\n1.${TERM}：是指${words}。\n`;

const report = read(titled('青禾区', 2025, `坚持“${TERM}”，推进河道整治，“${TERM}”见效。`));
const at = report.raw.indexOf(TERM) + 1;

const others = (...texts: readonly (readonly [name: string, text: string])[]): Others => ({
  own: report.identity,
  peers: texts.map(([name, text]) => digest(read(text), `file:///draft/${encodeURIComponent(name)}.txt`)),
});
const last = ['去年', titled('青禾区', 2024, explains('浚河、浚湖、浚渠，疏沟、疏塘'))] as const;
const older = ['前年', titled('青禾区', 2023, explains('旧说法'))] as const;
const later = ['明年', titled('青禾区', 2026, explains('新说法'))] as const;
const strange = ['外地', titled('松陵区', 2024, explains('外地说法'))] as const;

describe('terms that other reports explain', () => {
  it('are those of the same place, the nearest year up to the own one first', () => {
    assert.equal(definedElsewhere(others(older, last, strange, later), TERM)?.year, 2024);
    assert.equal(definedElsewhere(others(older, later), TERM)?.year, 2023);
    assert.equal(definedElsewhere(others(later), TERM)?.year, 2026);
    assert.equal(definedElsewhere(others(strange), TERM), null);
    assert.equal(definedElsewhere(others(last), '四浚'), null);
  });

  it('are told by the hover with file and line, and led to', () => {
    const found = hover(report, at, () => [], others(last));
    const words = found ? hoverText(found, 'zh') : '';
    assert.match(words, /浚河[\s\S]*疏塘[\s\S]*2024年报告的释义（去年\.txt，第7行），本文未定义/);
    assert.equal(definitionAt(report, at), null);
    const there = elsewhereAt(report, at, others(last));
    assert.equal(last[1].slice(there?.found.name.start, there?.found.name.end), TERM);
  });

  it('give way to what the text itself says', () => {
    const own = read(titled('青禾区', 2025, explains('本年说法')));
    const here = own.raw.indexOf(TERM) + 1;
    const found = hover(own, here, () => [], others(last));
    assert.match(found ? hoverText(found, 'zh') : '', /本年说法/);
    assert.equal(elsewhereAt(own, here, others(last)), null);
  });

  it('can be chosen, and are written into the glossary', () => {
    const blank: Report = read(titled('青禾区', 2025, '推进“'));
    const choices = chooseTerm(blank, blank.raw.length, others(last))?.choices ?? [];
    assert.ok(choices.some(({ term, origin }) => term === TERM && origin === 'workspace'));
    assert.ok(describeChoice(blank, TERM, others(last)));
    assert.equal(describeChoice(blank, TERM), null);
    const after = apply(report.raw, updateGlossary(report, others(last)).edits);
    assert.ok(after.includes(`1.“${TERM}”：是指浚河、浚湖、浚渠，疏沟、疏塘。`), after);
  });
});
