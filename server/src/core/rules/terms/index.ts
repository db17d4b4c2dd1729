/** The rules about terms. */
import type { Rule } from '../rule';
import { definedTwice } from './defined-twice';
import { nameVariant } from './name-variant';
import { shorthandMembers } from './shorthand-members';
import { undefinedTerm } from './undefined';
import { unusedDefinition } from './unused-definition';

export const termRules: readonly Rule[] = [
  undefinedTerm,
  unusedDefinition,
  definedTwice,
  shorthandMembers,
  nameVariant,
];
