/** The time of a figure in words: the key 2024H1 is 2024年上半年. Knows no report. */
import { type Message, wordings } from '../message';

const say = wordings('period', {
  year: { zh: '{year}年', en: '{year}' },
  years: { zh: '{year}—{last}年', en: '{year}–{last}' },
  H1: { zh: '{year}年上半年', en: 'first half of {year}' },
  H2: { zh: '{year}年下半年', en: 'second half of {year}' },
  quarter: { zh: '{year}年第{number}季度', en: 'quarter {number} of {year}' },
  quarters: { zh: '{year}年前{number}季度', en: 'first {number} quarters of {year}' },
  months: { zh: '{year}年{number}月', en: 'month {number} of {year}' },
  other: { zh: '{year}', en: '{year}' },
});

/** `period` as in `Mention.period`. */
export function periodWords(period: string): Message {
  const [year, part] = [period.slice(0, 4), period.slice(4)];
  if (part === '') return say('year', { year });
  if (part.startsWith('-')) return say('years', { year, last: part.slice(1) });
  if (part === 'H1' || part === 'H2') return say(part, { year });
  if (part.startsWith('Q1-')) return say('quarters', { year, number: part.slice(3) });
  if (part.startsWith('Q')) return say('quarter', { year, number: part.slice(1) });
  if (part.startsWith('M')) return say('months', { year, number: part.slice(1).replace('-', '—') });
  return say('other', { year: period });
}
