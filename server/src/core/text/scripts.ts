/** Which script a text is written in, and where it uses the other one. Knows characters, no words. */
import { type FoldTable, isHan } from './normalise';

export type Script = 'simplified' | 'traditional';

export interface OtherScript {
  readonly at: number;
  /** The character in the text's own script, or null where it may be one of several. */
  readonly due: string | null;
}

/** Characters that conversion leaves simplified although reports nearly always mean another one: 於, 後, 餘, 徵, 範, 雲, 傑. */
const LEFT_SIMPLIFIED = new Set([...'于后余征范云杰'].map((char) => char.charCodeAt(0)));

/** At least this share of a traditional text folds to other characters. */
const TRADITIONAL = 0.1;

/** What a text needs to be looked at as a whole. */
export interface ScriptCount {
  han: number;
  traditional: number;
}

export function countScript(raw: string, fold: FoldTable, into: ScriptCount): void {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (!isHan(code)) continue;
    into.han++;
    if (fold[code] !== code) into.traditional++;
  }
}

export const scriptOf = ({ han, traditional }: ScriptCount): Script =>
  traditional >= han * TRADITIONAL && traditional > 0 ? 'traditional' : 'simplified';

/** Traditional characters in a simplified text. */
export function traditionalIn(raw: string, fold: FoldTable): readonly OtherScript[] {
  const found: OtherScript[] = [];
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    const folded = fold[code] ?? code;
    if (folded !== code && isHan(code)) found.push({ at, due: String.fromCharCode(folded) });
  }
  return found;
}

/** Simplified characters in a traditional text. */
export function simplifiedIn(raw: string, simplifiedOnly: ReadonlySet<number>): readonly OtherScript[] {
  const found: OtherScript[] = [];
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (simplifiedOnly.has(code) || LEFT_SIMPLIFIED.has(code)) found.push({ at, due: null });
  }
  return found;
}
