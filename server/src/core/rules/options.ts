/** The options a rule offers: declared once here, the settings' schema and the page are made from it. */
import type { Wording } from '../message';

export type OptionSpec =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Wording }
  | {
      readonly type: 'number';
      readonly default: number;
      readonly minimum: number;
      readonly maximum: number;
      readonly description: Wording;
    }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: Wording };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValues<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K] extends { type: 'boolean' }
    ? boolean
    : O[K] extends { type: 'number' }
      ? number
      : readonly string[];
};

/** The values to use: what was given where it is of the right type and in bounds, else the default. */
export function resolveOptions<O extends OptionSpecs>(
  specs: O,
  given: Readonly<Record<string, unknown>>,
): OptionValues<O> {
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) values[name] = accept(spec, given[name]);
  return values as OptionValues<O>;
}

function accept(spec: OptionSpec, value: unknown): unknown {
  switch (spec.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : spec.default;
    case 'number':
      return typeof value === 'number' && value >= spec.minimum && value <= spec.maximum ? value : spec.default;
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : spec.default;
  }
}
