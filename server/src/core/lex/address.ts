/** The words by which a speaker turns to the assembly: 各位代表, 同志们. They open a report, a part's last words and its end. */
import type { NormText } from '../text/normalise';

const ADDRESS = /^\s*(?:各位(?:代表|委员|领导)|同志们|代表们)/u;

/** True if a paragraph begins by addressing the assembly. */
export const addressesAssembly = (norm: NormText): boolean => ADDRESS.test(norm.text);
