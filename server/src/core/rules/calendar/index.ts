/** The rules of this room, in the order of their ids. */
import type { Rule } from '../rule';
import { date } from './date';
import { documentNumber } from './document-number';
import { planPeriod } from './plan-period';
import { staleYear } from './stale-year';
import { weekday } from './weekday';
import { year } from './year';

export const calendarRules: readonly Rule[] = [date, documentNumber, planPeriod, staleYear, weekday, year];
