/** Characters that are not those that somebody wrote. What can be read back is offered; a lost figure is never guessed. */
import { readShift, type ShiftReading } from '../../lex/byte-shift';
import type { ShiftWorld } from '../../lex/byte-shift-search';
import type { Damage } from '../../lex/damage';
import { readParagraph } from '../../lex/facts';
import { sameFigures } from '../../lex/same-figures';
import { readGarbled } from '../../lex/utf8-as-gbk';
import { wordings } from '../../message';
import { type Paragraph, paragraphAt, type Report } from '../../model/report';
import { replacing } from '../../text/breaks';
import { apply, type Edit, shiftEdit } from '../../text/edits';
import { type Span, shift, slice } from '../../text/span';
import { grouped } from '../grouped';
import { defineRule, type Fix, type Hit } from '../rule';
import { bodyOf } from './places';
import { shiftWorld } from './shift-world';

const say = wordings('text/mojibake', {
  shift: { zh: '乱码：字节错位', en: 'Garbled: bytes out of step' },
  number: { zh: '数字受损：乱码吞掉了数位，须查原文', en: 'A figure is damaged: a digit was lost; look it up' },
  'utf8-as-gbk': {
    zh: '乱码：UTF-8 文本被当作 GBK 读入（共 {count} 处）',
    en: 'Garbled: UTF-8 that was read as GBK ({count} {count|place|places})',
  },
  garbled: {
    zh: '乱码：这些字不是原来写的，须查原文（共 {count} 处）',
    en: 'Garbled: nobody wrote these characters; look them up ({count} {count|place|places})',
  },
  question: { zh: '“?”疑为转换编码时丢失的字符', en: 'The ? seems to be what was left of a character' },
  replaced: {
    zh: '有字符在转换编码时丢失（共 {count} 处）',
    en: 'Characters were lost in conversion ({count} {count|place|places})',
  },
  private: {
    zh: '私用区字符，换一台电脑就显示不出（共 {count} 处）',
    en: 'Characters of a private area, which other machines do not show ({count} {count|place|places})',
  },
  exact: { zh: '还原为“{text}”', en: 'Restore “{text}”' },
  candidate: { zh: '推测原文为“{text}”（请核对）', en: 'Perhaps it was “{text}” (please check)' },
  restore: { zh: '还原为可读文字（请核对）', en: 'Restore readable text (please check)' },
});

interface MojibakeHit extends Hit {
  readonly damage: Damage;
  /** In the text's offsets. */
  readonly places: readonly Span[];
  readonly world: () => ShiftWorld;
}

export const mojibake = defineRule({
  id: 'text/mojibake',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '这里的字不是原来写的字：编码转换丢了字节，或者用错了编码。',
      en: 'These are not the characters that were written: bytes were lost, or read in the wrong encoding.',
    },
    why: {
      zh: '能逐字节推回的给出还原；有字节丢失的只列出推测，供人核对；丢了数位的数字绝不猜测，也不参加任何核对。',
      en: 'What follows from the bytes is restored; where bytes are gone there are guesses for you to check; a figure that lost a digit is never guessed and takes part in no check.',
    },
    bad: [
      { text: '河灣區恢復(fù)重建方案[[審?fù)ㄟ^]]。', note: { zh: '可还原', en: 'Can be restored' }, asWritten: true },
      {
        text: '全市新建道路[[\ufffd\ufffd]]，改造街巷。',
        note: { zh: '不可还原', en: 'Cannot be restored' },
      },
    ],
    good: [
      {
        text: '老百姓关心什么？！干部就要抓什么。',
        note: { zh: '真的问号和叹号', en: 'A real question and exclamation' },
      },
      { text: '怎么办？靠改革。谁来建？A区建，谁来管？B区管。' },
    ],
  },
  *find({ report }) {
    let world: ShiftWorld | null = null;
    const lazily = (): ShiftWorld => {
      world ??= shiftWorld(report);
      return world;
    };
    const many: Damage[] = [];
    for (const damage of damageOf(report)) {
      if (!TOLD_ONE_BY_ONE.has(damage.kind)) many.push(damage);
      else yield { span: damage.span, damage, places: [damage.span], world: lazily };
    }
    for (const [kind, group] of grouped(many, (damage) => damage.kind)) {
      const [damage] = group;
      if (!damage) continue;
      const level = kind === 'private' ? 'information' : 'warning';
      const places = group.map(({ span }) => span);
      yield { span: damage.span, level, covers: places, damage, places, world: lazily };
    }
  },
  say({ damage, places }: MojibakeHit) {
    return { message: damage.number ? say('number') : say(damage.kind, { count: places.length }) };
  },
  mend(hit: MojibakeHit, { report }, only?: 'safe'): readonly Fix[] {
    const { damage } = hit;
    if (damage.kind === 'utf8-as-gbk') return [garbledFix(report, hit.places)];
    if (damage.kind !== 'shift' || damage.number) return [];
    const readings = readShift(report.raw, damage.at, hit.world(), only === 'safe');
    return readings.filter(({ span }) => span.end <= hit.span.end).map((reading) => shiftFix(report, hit, reading));
  },
});

/** Each has a cure of its own; of the others one finding tells all. */
const TOLD_ONE_BY_ONE: ReadonlySet<Damage['kind']> = new Set(['shift', 'question']);

/**
 * In the text's offsets. What else is damaged where UTF-8 was read as GBK comes from the same accident: in its paragraph lost and
 * private characters, anywhere in its text what cannot be read.
 */
function* damageOf(report: Report): Generator<Damage> {
  const body = bodyOf(report);
  const isUtf8 = ({ facts }: Paragraph): boolean => facts.damage.some(({ kind }) => kind === 'utf8-as-gbk');
  const somewhere = body.some(isUtf8);
  for (const paragraph of body) {
    const here = somewhere && isUtf8(paragraph);
    for (const damage of paragraph.facts.damage) {
      const { kind, span, at } = damage;
      if (here && (kind === 'replaced' || kind === 'private')) continue;
      if (somewhere && kind === 'garbled') continue;
      const { start } = paragraph.span;
      yield { ...damage, span: shift(span, start), at: at + start };
    }
  }
}

function shiftFix(report: Report, hit: MojibakeHit, reading: ShiftReading): Fix {
  const edits: readonly Edit[] = [replacing(report.raw, reading.span, reading.text)];
  const { start, end } = hit.span;
  const restored =
    slice(report.raw, { start, end: reading.span.start }) +
    reading.text +
    slice(report.raw, { start: reading.span.end, end });
  if (!reading.exact)
    return { title: say('candidate', { text: restored }), safety: 'unsafe', manner: 'candidate', edits };
  const safe = keepsFigures(report, edits);
  const title = say('exact', { text: restored });
  return safe ? { title, safety: 'safe', edits } : { title, safety: 'unsafe', manner: 'confirm', edits };
}

const length = (span: Span): number => span.end - span.start;

/** A repair that makes a figure appear, or changes one, is never made without being asked for. */
function keepsFigures(report: Report, edits: readonly Edit[]): boolean {
  const paragraph = paragraphAt(report, edits[0]?.span.start ?? 0);
  if (!paragraph) return false;
  const own = edits.map((edit) => shiftEdit(edit, -paragraph.span.start));
  const after = readParagraph(apply(paragraph.facts.raw, own), report.lexicon);
  return sameFigures(paragraph.facts.figures, after.figures);
}

function garbledFix({ raw, lexicon }: Report, places: readonly Span[]): Fix {
  const edits = places.map((span) => ({
    span,
    text: readGarbled(slice(raw, span), { start: 0, end: length(span) }, lexicon),
  }));
  return { title: say('restore'), safety: 'unsafe', manner: 'confirm', edits };
}
