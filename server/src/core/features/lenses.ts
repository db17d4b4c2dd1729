/** What stands above the entries of a glossary: how often the text uses them. It knows no editor. */
import { type Message, wordings } from '../message';
import type { Report } from '../model/report';
import type { Span } from '../text/span';
import { walk } from '../tree/outline';

const say = wordings('lenses', {
  uses: { zh: '正文使用{count}处', en: 'Used {count} times' },
  once: { zh: '正文使用1处', en: 'Used once' },
  unused: { zh: '正文未使用', en: 'Not used' },
  update: { zh: '更新名词解释', en: 'Update the glossary' },
});

export interface Lens {
  readonly span: Span;
  readonly title: Message;
  /** The places to show; of the glossary's title none, it offers to write it anew. */
  readonly uses: readonly Span[] | null;
}

export function lenses(report: Report): readonly Lens[] {
  const glossary = walk(report.tree.roots).filter(({ kind }) => kind === 'glossary');
  const titles = glossary.map(({ name }): Lens => ({ span: name, title: say('update'), uses: null }));
  const entries = report.terms.terms.flatMap(({ definition, uses }): Lens[] => {
    if (!definition?.node) return [];
    const title =
      uses.length === 0 ? say('unused') : uses.length === 1 ? say('once') : say('uses', { count: uses.length });
    return [{ span: definition.name, title, uses }];
  });
  return [...titles, ...entries].sort((a, b) => a.span.start - b.span.start);
}
