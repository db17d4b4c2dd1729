/** The rules of this room, in the order of their ids. */
import type { Rule } from '../rule';
import { doubled } from './doubled';
import { halfWidthPunctuation } from './half-width-punctuation';
import { lostCharacters } from './lost-characters';
import { mixedScript } from './mixed-script';
import { mojibake } from './mojibake';
import { pinyinResidue } from './pinyin-residue';
import { placeholder } from './placeholder';
import { setPhrase } from './set-phrase';
import { unitSymbol } from './unit-symbol';

export const textRules: readonly Rule[] = [
  doubled,
  halfWidthPunctuation,
  lostCharacters,
  mixedScript,
  mojibake,
  pinyinResidue,
  placeholder,
  setPhrase,
  unitSymbol,
];
