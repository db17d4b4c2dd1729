/**
 * Functions that run inside the editor's window, so each stands alone. They look at what is drawn: a text is found across
 * the lines into which VS Code wraps it, and a squiggle counts where it lies under that text.
 */

/** Where a text is drawn: one rectangle for each visual line it is on; empty when it is not in sight. */
export function findText(text) {
  const plain = (string) => string.replaceAll('\u00a0', ' ');
  const top = (line) => line.getBoundingClientRect().top;
  const lines = [...document.querySelectorAll('.editor-instance .view-lines > .view-line')];
  lines.sort((a, b) => top(a) - top(b));
  const pieces = [];
  let all = '';
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node, start: all.length });
      all += plain(node.data);
    }
  }
  const from = all.indexOf(plain(text));
  if (from < 0) return [];
  const to = from + text.length;
  const rectangles = [];
  for (const { node, start } of pieces) {
    const range = document.createRange();
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, node.data.length);
    if (first >= last) continue;
    range.setStart(node, first);
    range.setEnd(node, last);
    const { x, y, width, height } = range.getBoundingClientRect();
    rectangles.push({ x, y, width, height });
  }
  return rectangles;
}

/** Where squiggles of a kind (error, warning, info, hint) are drawn. */
export function findSquiggles(kind) {
  return [...document.querySelectorAll(`.editor-instance .squiggly-${kind}`)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}
