/**
 * R25, R26: two figures whose quotient has a usual size, so that a slip of a unit or of a digit shows: capacity and yearly output, floor space
 * and households, 突破A and what was reached, and one amount said in two units. It finds the pairs and knows their usual sizes.
 */
import { type Rational, rational } from '../../arithmetic/rational';
import type { Figure } from '../figure';
import type { MagnitudeStatement } from '../statement';
import type { Skeleton } from './skeleton';

interface Kind {
  readonly measure: MagnitudeStatement['measure'];
  /** The first figure is what is divided by, the second what is divided, unless `turned`. */
  readonly pattern: RegExp;
  readonly turned?: boolean;
  /** The dimensions of amount and divisor; null where both must have one and the same. */
  readonly dimensions: readonly [amount: string, per: string] | null;
  readonly low: Rational;
  readonly high: Rational;
}

const KINDS: readonly Kind[] = [
  {
    /* Hours at full power: from peaking gas to nuclear. */
    measure: 'hours',
    pattern:
      /装机(?:容量|规模|总量|总容量)?(?:已|将)?(?:达到|达|为|突破)?\uf8ff[,、](?:全年|年)?(?:累计)?发电(?:量)?(?:达到|达|为|约)?\uf8ff/gu,
    dimensions: ['energy', 'power'],
    low: rational(300),
    high: rational(6500),
  },
  {
    /* Square metres of what is cleared for one household. */
    measure: 'clearance',
    pattern:
      /棚(?:户区|改)[^\uf8ff,、;。!?]{0,8}\uf8ff[,、](?:惠及|涉及|安置|搬迁|签约|征收|受益)[^\uf8ff,、;。!?]{0,8}\uf8ff/gu,
    turned: true,
    dimensions: ['area', 'count:户'],
    low: rational(20),
    high: rational(200),
  },
  {
    /* Square metres of a dwelling, common parts included. */
    measure: 'home',
    pattern:
      /(?:安置房|保障性住房|保障房|公租房|廉租房|人才房|人才公寓|共有产权房|商品住房|商品住宅|新建住房)[^\uf8ff,、;。!?]{0,4}\uf8ff[,、(](?:总?面积|总?建筑面积|共|合计)?(?:达到|达|为|约)?\uf8ff/gu,
    dimensions: ['area', 'count:套'],
    low: rational(30),
    high: rational(250),
  },
  {
    /* What was passed is named as a round number just below what was reached. */
    measure: 'milestone',
    pattern: /(?:突破|跨越|迈上|迈过|站上)?\uf8ff[,、]?(?:达到|达)\uf8ff/gu,
    dimensions: null,
    low: rational(1),
    high: rational(3),
  },
  {
    /* One amount in two units. */
    measure: 'conversion',
    pattern: /\uf8ff[,、]?[(]?(?:折合|约合|合计合|合)\uf8ff[)]?/gu,
    dimensions: null,
    low: rational(1),
    high: rational(1),
  },
];

const PASSED = /突破|冲破|跨|迈|站上|登上/u;
const isMeasured = ({ unit }: Figure): boolean => unit?.kind === 'measure' || unit?.kind === 'money';

export function* magnitudes(skeleton: Skeleton): Generator<MagnitudeStatement> {
  for (const kind of KINDS) {
    for (const match of skeleton.text.matchAll(kind.pattern)) {
      const place = { begin: match.index, until: match.index + match[0].length };
      const [first, second] = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
      if (!first || !second) continue;
      const [amount, per] = kind.turned ? [first, second] : [second, first];
      if (!fits(kind, amount, per)) continue;
      const { measure, low, high } = kind;
      yield { kind: 'magnitude', span: skeleton.toRaw(place), amount, per, low, high, measure };
    }
  }
}

function fits({ measure, dimensions }: Kind, amount: Figure, per: Figure): boolean {
  if (dimensions) return amount.unit?.dimension === dimensions[0] && per.unit?.dimension === dimensions[1];
  if (measure === 'conversion') {
    return (
      isMeasured(amount) && amount.unit?.dimension === per.unit?.dimension && amount.unit?.symbol !== per.unit?.symbol
    );
  }
  /* 突破10亿 is said without the unit of what follows. */
  const unit = per.unit?.dimension ?? amount.unit?.dimension;
  return PASSED.test(per.hedge?.words ?? '') && isMeasured(amount) && unit === amount.unit?.dimension;
}
