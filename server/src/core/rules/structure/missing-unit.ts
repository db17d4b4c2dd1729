/** R10: every task names the units that the list promises for each, or that all others have. */
import { type Message, wordings } from '../../message';
import type { Report } from '../../model/report';
import { type Span, shift } from '../../text/span';
import type { Task, UnitList } from '../../tree/outline';
import { defineRule, type Fix, type Hit, type Related } from '../rule';
import { unitLine } from './unit-line';
import { namesEverybody } from './units';

type Role = UnitList['role'];

const say = wordings('structure/missing-unit', {
  lead: { zh: '第{number}项任务缺少{label}', en: 'Task {number} names no leading unit' },
  responsible: { zh: '第{number}项任务缺少{label}', en: 'Task {number} names no responsible unit' },
  promised: {
    zh: '所称与清单不符：有{count}项任务缺少单位',
    en: '{count} {count|task below lacks|tasks below lack} a unit that this promises',
  },
  kept: { zh: '每项任务都有所称的单位', en: 'Every task has the units that this promises' },
  task: { zh: '第{number}项任务', en: 'Task {number}' },
  promise: { zh: '此处称每项都有', en: 'Promised for every task here' },
  open: {
    zh: '第{number}项任务的{label}以“等”结尾，没有写全',
    en: 'Task {number} leaves units unnamed behind 等',
  },
  insertLead: { zh: '补一行{label}', en: 'Insert a line for the leading unit' },
  insertResponsible: { zh: '补一行{label}', en: 'Insert a line for the responsible unit' },
});

/** A task without units of a role; or, without a task, the promise that is broken by some. */
interface MissingHit extends Hit {
  readonly task: Task | null;
  readonly role: Role;
  readonly missing: readonly Task[];
  readonly promise: Span | null;
  /** The units are there, but end in 等. */
  readonly open?: true;
}

export const missingUnit = defineRule({
  id: 'structure/missing-unit',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '任务清单里有的任务没有写牵头单位或责任单位。',
      en: 'A task in a list names no leading or no responsible unit.',
    },
    why: {
      zh: '只在前言称“均明确牵头单位与责任单位”，或者九成以上任务都写了的清单里核对。牵头的是各部门、各街道全体，或者称都明确、名单却以“等”结尾的，只作提示。',
      en:
        'Asked only where the preface promises the units for every task, or where nine in ten of at least ten tasks have them. Where ' +
        'everybody leads (各部门、各街道), or a list ends in 等 although all are promised, it is a hint.',
    },
    bad: [
      {
        text: '下列任务[[均明确牵头单位和责任单位]]。\n1.修建环湖路。\n牵头单位：区交通局\n责任单位：区财政局\n[[2.改造老旧小区]]。\n牵头单位：区住建局\n3.新建停车位。\n牵头单位：区城管局\n责任单位：区财政局',
      },
    ],
    good: [
      {
        text: '下列任务均明确牵头单位和责任单位。\n1.修建环湖路。\n牵头单位：区交通局\n责任单位：区财政局\n2.改造老旧小区。\n牵头单位：区住建局\n责任单位：各街道',
      },
      {
        text: '1.修建环湖路。\n牵头单位：区交通局\n责任单位：区财政局\n2.改造老旧小区。\n牵头单位：区住建局\n3.新建停车位。\n牵头单位：区城管局\n责任单位：区财政局',
        note: { zh: '没有称每项都有。', en: 'Nothing was promised.' },
      },
    ],
  },
  *find({ report }) {
    const { tasks } = report.tree;
    const promises = promisesOf(report);
    const shared = tasks.length > 0 ? sharedRoles(report) : NO_ROLES;
    for (const role of ['lead', 'responsible'] as const) {
      if (shared.has(role)) continue;
      const promise = promises.find(({ roles }) => roles.includes(role))?.span ?? null;
      const missing = tasks.filter((task) => lacks(task, role));
      if (missing.length === 0 || !(promise ? isBelievable : isUsual)(tasks.length, missing.length)) continue;
      for (const task of missing) {
        const hit: MissingHit = { span: task.node.name, task, role, missing, promise, ...levelOf([task]) };
        yield hit;
      }
    }
    for (const { span, roles } of promises) yield* openLists(tasks, roles, span);
    for (const { span, roles } of tasks.length > 1 ? promises : []) {
      const missing = tasks.filter((task) => roles.some((role) => lacks(task, role) && !shared.has(role)));
      if (!isBelievable(tasks.length, missing.length)) continue;
      const verdict = missing.length > 0 ? 'inconsistent' : 'consistent';
      const hit: MissingHit = { span, verdict, task: null, role: 'lead', missing, promise: null, ...levelOf(missing) };
      yield hit;
    }
  },
  say({ task, role, missing, promise, open }: MissingHit, { report }) {
    if (task) {
      const related: readonly Related[] = promise ? [{ span: promise, message: say('promise') }] : [];
      return { message: say(open ? 'open' : role, { number: task.number, label: labelOf(report, role) }), related };
    }
    if (missing.length === 0) return { message: say('kept') };
    const related = missing
      .slice(0, MOST_NAMED)
      .map(({ node, number }) => ({ span: node.name, message: say('task', { number }) }));
    return { message: say('promised', { count: missing.length }), related };
  },
  mend({ task, role, open }: MissingHit, { report }): readonly Fix[] {
    const edit = task && !open && unitLine(report, task, role);
    if (!edit) return [];
    const label = labelOf(report, role);
    const title: Message = say(role === 'lead' ? 'insertLead' : 'insertResponsible', { label });
    return [{ title, safety: 'unsafe', edits: [edit] }];
  },
});

/** As the other tasks call such units. */
const labelOf = ({ tree }: Report, role: Role): string =>
  tree.tasks.flatMap(({ lists }) => lists).find((list) => list.role === role)?.label ?? USUAL[role];

const USUAL: Readonly<Record<Role, string>> = { lead: '牵头单位', responsible: '责任单位' };

/** Related places of one finding. */
const MOST_NAMED = 20;

interface Promised {
  readonly span: Span;
  readonly roles: readonly Role[];
}

/** Lists that leave units unnamed although the units of every task are promised. */
function* openLists(tasks: readonly Task[], roles: readonly Role[], promise: Span): Generator<MissingHit> {
  for (const task of tasks) {
    for (const { role, open, span } of task.lists) {
      if (open && roles.includes(role)) yield { span, task, role, missing: [], promise, open, level: 'hint' };
    }
  }
}

/** What is said before the first task. */
function promisesOf({ tree, paragraphs }: Report): readonly Promised[] {
  const first = tree.tasks[0]?.node.paragraph ?? 0;
  return paragraphs
    .slice(0, first)
    .flatMap(({ index, span, facts }) =>
      tree.chrome[index]
        ? []
        : facts.statements.flatMap((statement) =>
            statement.kind === 'required-units'
              ? [{ span: shift(statement.span, span.start), roles: statement.roles }]
              : [],
          ),
    );
}

/** A list in which most tasks lack the unit was read wrongly, or promises something else. */
const isBelievable = (tasks: number, missing: number): boolean => missing * 2 < tasks;

const isUsual = (tasks: number, missing: number): boolean => tasks >= 10 && missing * 10 <= tasks;

const lacks = (task: Task, role: Role): boolean =>
  !task.lists.some((list) => list.units.length > 0 && (list.role === role || isCalled(list, role)));

/** 责任单位 beside 配合单位 lead, and are still those who answer for it. */
const isCalled = ({ label }: UnitList, role: Role): boolean => role === 'responsible' && label.startsWith('责任');

const NO_ROLES: ReadonlySet<Role> = new Set();

/** The roles of lists that stand outside of all tasks: at a heading, for all tasks below it. */
function sharedRoles({ tree, paragraphs }: Report): ReadonlySet<Role> {
  const inTasks = new Set(tree.tasks.flatMap(({ lists }) => lists.map(({ span }) => span.start)));
  const outside = paragraphs.flatMap(({ index, span, facts }) =>
    tree.chrome[index] ? [] : facts.shape.units.filter((list) => !inTasks.has(list.span.start + span.start)),
  );
  return new Set(outside.map(({ role }) => role));
}

/** Where everybody leads, nobody is left to answer for it beside them. */
const levelOf = (missing: readonly Task[]): Pick<Hit, 'level'> =>
  missing.every(({ lists }) => lists.some(namesEverybody)) ? { level: 'hint' } : {};
