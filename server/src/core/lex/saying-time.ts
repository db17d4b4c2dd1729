/** Which time the sentences of a paragraph speak of, as one goes along. Knows neither figures nor reports. */
import type { NormPeriod, PeriodWords } from './period';

interface Time {
  readonly period: NormPeriod | null;
  /** The last year named. */
  readonly earlier: PeriodWords | null;
}

export class Times {
  readonly #periods: readonly NormPeriod[];
  #next = 0;
  #time: Time = { period: null, earlier: null };

  constructor(periods: readonly NormPeriod[]) {
    this.#periods = periods;
  }

  /** Goes past all periods that end before an offset; gives the time as it was, so that one can go back to it. */
  pass(before: number): Time {
    const past = this.#time;
    for (; (this.#periods[this.#next]?.at.to ?? before + 1) <= before; this.#next++) {
      const period = this.#periods[this.#next];
      if (!period || period.compared) continue;
      this.#time = { period, earlier: period.kind === 'year' ? period : this.#time.earlier };
    }
    return past;
  }

  backTo(past: Time): void {
    this.#time = past;
  }

  /** The time named last, if that was behind `start`. */
  since(start: number): NormPeriod | null {
    const { period } = this.#time;
    return period && period.at.from >= start ? period : null;
  }

  get earlier(): PeriodWords | null {
    return this.#time.earlier;
  }
}
