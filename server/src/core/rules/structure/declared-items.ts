/** R09: a list of tasks has as many tasks as it says it was divided into. */

import { writeOrdinal } from '../../lex/ordinals';
import type { DeclaredStatement } from '../../lex/statement';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { type Span, shift, slice } from '../../text/span';
import { walk } from '../../tree/outline';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { groupsOfTasks, type Outlined, outlinedOf, type Part, tasksBelow } from './declared-parts';

const say = wordings('structure/declared-items', {
  main: {
    zh: '称共{claimed}项任务，实有{found}项',
    en: '{claimed} {claimed|task is|tasks are} declared, but there {found|is|are} {found}',
  },
  agrees: {
    zh: '称共{claimed}项任务，实有{found}项',
    en: '{claimed} {claimed|task is|tasks are} declared, and there {found|is|are} {found}',
  },
  groups: {
    zh: '称分为{claimed}个方面，任务分列在{found}个部分',
    en: '{claimed} groups are declared, but the tasks stand in {found} sections',
  },
  agreesGroups: {
    zh: '称分为{claimed}个方面，任务分列在{found}个部分',
    en: '{claimed} groups are declared, and the tasks stand in {found} sections',
  },
  below: {
    zh: '标题称{claimed}项，其下实有{found}项任务',
    en: 'The heading says {claimed}; {found} {found|task follows|tasks follow}',
  },
  agreesBelow: {
    zh: '标题称{claimed}项，其下有{found}项任务',
    en: 'The heading says {claimed}, and {found} {found|task follows|tasks follow}',
  },
  unclear: {
    zh: '称共{claimed}项，与其后{found}项任务不是一回事',
    en: '{claimed} are declared; the {found} tasks that follow are something else',
  },
  last: { zh: '最后一项任务', en: 'The last task' },
  lastGroup: { zh: '最后一个部分', en: 'The last section' },
  setCount: { zh: '改为“{found}”', en: 'Change to {found}' },
});

interface DeclaredHit extends Hit {
  readonly count: Span;
  readonly claimed: number;
  readonly found: number;
  readonly last: Span;
  readonly counts: DeclaredStatement['counts'];
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
      zh: '多在增删任务后忘了改总数。“28项目标任务”读作28项、目标任务。标题里“（4项）”之类的数目、“6个方面18项任务”里的6也照此核对。只核对写明牵头或责任单位的任务清单；数目相差很大，或者等于章节数、编号末位的，不报。',
      en:
        'Mostly a task was added or taken out later. A number in a heading and that of the groups are compared too. Only lists whose tasks name their units are counted. Where the numbers are far apart, ' +
        'or sections are meant, or the last number agrees, nothing is said.',
    },
    bad: [
      {
        text: '本方案共分解为[[4项目标任务]]。\n1.修建环湖路。\n牵头单位：区交通局\n2.改造老旧小区。\n牵头单位：区住建局\n3.新建停车位。\n牵头单位：区城管局',
      },
      {
        text: '一、改善民生（[[3项]]）\n1.修建环湖路。\n牵头单位：区交通局\n2.改造老旧小区。\n牵头单位：区住建局\n二、优化环境（1项）\n3.新建停车位。\n牵头单位：区城管局',
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
    const { tasks, chrome } = report.tree;
    if (tasks.length < 2) return;
    let outlined: Outlined | null = null;
    for (const { index, span, facts } of report.paragraphs) {
      if (chrome[index]) continue;
      for (const statement of facts.statements) {
        if (statement.kind !== 'declared') continue;
        outlined ??= outlinedOf(report);
        const part = partOf(outlined, index, statement);
        if (!part) continue;
        const hit: DeclaredHit = {
          span: shift(statement.span, span.start),
          count: shift(statement.count.span, span.start),
          claimed: statement.claimed,
          counts: statement.counts,
          ...part,
        };
        /* What a text calls a group it need not give a heading. */
        yield statement.counts === 'groups' ? { ...hit, level: 'warning' } : hit;
      }
    }
  },
  say({ verdict, claimed, found, last, counts }: DeclaredHit) {
    if (verdict !== 'inconsistent') {
      return { message: say(verdict === 'consistent' ? AGREES[counts] : 'unclear', { claimed, found }) };
    }
    const related = { span: last, message: say(counts === 'groups' ? 'lastGroup' : 'last') };
    return { message: say(MAIN[counts], { claimed, found }), related: [related] };
  },
  mend({ count, found }: DeclaredHit, { report }): readonly Fix[] {
    const written = writeOrdinal(slice(report.raw, count), found);
    return written === null
      ? []
      : [{ title: say('setCount', { found: written }), safety: 'unsafe', edits: [{ span: count, text: written }] }];
  },
});

const MAIN = { tasks: 'main', groups: 'groups', below: 'below' } as const;
const AGREES = { tasks: 'agrees', groups: 'agreesGroups', below: 'agreesBelow' } as const;

/** What a number is compared with; null where it declares nothing that follows. */
function partOf(outlined: Outlined, paragraph: number, statement: DeclaredStatement): Part | null {
  const { report } = outlined;
  const { tasks } = report.tree;
  const [first, last] = [tasks[0], tasks[tasks.length - 1]];
  if (!first || !last) return null;
  if (statement.counts === 'below') return tasksBelow(outlined, paragraph, statement.claimed);
  if (paragraph >= first.node.paragraph) return null;
  if (statement.counts === 'groups') return groupsOfTasks(outlined, statement.claimed);
  return { verdict: verdictOf(report, statement), found: tasks.length, last: last.node.name };
}

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
