/** R11: one unit stands twice in one list of a task. */
import { wordings } from '../../message';
import type { Span } from '../../text/span';
import type { Task, UnitList } from '../../tree/outline';
import { defineRule, type Fix, type Hit } from '../rule';
import { plainName, without } from './units';

const say = wordings('structure/duplicate-unit', {
  lead: { zh: '任务{number}的牵头单位中“{unit}”重复', en: 'Task {number}: {unit} leads twice' },
  responsible: { zh: '任务{number}的责任单位中“{unit}”重复', en: 'Task {number}: {unit} is responsible twice' },
  first: { zh: '第一次列出', en: 'Listed here first' },
  remove: { zh: '删去重复的“{unit}”', en: 'Delete the second {unit}' },
});

interface DuplicateHit extends Hit {
  readonly task: Task;
  readonly list: UnitList;
  readonly index: number;
  readonly unit: string;
  readonly first: Span;
}

export const duplicateUnit = defineRule({
  id: 'structure/duplicate-unit',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '同一项任务的牵头单位或责任单位里，一个单位列了两次。',
      en: 'One unit stands twice among those that lead a task, or among those responsible for it.',
    },
    why: {
      zh: '多半是拼接任务清单时留下的。只比较同一份名单，名称须完全相同。',
      en: 'Mostly left from joining lists. Only names of one list are compared, and they must be the same to the letter.',
    },
    bad: [
      { text: '1.改造老旧小区。\n牵头单位：区住建委\n责任单位：区财政局、各街道、区城管局、[[各街道]]' },
      { text: '2.新建停车位。\n牵头单位：区城管局、[[区城管局]]\n责任单位：区财政局' },
    ],
    good: [
      { text: '1.改造老旧小区。\n牵头单位：区住建委\n责任单位：区财政局、各街道、区城管局' },
      {
        text: '1.改造老旧小区。\n牵头单位：区住建委\n责任单位：区财政局\n2.新建停车位。\n牵头单位：区城管局\n责任单位：区财政局',
      },
    ],
  },
  *find({ report }) {
    for (const task of report.tree.tasks) {
      for (const list of task.lists) yield* repeated(task, list);
    }
  },
  say({ task, list, unit, first }: DuplicateHit) {
    return {
      message: say(list.role, { number: task.number, unit }),
      related: [{ span: first, message: say('first') }],
    };
  },
  mend({ list, index, unit }: DuplicateHit): readonly Fix[] {
    const edit = without(list, index);
    return edit ? [{ title: say('remove', { unit }), safety: 'unsafe', edits: [edit] }] : [];
  },
});

function* repeated(task: Task, list: UnitList): Generator<DuplicateHit> {
  const seen = new Map<string, Span>();
  for (const [index, { name, span }] of list.units.entries()) {
    const unit = plainName(name);
    const first = seen.get(unit);
    if (first) yield { span, task, list, index, unit, first };
    else seen.set(unit, span);
  }
}
