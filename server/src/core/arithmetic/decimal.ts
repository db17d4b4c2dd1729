/** A number as it was written: 12.5 and 12.50 are equal and remember their digits. */
import { type Rational, rational } from './rational';

/** mantissa × 10^-scale; `scale` is the number of decimals printed. */
export interface Decimal {
  readonly mantissa: bigint;
  readonly scale: number;
}

export const decimal = (mantissa: bigint | number, scale = 0): Decimal => ({ mantissa: BigInt(mantissa), scale });

/** Reads plain ASCII digits with an optional point and thousands separators; null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const decimals = match[2] ?? '';
  return { mantissa: BigInt((match[1] ?? '').replace(/,/g, '') + decimals), scale: decimals.length };
}

export const toRational = (d: Decimal): Rational => rational(d.mantissa, 10n ** BigInt(d.scale));

/** Written as it was printed: the scale gives the decimals. */
export function format(d: Decimal): string {
  const negative = d.mantissa < 0n;
  const digits = (negative ? -d.mantissa : d.mantissa).toString().padStart(d.scale + 1, '0');
  const text = d.scale === 0 ? digits : `${digits.slice(0, -d.scale)}.${digits.slice(-d.scale)}`;
  return negative ? `-${text}` : text;
}
