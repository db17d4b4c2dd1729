/** The 字数 of a text, as word processors count it. It knows no report. */

/** Latin letters, digits and whatever is written with them, up to the next blank. */
const RUN = /[\x21-\x9f\xa1-\u1fff]+/g;
/** Blanks, signs without a width, and the second half of a pair: its first half counts. */
const NOTHING = /[\ufe00-\ufe0f\0-\x20\xa0\u2000-\u200f\u2028-\u202f\u3000\ufeff\udc00-\udfff]/g;

/** The 字数 of a text: the length of what is left where each run is one sign and what counts for nothing is gone. */
export const charactersOf = (text: string): number => text.replace(RUN, '字').replace(NOTHING, '').length;
