/** Sections, their levels, and headings that run into their text, on small texts of our own about places that do not exist. */
import assert from 'node:assert/strict';
import { tocOf } from './toc';

const TEXT = '新修道路12公里，改造旧桥3座，河岸两侧种下柳树，村口的水渠全部疏通，集市搬进了新的大棚。';

describe('sections', () => {
  it('stand under the title, numbered ones by their styles', () => {
    assert.deepEqual(
      tocOf(
        '青禾区人民政府工作报告',
        '各位代表：',
        '一、2024年工作回顾',
        TEXT,
        '（一）产业更强',
        TEXT,
        '（二）城乡更美',
        TEXT,
        '二、2025年工作安排',
        TEXT,
      ),
      [
        'title 青禾区人民政府工作报告',
        '  h1 一、2024年工作回顾',
        '    h2 (一)产业更强',
        '    h2 (二)城乡更美',
        '  h1 二、2025年工作安排',
      ],
    );
  });

  it('may run into their text', () => {
    assert.deepEqual(tocOf('一、回顾', `（一）产业更强，后劲更足。${TEXT}`), [
      '  h1 一、回顾',
      '    h2 (一)产业更强,后劲更足',
    ]);
  });

  it('end at a blank as wide as a letter', () => {
    assert.deepEqual(tocOf('一、回顾', `（一）稳增长\u3000${TEXT}`, `（二）促转型\u3000${TEXT}`), [
      '  h1 一、回顾',
      '    h2 (一)稳增长',
      '    h2 (二)促转型',
    ]);
  });

  it('end at the point that an old text types for a full stop', () => {
    assert.deepEqual(
      tocOf(
        '一、回顾',
        `(一)大力兴修农田水利.${TEXT}`,
        `——山区道路全部贯通.1997年${TEXT}`,
        '(二)以水利为重点,办好实事.',
      ),
      [
        '  h1 一、回顾',
        '    h2 (一)大力兴修农田水利',
        '      bullet ——山区道路全部贯通',
        '    h2 (二)以水利为重点,办好实事',
      ],
    );
    assert.deepEqual(
      tocOf('一、回顾', `——购置PM2.5监测设备12台。${TEXT}`).at(-1),
      '    bullet ——购置PM2.5监测设备12台',
    );
  });

  it('need no number between the numbered ones and （一）', () => {
    const tasks = ['三、改善民生', '1.新建学校2所。（牵头单位：区教育局）', '2.修缮老桥3座。（牵头单位：区水务局）'];
    assert.deepEqual(tocOf(...tasks, '工作要求', `（一）加强领导。${TEXT}`, `（二）强化督查。${TEXT}`), [
      '  h1 三、改善民生',
      '    task 1.新建学校2所',
      '    task 2.修缮老桥3座',
      '  h1 工作要求',
      '    h2 (一)加强领导',
      '    h2 (二)强化督查',
    ]);
    // A second line of a heading is none of its own, nor is one above running text.
    assert.equal(tocOf('三、改善民生', '办好实事', `（一）加强领导。${TEXT}`).length, 2);
    assert.equal(tocOf('三、改善民生', TEXT, '办好实事', TEXT).length, 1);
  });

  it('restart under the years, which need no number', () => {
    assert.deepEqual(
      tocOf(
        '2024年工作回顾',
        `（一）产业更强。${TEXT}`,
        '2025年重点工作',
        '一、做强产业',
        TEXT,
        '加强政府自身建设',
        TEXT,
      ),
      [
        '  year-section 2024年工作回顾',
        '    h2 (一)产业更强',
        '  year-section 2025年重点工作',
        '    h1 一、做强产业',
        '  year-section 加强政府自身建设',
      ],
    );
  });

  it('hold the boxes of a plan, which hold lists of their own', () => {
    const rows = tocOf(
      '青禾市发展规划',
      '第一章 做强产业',
      TEXT,
      '专栏1  产业重点工程',
      '（1）茶园：建设茶园两处。',
      '（2）果园：建设果园三处。',
      '专栏2：主要指标',
      '注：①均为累计数；②按当年价格计算。',
      '第二章 做美城乡',
      '专栏1中的工程全部开工，进展顺利。',
    );
    assert.deepEqual(rows, [
      'title 青禾市发展规划',
      '  h1 第一章 做强产业',
      '    bullet 专栏1  产业重点工程',
      '      sequence-item (1)茶园:建设茶园两处',
      '      sequence-item (2)果园:建设果园三处',
      '    bullet 专栏2:主要指标',
      '  h1 第二章 做美城乡',
    ]);
  });

  it('may be lines without a number before their text', () => {
    const rows = tocOf(
      '2024年工作回顾',
      '一年来，我们稳增长，大盘更稳',
      TEXT,
      '一年来，我们惠民生，日子更好',
      TEXT,
      '2025年工作安排',
      '一、稳增长',
      TEXT,
    );
    assert.deepEqual(rows, [
      '  year-section 2024年工作回顾',
      '    h1 一年来,我们稳增长,大盘更稳',
      '    h1 一年来,我们惠民生,日子更好',
      '  year-section 2025年工作安排',
      '    h1 一、稳增长',
    ]);
  });

  it('may be the results of years beside parts without numbers', () => {
    const names = ['过去五年的基本情况', '今后五年的奋斗目标', '1998年的工作任务'];
    assert.deepEqual(tocOf('政府工作报告', ...names.flatMap((name) => [name, TEXT])), [
      'title 政府工作报告',
      ...names.map((name) => `  year-section ${name}`),
    ]);
    // A line above a table is none, where the parts are numbered.
    assert.equal(tocOf('计划报告', '一、回顾', TEXT, '2024年主要指标完成情况', TEXT, '二、安排', TEXT).length, 3);
  });

  it('may be names with a motto', () => {
    const names = ['回顾2024年：奋力拼搏的一年', '展望2025年：大有可为的一年', '自身建设：永远在路上'];
    assert.deepEqual(tocOf('政府工作报告', ...names.flatMap((name) => [name, TEXT])), [
      'title 政府工作报告',
      ...names.map((name) => `  h1 ${name.replace('：', ':')}`),
    ]);
    // A form, and one label alone, are none.
    assert.deepEqual(tocOf('公示材料报告', '公示时间：三天以内', '公示方式：张榜公布', TEXT), ['title 公示材料报告']);
    assert.deepEqual(tocOf('政府工作报告', TEXT, '联系电话：0999-123', TEXT, '受理部门：镇政府', TEXT).length, 1);
  });

  it('begin anew under sentences of one beginning', () => {
    const rows = tocOf(
      '2024年工作回顾',
      '一年来，我们修路架桥、植树种草，镇村面貌焕然一新',
      '（一）路更宽了',
      TEXT,
      '（二）桥更多了',
      TEXT,
      '一年来，我们办学兴教、扶老携幼，百姓生活更加安稳',
      '（一）学校更好了',
      TEXT,
    );
    assert.deepEqual(
      rows.map((row) => row.trim().slice(0, 12)),
      [
        'year-section',
        'h1 一年来,我们修路架',
        'h2 (一)路更宽了',
        'h2 (二)桥更多了',
        'h1 一年来,我们办学兴',
        'h2 (一)学校更好了',
      ].map((row) => row.slice(0, 12)),
    );
  });

  it('are no lines of a list of names', () => {
    assert.deepEqual(tocOf('一、成员', '组长：某甲 区长', '某乙 区财政局局长', '某丙 区教育局局长', TEXT), [
      '  h1 一、成员',
    ]);
  });

  it('of a rule are chapters and articles', () => {
    assert.deepEqual(
      tocOf(
        '青禾区河道管理办法',
        '第一章 总则',
        `第一条 ${TEXT}`,
        `第二条 ${TEXT}`,
        '第二章 保护',
        `第三条 ${TEXT}`,
      ).map((row) => row.slice(0, 24)),
      [
        'title 青禾区河道管理办法',
        '  h1 第一章 总则',
        '    sequence-item 第一条 新修',
        '    sequence-item 第二条 新修',
        '  h1 第二章 保护',
        '    sequence-item 第三条 新修',
      ],
    );
  });

  it('of an English report have Roman and Arabic numbers', () => {
    assert.deepEqual(
      tocOf(
        'REPORT ON THE WORK OF THE GOVERNMENT',
        'Fellow Deputies,',
        'I. Review of the Work',
        'The year went well.',
        '1. We built roads',
        'Many roads.',
        'II. Major Tasks',
      ),
      [
        'title REPORT ON THE WORK OF THE GOVERNMENT',
        '  h1 I. Review of the Work',
        '    h2 1. We built roads',
        '  h1 II. Major Tasks',
      ],
    );
  });
});
