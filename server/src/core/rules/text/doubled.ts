/** A word or a mark that stands twice. */
import { type Doubled, findDoubled } from '../../lex/doubled';
import { wordings } from '../../message';
import { replacing } from '../../text/breaks';
import { outside } from '../../text/outside';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit } from '../rule';

const say = wordings('text/doubled', {
  clause: { zh: '分句“{text}”连写了两次', en: 'The clause “{text}” stands twice in a row' },
  word: { zh: '“{text}”重复', en: '“{text}” stands twice' },
  mark: { zh: '标点重复：{text}', en: 'A mark stands twice: {text}' },
  marks: { zh: '标点连用：{text}', en: 'Two marks in a row: {text}' },
  echo: { zh: '同一分句两次用“{text}”', en: '“{text}” twice in one clause' },
  remove: { zh: '删去重复的“{text}”', en: 'Delete the second “{text}”' },
  removeMark: { zh: '删去多余的标点', en: 'Delete the second mark' },
  keep: { zh: '只留“{mark}”', en: 'Leave only “{mark}”' },
});

interface DoubledHit extends Hit, Doubled {}

export const doubled = defineRule({
  id: 'text/doubled',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '同一个词、分句或标点连写了两次，或者一个分句里两次用同一个副词。',
      en: 'A word, a clause or a mark stands twice in a row, or one clause uses the same adverb twice.',
    },
    why: {
      zh: '多半是修改时留下的。“一项一项”“很多很多”是有意的重叠，“博士博士后”“退税缓税缓费”是词与词相接，都不算。',
      en: 'Mostly left from rewriting. Doubling on purpose, and words that meet so that they look doubled, do not count.',
    },
    bad: [
      { text: '我们要[[加强加强]]基层治理。' },
      { text: '坚持稳中求进[[，，]]推动高质量发展。', note: { zh: '可以自动改正', en: 'Mended automatically' } },
      { text: '[[逐步推动各镇卫生院逐步]]实现达标。' },
      { text: '粮食增产[[，。]]农民增收。' },
      { text: '粮食增长3[[%%]]，惠及5.3万[[人人]]。' },
      { text: '我们要做到：[[持续改善营商环境，持续改善营商环境]]，激发市场活力。' },
    ],
    good: [
      { text: '要一项一项抓落实，还有很多很多困难。' },
      { text: '带动3万人人均增收两千元，服务3000户户均5次。' },
      { text: '新增博士博士后工作站2家，退税缓税缓费3亿元。' },
      { text: '收入逐步增加和生活逐步改善，构建共建共治共享格局。' },
    ],
  },
  *find({ facts, lexicon }) {
    for (const one of outside(findDoubled(facts.norm, lexicon), facts.damage)) {
      // A mark is told and kept as it is written, not as it was folded.
      yield one.kind === 'mark' || one.kind === 'marks' ? { ...one, text: slice(facts.raw, one.span) } : one;
    }
  },
  say: ({ kind, text }: DoubledHit) => ({ message: say(kind, { text }) }),
  mend({ kind, span, second, text }: DoubledHit, { facts: { raw } }): readonly Fix[] {
    const without = [replacing(raw, second, '')];
    if (kind === 'mark') return [{ title: say('removeMark'), safety: 'safe', edits: without }];
    if (kind === 'marks') {
      return [text.slice(0, 1), text.slice(-1)].map((mark) => ({
        title: say('keep', { mark }),
        safety: 'unsafe',
        manner: 'confirm',
        edits: [replacing(raw, span, mark)],
      }));
    }
    return [{ title: say('remove', { text }), safety: 'unsafe', manner: 'confirm', edits: without }];
  },
});
