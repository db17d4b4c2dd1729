/** What a figure is said of, in words: indicator, scope, time, and what the indicator is. Knows no arithmetic. */
import type { GrowthKind } from '../lex/indicator';
import { type Message, wordings } from '../message';
import type { Mention } from '../model/mention';
import { periodWords } from './period-words';

const say = wordings('hover/indicator', {
  said: { zh: '{indicator}', en: '{indicator}' },
  perhaps: { zh: '似指{indicator}', en: 'Perhaps {indicator}' },
  scope: { zh: '，{scope}', en: ', {scope}' },
  and: { zh: '，', en: ', ' },
  growth: { zh: '，增速', en: ', growth' },
  change: { zh: '，增减量', en: ', change' },
  share: { zh: '，占比', en: ', share' },
  rank: { zh: '，位次', en: ', rank' },
  target: { zh: '，目标', en: ', target' },
  actual: { zh: '，实绩', en: ', result' },
  cumulative: { zh: '，累计', en: ', cumulative' },
  definition: { zh: '{words}', en: '{words}' },
  real: {
    zh: '增速按不变价（实际增长），总量按现价，不能由两年总量推算增速',
    en: 'Grows in real terms at constant prices; the total is at current prices, so two totals do not give its growth',
  },
  nominal: { zh: '增速按现价（名义增长）', en: 'Grows in nominal terms, at current prices' },
  'comparable-base': {
    zh: '增速按调整后的可比基数，不能由两年总量推算',
    en: 'Grows on a base that is adjusted every year; two totals do not give its growth',
  },
  'same-scope': { zh: '增速多按同口径', en: 'Mostly grows on the same scope as the year before' },
});

/** The indicator that the figure belongs to, of what and when; nothing where the text leaves it open. */
export function whatItSays({ indicator, scope, period, measure, kind, certain }: Mention): readonly Message[] {
  if (indicator === null) return [];
  return [
    say(certain ? 'said' : 'perhaps', { indicator }),
    ...(scope ? [say('scope', { scope })] : []),
    ...(period ? [say('and'), periodWords(period)] : []),
    ...(measure === 'level' || measure === 'count' ? [] : [say(measure)]),
    ...(kind === 'unknown' ? [] : [say(kind)]),
  ];
}

const RECKONED: Readonly<Record<GrowthKind, 'real' | 'nominal' | 'comparable-base' | 'same-scope' | null>> = {
  real: 'real',
  nominal: 'nominal',
  'comparable-base': 'comparable-base',
  'same-scope': 'same-scope',
  'n/a': null,
};

/** A line of definition, and how its growth is reckoned. */
export function whatItIs({ known }: Mention): readonly Message[] {
  if (!known) return [];
  const reckoned = RECKONED[known.growth];
  return [
    ...(known.definition === '' ? [] : [say('definition', { words: known.definition })]),
    ...(reckoned === null ? [] : [say(reckoned)]),
  ];
}
