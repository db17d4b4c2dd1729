/**
 * The head of a report that is all on one line: its name, the meeting, the speaker, up to the words that greet the assembly. Nothing but
 * blanks, if that, stands between them. It knows the first letters of the line only.
 */

/** Letters in which the greeting must stand. */
const HEAD_LONGEST = 400;

const GREETING = /(?:各位代表|各位委[员員]|各位[领領][导導]|同志[们們])\s?[！!，,：:]/u;
/** The report's name at the very start, before the occasion or the text. */
const NAME =
  /^[^。，；：:—]{0,50}?工作[报報]告(?=——|[（(]|各位代表|同志[们們]|[^。，；：:—]{0,16}(?:19|20|１９|２０)[\d０-９]{2}\s?年|[现現]在|[来來]源[：:]|\s)/u;
/** What a line of the head ends in: the meeting, a date in brackets. */
const LINE_END = /(?:[会會][议議]|[大全][会會])上|日[）)]/gu;

/** Where the lines of the head end. */
export function headCuts(text: string): readonly number[] {
  const start = text.slice(0, HEAD_LONGEST);
  const name = NAME.exec(start)?.[0].length ?? 0;
  const greeting = GREETING.exec(start)?.index ?? 0;
  const head = start.slice(0, greeting);
  // Behind the end of a sentence the assembly is spoken to again.
  if (greeting === 0 || head.includes('。')) return name > 0 ? [name] : [];
  const ends = Array.from(head.matchAll(LINE_END), ({ 0: sign, index }) => index + sign.length);
  return [...new Set([name, ...ends, greeting])].filter((cut) => cut > 0).sort((a, b) => a - b);
}
