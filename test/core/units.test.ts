/** Task lists as data: units and what they do, names to choose from, new names, the table. */
import assert from 'node:assert/strict';
import { hoverMarkdown } from '../../server/src/core/features/markdown';
import { taskTable } from '../../server/src/core/features/tasks-by-unit';
import { hoverUnit, unitPlaces } from '../../server/src/core/features/units';
import { chooseUnit, refuseUnitName, renameUnit } from '../../server/src/core/features/units-edit';
import { apply } from '../../server/src/core/text/edits';
import { slice } from '../../server/src/core/text/span';
import { at, read } from './cursor';

const list = [
  '青禾区政府工作报告目标任务分解',
  '一、产业',
  '（一）工业',
  '1.新增规上企业16家以上。',
  '牵头单位：区经信局、区科技局',
  '责任单位：区税务局、区财政局、区税务局',
  '2.新建厂房20万平方米。',
  '牵头单位：区经信局',
  '责任单位：区科技局等',
  '二、民生',
  '3.新建学校7所（牵头单位：区教育局；责任单位：区财政局、区经信局）。',
  '4.修好公路55公里。',
  '牵头单位：区交通局',
  '',
].join('\n');

describe('units', () => {
  it('are found in lists of either form, with their roles', () => {
    const report = read(list);
    const places = unitPlaces(report).map(({ name, role, task, span }) => {
      assert.equal(slice(list, span), name);
      return `${task?.number} ${role} ${name}`;
    });
    assert.deepEqual(places, [
      '1 lead 区经信局',
      '1 lead 区科技局',
      '1 responsible 区税务局',
      '1 responsible 区财政局',
      '1 responsible 区税务局',
      '2 lead 区经信局',
      '2 responsible 区科技局',
      '3 lead 区教育局',
      '3 responsible 区财政局',
      '3 responsible 区经信局',
      '4 lead 区交通局',
    ]);
  });

  it('make a table, those that lead most first', () => {
    const { tasks, units } = taskTable(read(list));
    assert.deepEqual(
      tasks.map(({ number, text, sections, lead, responsible }) => [number, text, sections, lead, responsible]),
      [
        [1, '新增规上企业16家以上。', ['一、产业', '（一）工业'], ['区经信局', '区科技局'], ['区税务局', '区财政局']],
        [2, '新建厂房20万平方米。', ['一、产业', '（一）工业'], ['区经信局'], ['区科技局']],
        [3, '新建学校7所', ['二、民生'], ['区教育局'], ['区财政局', '区经信局']],
        [4, '修好公路55公里。', ['二、民生'], ['区交通局'], []],
      ],
    );
    assert.deepEqual(units, [
      { name: '区经信局', leads: [0, 1], joins: [2] },
      { name: '区科技局', leads: [0], joins: [1] },
      { name: '区教育局', leads: [2], joins: [] },
      { name: '区交通局', leads: [3], joins: [] },
      { name: '区财政局', leads: [], joins: [0, 2] },
      { name: '区税务局', leads: [], joins: [0] },
    ]);
    assert.deepEqual(taskTable(read('')), { tasks: [], units: [] });
  });

  it('say in a hover what they lead and take part in', () => {
    const { report, offset } = at(list.replace('20万平方米。\n牵头单位：区经', '20万平方米。\n牵头单位：区|经'));
    const found = hoverUnit(report, offset);
    assert.equal(found && hoverMarkdown(found, 'zh'), '**区经信局**\n\n- 牵头2项：1、2\n- 责任或配合1项：3');
    assert.equal(hoverUnit(report, 3), null);
  });

  it('are known in brackets that close no task', () => {
    const text = '支持老街修缮。（责任单位：区住建局、区财政局）\n支持古渠清淤。（责任单位：区水利局、区财政局、|）\n';
    const { report, offset } = at(text);
    const found = hoverUnit(report, report.raw.indexOf('区财'));
    assert.equal(found && hoverMarkdown(found, 'zh'), '**区财政局**\n\n- 另列入2份没有编号任务的名单');
    assert.deepEqual(
      chooseUnit(report, offset)?.units.map(({ name }) => name),
      ['区住建局'],
    );
    assert.equal(
      apply(report.raw, renameUnit(report, report.raw.indexOf('区财'), '区金库')),
      report.raw.replaceAll('区财政局', '区金库'),
    );
    assert.deepEqual(taskTable(report), { tasks: [], units: [] });
  });

  it('can be chosen where a list is written, without those it has', () => {
    const choices = (line: string): readonly string[] | null => {
      const { report, offset } = at(`${list}5.种好树。\n${line}\n6.通水。\n牵头单位：区水利局\n`);
      const found = chooseUnit(report, offset);
      return found && [slice(report.raw, found.replace), ...found.units.map(({ name }) => name)];
    };
    assert.deepEqual(choices('牵头单位：|'), [
      '',
      '区经信局',
      '区科技局',
      '区财政局',
      '区税务局',
      '区教育局',
      '区交通局',
      '区水利局',
    ]);
    assert.deepEqual(choices('牵头单位：区财政局、区|')?.slice(0, 4), ['区', '区经信局', '区科技局', '区税务局']);
    assert.deepEqual(choices('责任单位：区经信局、|')?.slice(0, 3), ['', '区科技局', '区财政局']);
    assert.equal(choices('牵头|单位：'), null);
    assert.equal(choices('种好|树。'), null);
  });

  it('can be chosen inside the bracket behind a task', () => {
    const { report, offset } = at(list.replace('责任单位：区财政局、区经信局', '责任单位：区财政局、|'));
    assert.deepEqual(
      chooseUnit(report, offset)?.units.map(({ name }) => name),
      ['区经信局', '区科技局', '区税务局', '区教育局', '区交通局'],
    );
  });

  it('get a new name everywhere, and their old one back', () => {
    const { report, offset } = at(list.replace('牵头单位：区经信局、', '牵头单位：区经|信局、'));
    const after = apply(list, renameUnit(report, offset, ' 区工业和信息化局 '));
    assert.equal(after, list.replaceAll('区经信局', '区工业和信息化局'));
    assert.equal(apply(after, renameUnit(read(after), offset, '区经信局')), list);
  });

  it('cannot get a name that is none', () => {
    assert.equal(refuseUnitName('区教育局（体育局）'), null);
    for (const name of ['', '  ', '甲、乙', '甲,乙', '甲\n乙']) assert.ok(refuseUnitName(name), name);
    const { report, offset } = at(list.replace('牵头单位：区经信局、', '牵头单位：区经|信局、'));
    assert.deepEqual(renameUnit(report, offset, '甲、乙'), []);
  });
});
