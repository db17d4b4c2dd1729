/**
 * What no cure of a text or calendar rule touches: every character outside of the places that its finding tells of, line ends,
 * the byte order mark, a final line end or its absence. Over random drafts with every kind of fault, in every layout.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll } from '../../server/src/core/fixes';
import { calendarRules } from '../../server/src/core/rules/calendar';
import { textRules } from '../../server/src/core/rules/text';
import { resolveSettings } from '../../server/src/core/settings';
import { apply } from '../../server/src/core/text/edits';
import { engineOf } from '../reading';
import { assertInPlace, lineEndsOf, placesOf, sameOutside } from './identity';

const rules = [...textRules, ...calendarRules];
const settings = resolveSettings(rules, []);
const { read, check } = engineOf(rules);
const checkText = (raw: string) => check(read(raw), [], settings);

/** Sentences with a fault each, and some without. Read together they are one damaged draft. */
const SENTENCES = [
  '全县粮食增产，农民增收，工业向好。',
  '我们把改善民生放在各项工作的首位，把新增财力更多地用到群众身上，办好民生实事。',
  '坚持稳中求进，，推动发展。',
  '粮食增产，。农民增收。',
  '我们要加强加强基层治理。',
  '逐步推动各镇卫生院逐步实现达标。',
  '全区(qū)经(jīng)济发(fā)展，学(xué)校扩建。',
  '重點項目審?fù)ㄟ^，全縣面貌改善。',
  '学校投用。?v深推进改革，治理水平提高。',
  '交付新房?氨=粯恰?987套，安置1200户。',
  '锛屾斂搴滃伐浣滄姤鍛婃寚鍑',
  '新建\ufffd\ufffd道路，改造小区。',
  '在市委、市政府和区委 区政府领导下，各项工作推进。',
  '开展“ 文明河湾”行动，粮食增长3.5 %。',
  '新增“小巨人企业4家，“小巨人”企业达到9家。',
  '出台行动方案（2024年），明确任务）。',
  '“十四五’期间，投资保持增长。',
  '开展"文明河湾"行动，办好"一件事"。',
  '推广“河湾经验”、“一网通管”做法。',
  '治理河湾河-青林江流域，开通重庆-武汉航线。',
  '企业在科创版挂牌，制定方案（下简称“方案”）。',
  '新建厂房3.5万m2，水质达到II类标准。',
  '建成河湾新城456期工程，202年3月建成大桥。',
  '落实“1 N”体系，完成XX项任务，数据待补）。',
  '会议于2月30日召开，2024年1月16日（星期三）闭幕。',
  '落实河湾府办发[2020]21号文件，河湾府发〔202021',
  '河湾区“十四五”规划（2021—2026年）实施，2024年是“十四五”规划收官之年。',
  '2024年是新中国成立76周年，20244年投产。',
  '居民收入增加,就业稳定;經濟向好:民生改善。',
] as const;

const HEADINGS = [
  '一、2024年工作回顾',
  '二、2024年工作安排',
  '二、2025年工作安排',
  '2020711',
  '2024年政府工作的总体要求是：稳中求进。',
];

interface Layout {
  readonly mark: string;
  readonly lineEnd: string;
  readonly final: boolean;
  /** Characters in a line; null where a paragraph is one line. */
  readonly width: number | null;
  /** How many times everything stands, so that what is a place becomes a habit. */
  readonly times: number;
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  mark: fc.constantFrom('', '\ufeff'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  final: fc.boolean(),
  width: fc.constantFrom(null, null, 24, 31, 40),
  times: fc.constantFrom(1, 1, 5),
});

const paragraphs = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constantFrom(...HEADINGS).map((heading) => [heading]) },
  ),
  { minLength: 1, maxLength: 4 },
);

function lay(all: readonly (readonly string[])[], { mark, lineEnd, final, width, times }: Layout): string {
  const lines = Array.from({ length: times }, () => all)
    .flat()
    .flatMap((sentences) => wrap(`　　${sentences.join('')}`, width));
  return mark + lines.join(lineEnd) + (final ? lineEnd : '');
}

function wrap(text: string, width: number | null): readonly string[] {
  if (width === null) return [text];
  return Array.from({ length: Math.ceil(text.length / width) }, (_, i) => text.slice(i * width, (i + 1) * width));
}

const texts = fc.tuple(paragraphs, layouts).map(([all, layout]) => lay(all, layout));

describe('cures of text and calendar rules', function () {
  this.timeout(60_000);

  it('touch what is told and nothing else', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        for (const finding of checkText(raw).findings) {
          for (const fix of finding.fixes()) {
            assertInPlace(raw, finding, fix);
            assert.ok(sameOutside(raw, placesOf(finding), apply(raw, fix.edits)), finding.rule);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('together, done by --fix, change in each round only what was told in it', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const rounds: string[] = [];
        const { text } = fixAll(raw, {
          read,
          check(round) {
            rounds.push(round);
            return checkText(round);
          },
        });
        rounds.forEach((before, i) => {
          const places = checkText(before).findings.flatMap(placesOf);
          assert.ok(sameOutside(before, places, rounds[i + 1] ?? text));
        });
        assert.deepEqual(lineEndsOf(text), lineEndsOf(raw));
        assert.equal(text.startsWith('\ufeff'), raw.startsWith('\ufeff'));
      }),
      { numRuns: 25 },
    );
  });

  it('are tried with all of these rules', () => {
    const silent = new Set(rules.map(({ id }) => id));
    for (const sentence of [...SENTENCES, ...HEADINGS.map((heading) => `${heading}\n`)]) {
      for (const { rule, fixes } of checkText(Array.from({ length: 5 }, () => sentence).join('\n')).findings)
        if (fixes().length > 0) silent.delete(rule);
    }
    silent.delete('calendar/year');
    silent.delete('calendar/stale-year');
    assert.deepEqual([...silent], ['text/placeholder']);
  });
});

describe('sameOutside', () => {
  const span = (start: number, end: number) => ({ start, end });
  it('tells a change in its place from one beside it', () => {
    assert.ok(sameOutside('甲乙丙', [span(1, 2)], '甲丁戊丙'));
    assert.ok(sameOutside('甲乙丙', [span(1, 1)], '甲丁乙丙'));
    assert.ok(!sameOutside('甲乙丙', [span(1, 2)], '甲丁戊'));
    assert.ok(!sameOutside('甲乙丙', [span(1, 2)], '丁乙丙'));
    assert.ok(!sameOutside('甲乙丙', [], '甲乙'));
    assert.ok(!sameOutside('甲乙甲', [span(1, 1)], '甲乙'));
  });
});
