/** A part of a text that does not hold on to the whole. */

/** A copy: engines keep a long text alive for each part of it that somebody holds, here one for every keystroke. */
export const detached = (text: string): string => ` ${text}`.slice(1);
