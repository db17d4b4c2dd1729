/** Dates, years and numbers of documents that go wrong when last year's text is rewritten, or on the way through a converter. */
import { changeOne, type DamageKind } from './damage';
import type { Chance } from './random';

const NUMERALS = '一二三四五六日';

/** Days that some month lacks, for the month of a date. */
const missing = (month: string): string => (month === '2' ? '30' : ['4', '6', '9', '11'].includes(month) ? '31' : '32');

const less = (text: string): string => text.replace(/\d{4}/u, (year) => String(Number(year) - 1));

/** The right day of the week of a date. */
function weekday(date: string): number {
  const [year = 0, month = 1, day = 1] = date.match(/\d+/gu)?.map(Number) ?? [];
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

const wrongDay = (date: string, { below }: Chance): string => NUMERALS.charAt((weekday(date) + 1 + below(6)) % 7);

export const calendarDamages: readonly DamageKind[] = [
  {
    name: 'a day that no month has',
    rule: 'calendar/date',
    cure: 'none',
    plant: (text, chance) =>
      changeOne(text, /(?<![\d年.—-])\d{1,2}月\d{1,2}日/gu, chance, (date) => {
        const [month = ''] = date.split('月');
        return `${month}月${missing(month)}日`;
      }),
  },
  {
    name: 'a wrong day of the week',
    rule: 'calendar/weekday',
    cure: 'none',
    plant: (text, chance) =>
      changeOne(
        text,
        /(?<!\d)(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?![（(])/gu,
        chance,
        (date) => `${date}（星期${wrongDay(date, chance)}）`,
      ),
  },
  {
    name: 'a plan of wrong years',
    rule: 'calendar/plan-period',
    cure: 'none',
    plant: (text, chance) =>
      changeOne(text, /“十[二三四五]五”(?=规划|时期)/gu, chance, (plan) => `${plan}（2017—2021年）`),
  },
  {
    name: 'the first or last year of a plan',
    rule: 'calendar/plan-period',
    cure: 'offered',
    plant: (text, chance) =>
      changeOne(
        text,
        /20\d\d年(?=是[^，。\n]{0,12}“?十[一二三四五]五”?(?:规划|时期)?的?(?:开局|收官|起步)之?年)/gu,
        chance,
        less,
      ),
  },
  {
    name: 'the year ahead left at last year’s in the heading',
    rule: 'calendar/year',
    cure: 'offered',
    plant: (text, chance) =>
      changeOne(
        text,
        /(?<=\n[\u3000 ]*[一二三四]、)20\d\d年(?=[^，。\n]{0,16}(?:安排|重点|任务|目标)[^，。\n]{0,8}\r?\n)/gu,
        chance,
        less,
      ),
  },
  {
    name: 'the year of the targets left at last year’s',
    rule: 'calendar/stale-year',
    cure: 'offered',
    plant: (text, chance) =>
      changeOne(
        text,
        /20\d\d年(?=[^，。\n]{0,16}(?:总体要求|主要预期目标|预期目标|总体思路)[是为：:])/gu,
        chance,
        less,
      ),
  },
  {
    name: 'what the year ahead is, said of last year',
    rule: 'calendar/stale-year',
    cure: 'offered',
    plant: (text, chance) =>
      changeOne(
        text,
        /(?<=\n[\u3000 ]*|。)20\d\d年(?=是(?![^。\n]*周年)[^。！？；\n]{2,60}?(?:之年|一年))/gu,
        chance,
        less,
      ),
  },
  {
    name: 'an anniversary miscounted',
    rule: 'calendar/year',
    cure: 'offered',
    plant: (text, chance) =>
      changeOne(text, /(?<=20\d\d年是(?:新中国|中华人民共和国|中国共产党)成立)\d{2,3}(?=周年)/gu, chance, (count) =>
        String(Number(count) - 1),
      ),
  },
  {
    name: 'a year with a digit too many',
    rule: 'calendar/year',
    cure: 'none',
    plant: (text, chance) =>
      changeOne(text, /(?<![\d.—-])20\d\d(?=年[\u4e00-\u9fa5])/gu, chance, (year) => year + year.slice(-1)),
  },
  {
    name: 'a document’s number that lost its bracket',
    rule: 'calendar/document-number',
    cure: 'offered',
    plant: (text, chance) => changeOne(text, /(?<=[发函字]〔20\d\d)〕(?=\d{1,3}号)/gu, chance, () => ''),
  },
];
