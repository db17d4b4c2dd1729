/** R09: a list of tasks has as many tasks as it says it was divided into. */

import { writeOrdinal } from '../../lex/ordinals';
import type { DeclaredStatement } from '../../lex/statement';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { type Span, shift, slice } from '../../text/span';
import { walk } from '../../tree/outline';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';

const say = wordings('structure/declared-items', {
  main: { zh: '称共{claimed}项任务，实有{found}项', en: '{claimed} tasks are declared, but there are {found}' },
  agrees: { zh: '称共{claimed}项任务，实有{found}项', en: '{claimed} tasks are declared, and there are {found}' },
  unclear: {
    zh: '称共{claimed}项，与其后{found}项任务不是一回事',
    en: '{claimed} are declared; the {found} tasks that follow are something else',
  },
  last: { zh: '最后一项任务', en: 'The last task' },
  setCount: { zh: '改为“{found}”', en: 'Change to {found}' },
});

interface DeclaredHit extends Hit {
  readonly count: Span;
  readonly claimed: number;
  readonly found: number;
  readonly last: Span;
}

export const declaredItems = defineRule({
  id: 'structure/declared-items',
  scope: 'report',
  level: 'error',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '文件称任务共N项，实际列出的任务不是N项。',
      en: 'The text says into how many tasks it is divided, and another number of tasks follows.',
    },
    why: {
      zh: '多在增删任务后忘了改总数。“28项目标任务”读作28项、目标任务。只核对写明牵头或责任单位的任务清单；数目相差很大，或者等于章节数、编号末位的，不报。',
      en:
        'Mostly a task was added or taken out later. Only lists whose tasks name their units are counted. Where the numbers are far apart, ' +
        'or sections are meant, or the last number agrees, nothing is said.',
    },
    bad: [
      {
        text: '本方案共分解为[[4项目标任务]]。\n1.修建环湖路。\n牵头单位：区交通局\n2.改造老旧小区。\n牵头单位：区住建局\n3.新建停车位。\n牵头单位：区城管局',
      },
    ],
    good: [
      {
        text: '本方案共分解为3项目标任务。\n1.修建环湖路。\n牵头单位：区交通局\n2.改造老旧小区。\n牵头单位：区住建局\n3.新建停车位。\n牵头单位：区城管局',
      },
      {
        text: '全区梳理形成40项重点任务，分三年完成，今年先行安排两项。\n1.修建环湖路。\n牵头单位：区交通局\n2.改造老旧小区。\n牵头单位：区住建局',
        note: { zh: '所称不是这份清单。', en: 'Another list is meant.' },
      },
    ],
  },
  *find({ report }) {
    const { tasks } = report.tree;
    const first = tasks[0]?.node.paragraph ?? 0;
    const last = tasks[tasks.length - 1]?.node.name;
    if (tasks.length < 2 || !last) return;
    for (const { index, span, facts } of report.paragraphs) {
      if (index >= first) return;
      if (report.tree.chrome[index]) continue;
      for (const statement of facts.statements) {
        if (statement.kind !== 'declared') continue;
        const hit: DeclaredHit = {
          span: shift(statement.span, span.start),
          verdict: verdictOf(report, statement),
          count: shift(statement.count.span, span.start),
          claimed: statement.claimed,
          found: tasks.length,
          last,
        };
        yield hit;
      }
    }
  },
  say({ verdict, claimed, found, last }: DeclaredHit) {
    if (verdict === 'inconsistent') {
      return { message: say('main', { claimed, found }), related: [{ span: last, message: say('last') }] };
    }
    return { message: say(verdict === 'consistent' ? 'agrees' : 'unclear', { claimed, found }) };
  },
  mend({ count, found }: DeclaredHit, { report }): readonly Fix[] {
    const written = writeOrdinal(slice(report.raw, count), found);
    return written === null
      ? []
      : [{ title: say('setCount', { found: written }), safety: 'unsafe', edits: [{ span: count, text: written }] }];
  },
});

/** Numbers further apart than one in so many do not count the same things. */
const FAR = 4;

function verdictOf({ tree }: Report, { claimed }: DeclaredStatement): Verdict {
  const { length } = tree.tasks;
  if (claimed === length) return 'consistent';
  const sections = walk(tree.roots).filter(({ kind }) => kind === 'h1' || kind === 'h2');
  const isSections = ['h1', 'h2'].some((kind) => sections.filter((node) => node.kind === kind).length === claimed);
  const lastNumber = tree.tasks[length - 1]?.number;
  if (isSections || lastNumber === claimed) return 'not-checkable';
  return Math.abs(claimed - length) * FAR > Math.max(claimed, FAR) ? 'not-checkable' : 'inconsistent';
}
