/** The rules of this room, in the order of their ids. */
import type { Rule } from '../rule';
import { doubled } from './doubled';
import { halfWidthPunctuation } from './half-width-punctuation';
import { hyphenBetweenPlaces } from './hyphen-between-places';
import { lostCharacters } from './lost-characters';
import { mixedScript } from './mixed-script';
import { mojibake } from './mojibake';
import { pinyinResidue } from './pinyin-residue';
import { placeholder } from './placeholder';
import { quotedListComma } from './quoted-list-comma';
import { repeated } from './repeated';
import { setPhrase } from './set-phrase';
import { straySpace } from './stray-space';
import { unbalanced } from './unbalanced';
import { unitSymbol } from './unit-symbol';

export const textRules: readonly Rule[] = [
  doubled,
  halfWidthPunctuation,
  hyphenBetweenPlaces,
  lostCharacters,
  mixedScript,
  mojibake,
  pinyinResidue,
  placeholder,
  quotedListComma,
  repeated,
  setPhrase,
  straySpace,
  unbalanced,
  unitSymbol,
];
