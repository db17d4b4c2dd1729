/** A hyphen between place names. */
import type { ParagraphFacts } from '../../lex/facts';
import { findPlaceHyphens } from '../../lex/place-hyphen';
import { wordings } from '../../message';
import type { Span } from '../../text/span';
import { defineRule, type Fix } from '../rule';
import { asHabit, type BarePlace, type HabitHit, placesIn } from './places';

const say = wordings('text/hyphen-between-places', {
  one: { zh: '地名之间用一字线“—”，不用连字符', en: 'Between place names stands — and no hyphen' },
  many: {
    zh: '地名之间用一字线“—”，全文 {count} 处',
    en: 'Between place names stands — and no hyphen ({count} {count|place|places})',
  },
  mend: { zh: '改为一字线', en: 'Change to —' },
});

const hyphensOf = ({ norm }: ParagraphFacts): readonly Span[] => findPlaceHyphens(norm);

export const hyphenBetweenPlaces = defineRule({
  id: 'text/hyphen-between-places',
  scope: 'report',
  level: 'information',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '两个地名之间用了连字符。', en: 'A hyphen stands between two place names.' },
    why: {
      zh: 'GB/T 15834—2011 4.13.3：地域、线路的起止用一字线。两边都像地名才提示，“稻-虾”“审批-监管”之类不算。',
      en: 'GB/T 15834—2011, 4.13.3: routes and stretches take —. Only where both sides look like places.',
    },
    bad: [{ text: '治理河湾河[[-]]青林江流域。' }, { text: '开通重庆[[-]]武汉货运航线。' }],
    good: [{ text: '治理河湾河—青林江流域，推广稻-虾共作，打通审批-监管-执法闭环。' }],
  },
  *find({ report }) {
    yield* asHabit(placesIn(report, hyphensOf), 'information');
  },
  say({ places }: HabitHit<BarePlace>) {
    const count = places.length;
    return { message: count > 1 ? say('many', { count }) : say('one') };
  },
  mend: ({ places }: HabitHit<BarePlace>): readonly Fix[] => [
    { title: say('mend'), safety: 'unsafe', manner: 'style', edits: places.map(({ span }) => ({ span, text: '—' })) },
  ],
});
