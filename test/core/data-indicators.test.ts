/** The indicators: what is said of them holds together. */
import assert from 'node:assert/strict';
import indicators from '../../server/data/indicators.json';
import units from '../../server/data/units.json';

describe('indicators.json', () => {
  it('does not say that an indicator is narrower than itself, or not itself', () => {
    for (const { name, aliases, weakAliases, narrower, notSameAs } of indicators) {
      const own: string[] = [name, ...aliases];
      const foreign: string[] = [...narrower, ...notSameAs];
      assert.deepEqual(
        foreign.filter((other) => own.includes(other)),
        [],
        name,
      );
      assert.deepEqual(
        weakAliases.filter((weak) => own.includes(weak)),
        [],
        name,
      );
    }
  });

  it('bounds from low to high', () => {
    for (const { name, bounds } of indicators) {
      if (bounds !== null) assert.ok((bounds[0] ?? 0) < (bounds[1] ?? 0), name);
    }
  });

  it('uses units the figure lexer knows', () => {
    const known = new Set<string>(units.flatMap((unit) => [unit.symbol, ...unit.aliases]));
    const atom = (text: string) => known.has(text) || known.has(text.replace(/^(万亿|百万|[十百千万亿])/, ''));
    const unknown = indicators
      .flatMap((entry): string[] => entry.unit)
      .filter((unit) => !known.has(unit) && !unit.split('/').every(atom));
    assert.deepEqual([...new Set(unknown)].sort(), ['1/10万', ':1'], 'proportions, which have no unit');
  });
});
