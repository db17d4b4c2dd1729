/** Texts of any length and their layouts, for tests: our own words about nowhere. */

/** Running text of about so many letters, in sentences of different lengths. */
export function prose(letters: number): string {
  const sentences = [
    '河岸上的柳树已经发芽。',
    '村民们在田里翻土，准备春天的播种，孩子们放学以后沿着石板路回家。',
    '山后的水渠修好以后，旱地也能浇上水。',
    '镇上的集市在河边的空地上，卖菜的、卖布的、修鞋的都有自己的位置，天亮以前就有人挑着担子走来。',
  ];
  let text = '';
  for (let i = 0; text.length < letters; i++) text += sentences[i % sentences.length];
  return text;
}

/** Breaks each line of a text at a number of columns, with an indent before its first. */
export function wrap(text: string, columns: number, indent = '\u3000\u3000'): string {
  return text
    .split('\n')
    .map((line) => {
      let out = indent;
      let column = indent.length * 2;
      for (const letter of line) {
        const width = letter.charCodeAt(0) >= 0x2e80 ? 2 : 1;
        if (column + width > columns) {
          out += '\n';
          column = 0;
        }
        out += letter;
        column += width;
      }
      return out;
    })
    .join('\n');
}
