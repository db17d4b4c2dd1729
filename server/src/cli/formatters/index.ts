/** The one list of formats of `tally check`. */
import { csv } from './csv';
import type { Formatter } from './formatter';
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { stylish } from './stylish';

export const formatters = { stylish, json, sarif, github, junit, csv } satisfies Readonly<Record<string, Formatter>>;

export type Format = keyof typeof formatters;

export const formats = Object.keys(formatters) as readonly Format[];
