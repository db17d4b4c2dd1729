/** Which rules may speak of which kind of marked relation: a finding of another rule is no answer to a planted error. */

const FITTING: Readonly<Record<string, readonly string[]>> = {
  respective: ['figures/respective-arity'],
  listed: ['figures/listed-exceeds-count', 'figures/collective-count'],
  collective: ['figures/collective-count', 'figures/listed-exceeds-count'],
  announced: ['structure/announced-count', 'structure/declared-items'],
  declared: ['structure/declared-items'],
  growth: ['figures/growth-from-base', 'figures/level-and-growth', 'figures/average-growth'],
  ratio: ['figures/structure-ratio'],
  sum: ['figures/sum-of-parts', 'figures/part-exceeds-whole', 'figures/shortfall'],
  part: ['figures/part-exceeds-whole', 'figures/net-exceeds-gross'],
  share: ['figures/share-of-total'],
  points: ['figures/difference-in-points', 'figures/shortfall'],
  completion: ['figures/completion-rate'],
  rate: ['figures/rate-out-of-bounds'],
};

export const fits = (kind: string, rule: string): boolean => (FITTING[kind] ?? []).includes(rule);
