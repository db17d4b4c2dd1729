/** R11: one unit stands twice in one list of a task. */
import { wordings } from '../../message';
import type { Span } from '../../text/span';
import type { UnitList } from '../../tree/outline';
import { defineRule, type Fix, type Hit } from '../rule';
import { type Assignment, assignmentsOf } from './assignments';
import { plainName, without } from './units';

const say = wordings('structure/duplicate-unit', {
  repeated: { zh: '任务{number}的{label}中“{unit}”重复', en: 'Task {number}: {unit} stands twice in one list' },
  repeatedAlone: { zh: '{label}中“{unit}”重复', en: '{unit} stands twice in one list' },
  coveredAlone: {
    zh: '“{unit}”已在“{many}”之内',
    en: '{unit} is one of {many}, which stands in the same list',
  },
  covered: {
    zh: '任务{number}：“{unit}”已在“{many}”之内',
    en: 'Task {number}: {unit} is one of {many}, which stands in the same list',
  },
  first: { zh: '第一次列出', en: 'Listed here first' },
  many: { zh: '泛称“{many}”', en: 'The name of many: {many}' },
  remove: { zh: '删去重复的“{unit}”', en: 'Delete the second {unit}' },
});

interface DuplicateHit extends Hit {
  /** The task's number; null where the list belongs to none. */
  readonly number: number | null;
  readonly list: UnitList;
  readonly index: number;
  readonly unit: string;
  readonly first: Span;
  /** The name of many that holds the unit; null where the unit itself stands twice. */
  readonly many: string | null;
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
      zh: '同一份牵头单位或责任单位的名单里，一个单位列了两次。',
      en: 'One unit stands twice among those that lead a task, or among those responsible for it.',
    },
    why: {
      zh: '多半是拼接任务清单时留下的。只比较同一份名单，名称须完全相同；“各街道”旁边又列某一街道的，只作提示。',
      en:
        'Mostly left from joining lists. Only names of one list are compared, and they must be the same to the letter; of 各街道 beside ' +
        'one of them a milder note is made.',
    },
    bad: [
      { text: '1.改造老旧小区。\n牵头单位：区住建委\n责任单位：区财政局、各街道、区城管局、[[各街道]]' },
      {
        text: '1.改造老旧小区。\n牵头单位：区住建委\n责任单位：区财政局、各街道、[[石桥街道]]',
        note: { zh: '泛称与其中之一并列，只作提示。', en: 'A name of many beside one of them: a note only.' },
      },
      { text: '2.新建停车位。\n牵头单位：区城管局、[[区城管局]]\n责任单位：区财政局' },
      {
        text: '支持老街修缮，每户给予补助。（责任单位：区住建局、区财政局、[[区住建局]]）',
        note: { zh: '没有编号的条目也核对。', en: 'Items without a number are asked as well.' },
      },
    ],
    good: [
      { text: '1.改造老旧小区。\n牵头单位：区住建委\n责任单位：区财政局、各街道、区城管局' },
      {
        text: '1.改造老旧小区。\n牵头单位：区住建委\n责任单位：区财政局\n2.新建停车位。\n牵头单位：区城管局\n责任单位：区财政局',
      },
    ],
  },
  *find({ report }) {
    for (const assignment of assignmentsOf(report)) {
      for (const list of assignment.lists) yield* repeated(assignment, list);
    }
  },
  say({ number, list, unit, first, many }: DuplicateHit) {
    const name = many === null ? 'repeated' : 'covered';
    const args = { unit, many: many ?? '', label: list.label };
    return {
      message: number === null ? say(`${name}Alone`, args) : say(name, { ...args, number }),
      related: [{ span: first, message: many === null ? say('first') : say('many', { many }) }],
    };
  },
  mend({ list, index, unit }: DuplicateHit): readonly Fix[] {
    const edit = without(list, index);
    return edit ? [{ title: say('remove', { unit }), safety: 'unsafe', edits: [edit] }] : [];
  },
});

function* repeated({ number }: Assignment, list: UnitList): Generator<DuplicateHit> {
  const seen = new Map<string, Span>();
  const many = list.units.filter(({ name }) => plainName(name).startsWith(EACH));
  for (const [index, { name, span }] of list.units.entries()) {
    const unit = plainName(name);
    const first = seen.get(unit);
    const hit = { span, number, list, index, unit };
    if (first) yield { ...hit, first, many: null };
    else seen.set(unit, span);
    const other = first ? undefined : many.find((one) => covers(plainName(one.name), unit));
    if (other) yield { ...hit, first: other.span, many: plainName(other.name), level: 'information' };
  }
}

const EACH = '各';
/** 各县区 ends like any district's name; two letters more make sure. */
const KIND_SHORTEST = 2;

/** 各管委会 and 高新区管委会, 各街道 and 石桥街道. */
function covers(many: string, unit: string): boolean {
  const kind = many.slice(EACH.length);
  return kind.length >= KIND_SHORTEST && unit.length > kind.length && unit.endsWith(kind) && !unit.includes(EACH);
}
