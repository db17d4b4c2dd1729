/** R11: a unit leads a task and stands among those responsible for it too. */
import { wordings } from '../../message';
import type { UnitList } from '../../tree/outline';
import { defineRule, type Fix, type Hit } from '../rule';
import { type Assignment, assignmentsOf } from './assignments';
import { namesMany, plainName, without } from './units';

const say = wordings('structure/lead-also-responsible', {
  main: {
    zh: '任务{number}：“{unit}”既为{leads}又为{joins}',
    en: 'Task {number}: {unit} leads and is listed as responsible too',
  },
  mainAlone: {
    zh: '“{unit}”既为{leads}又为{joins}',
    en: '{unit} leads and is listed as responsible too',
  },
  responsible: { zh: '{joins}中的“{unit}”', en: '{unit} among the responsible units' },
  fromResponsible: { zh: '从{joins}中删去“{unit}”', en: 'Delete {unit} from the responsible units' },
  fromLead: { zh: '从{leads}中删去“{unit}”', en: 'Delete {unit} from the leading units' },
});

interface Placed {
  readonly list: UnitList;
  readonly index: number;
}

interface BothHit extends Hit {
  /** The task's number; null where the lists belong to none. */
  readonly number: number | null;
  readonly unit: string;
  readonly lead: Placed;
  readonly responsible: Placed;
}

export const leadAlsoResponsible = defineRule({
  id: 'structure/lead-also-responsible',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '同一项任务里，一个单位既是牵头单位又是责任单位。',
      en: 'One unit stands among those that lead a task and among those responsible for it.',
    },
    why: {
      zh: '职责重叠，督办时分不清主次。名称须完全相同；“各街道”“有关部门”这类泛称只作提示。',
      en:
        'Who is asked for the result is then unclear. Names must be the same to the letter; of names of many, such as 各街道, a milder ' +
        'note is made.',
    },
    bad: [
      { text: '1.优化营商环境。\n牵头单位：区政务办、[[区发改委]]\n责任单位：区财政局、区发改委、区商务委' },
      { text: '2.办好便民服务。\n牵头单位：[[区民政局]]\n责任单位：区民政局' },
    ],
    good: [
      { text: '1.优化营商环境。\n牵头单位：区政务办、区发改委\n责任单位：区财政局、区商务委' },
      {
        text: '1.改造老旧小区。\n牵头单位：各街道\n责任单位：青禾街道、石桥街道',
        note: { zh: '泛称和其中的一个。', en: 'A name of many, and one of them.' },
      },
    ],
  },
  *find({ report }) {
    for (const assignment of assignmentsOf(report)) yield* inBoth(assignment);
  },
  say(hit: BothHit) {
    const { number, responsible } = hit;
    const names = namesOf(hit);
    const other = responsible.list.units[responsible.index];
    return {
      message: number === null ? say('mainAlone', names) : say('main', { ...names, number }),
      related: other ? [{ span: other.span, message: say('responsible', names) }] : [],
    };
  },
  mend(hit: BothHit): readonly Fix[] {
    const { lead, responsible } = hit;
    const names = namesOf(hit);
    const sides = [
      { title: say('fromResponsible', names), edit: without(responsible.list, responsible.index) },
      { title: say('fromLead', names), edit: without(lead.list, lead.index) },
    ];
    return sides.flatMap(({ title, edit }) => (edit ? [{ title, safety: 'unsafe' as const, edits: [edit] }] : []));
  },
});

/** The unit and its two lists, as they are labelled. */
const namesOf = ({ unit, lead, responsible }: BothHit): Readonly<Record<string, string>> => ({
  unit,
  leads: lead.list.label,
  joins: responsible.list.label,
});

function* inBoth(assignment: Assignment): Generator<BothHit> {
  const { number } = assignment;
  const responsible = placesOf(assignment, 'responsible');
  for (const [unit, lead] of placesOf(assignment, 'lead')) {
    const other = responsible.get(unit);
    const span = lead.list.units[lead.index]?.span;
    if (!other || !span) continue;
    yield {
      span,
      number,
      unit,
      lead,
      responsible: other,
      ...(namesMany(unit) ? { level: 'information' as const } : {}),
    };
  }
}

/** The first place of each unit in the lists of one role. */
function placesOf({ lists }: Assignment, role: UnitList['role']): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed>();
  for (const list of lists) {
    if (list.role !== role) continue;
    for (const [index, { name }] of list.units.entries()) {
      const unit = plainName(name);
      if (unit !== '' && !places.has(unit)) places.set(unit, { list, index });
    }
  }
  return places;
}
