/** What stands around the sections: title, notice, glossary, page, on small texts of our own about places that do not exist. */
import assert from 'node:assert/strict';
import { read, toc, tocOf } from './toc';

const TEXT = '新修道路12公里，改造旧桥3座，河岸两侧种下柳树，村口的水渠全部疏通，集市搬进了新的大棚。';

describe('frame', () => {
  it('knows the page above and below a report', () => {
    const report = read(
      [
        '首页 > 政务公开',
        '青禾区政府工作报告',
        '来源：青禾日报',
        '青禾区政府工作报告',
        '——2025年1月8日在青禾区第二届人民代表大会第三次会议上',
        '一、回顾',
        TEXT,
        '责任编辑：某某',
        '打印',
        '关闭窗口',
      ].join('\n'),
    );
    assert.deepEqual(toc(report), [
      'chrome 首页 > 政务公开',
      'title 青禾区政府工作报告',
      '  h1 一、回顾',
      'chrome 责任编辑:某某',
    ]);
    assert.deepEqual(report.tree.chrome, [true, true, true, false, false, false, false, true, true, true]);
  });

  it('takes a page number for the page, in any text', () => {
    assert.deepEqual(read(['一、回顾', TEXT, '— 12 —', TEXT].join('\n')).tree.chrome, [false, false, true, false]);
  });

  it('knows a notice, its parts and what it sends', () => {
    const rows = tocOf(
      '青政办发〔2025〕3号',
      '青禾区人民政府办公室',
      '关于印发青禾区2025年工作要点的通知',
      '各镇人民政府，区政府各部门：',
      '《青禾区2025年工作要点》已经同意，现印发给你们。',
      '青禾区人民政府办公室',
      '2025年2月3日',
      '（此件公开发布）',
      '青禾区2025年工作要点',
      '一、总体要求',
      TEXT,
    );
    assert.deepEqual(rows, [
      'notice 青禾区人民政府办公室关于印发青禾区2025年工作要点的通知',
      '  notice-part 青政办发〔2025〕3号',
      '  notice-part 各镇人民政府,区政府各部门:',
      '  notice-part 青禾区人民政府办公室',
      '  notice-part 2025年2月3日',
      '  notice-part (此件公开发布)',
      'title 青禾区2025年工作要点',
      '  h1 一、总体要求',
    ]);
  });

  it('hangs the sections of a notice to it where its paper has no title of its own', () => {
    const rows = tocOf(
      '青禾区人民政府关于印发《2025年工作要点》任务分解的通知',
      '青政发〔2025〕2号',
      '各镇人民政府：',
      '现将任务分解如下。',
      '一、任务',
      TEXT,
    );
    assert.deepEqual(rows.slice(1), [
      '  notice-part 青政发〔2025〕2号',
      '  notice-part 各镇人民政府:',
      '  h1 一、任务',
    ]);
  });

  it('takes for a title what papers are called now and then, where nothing else can be one', () => {
    const name = '2024年全区十件实事进展情况（截至6月底）';
    assert.equal(tocOf(name, '一、就业', TEXT)[0], `title ${name.replace('（', '(').replace('）', ')')}`);
    assert.deepEqual(tocOf('青禾区工作报告', '一年来的工作情况', '一、就业', TEXT).length, 2);
    assert.deepEqual(tocOf(TEXT, '一年来的工作情况', '一、就业', TEXT), ['  h1 一、就业']);
  });

  it('knows a newspaper’s lead', () => {
    const rows = tocOf(
      '路更宽了',
      '近日，青禾区发布《2025年任务清单》，小编带你了解。',
      '2025年青禾区任务清单',
      '一、任务',
      TEXT,
    );
    assert.deepEqual(rows, ['news-lead 路更宽了', 'title 2025年青禾区任务清单', '  h1 一、任务']);
  });

  it('reads a title over several lines, or spaced out', () => {
    assert.equal(
      tocOf('关于青禾区2024年国民经济和社会发展', '计划执行情况与2025年计划', '草案的报告', '一、回顾', TEXT)[0],
      'title 关于青禾区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告',
    );
    assert.equal(tocOf('政 府 工 作 报 告', '各位代表：', '一、回顾', TEXT)[0], 'title 政 府 工 作 报 告');
  });

  it('counts tasks in each paper by itself', () => {
    const rows = tocOf(
      '青禾区政府工作报告',
      '一、回顾',
      TEXT,
      '二、安排',
      TEXT,
      '附件',
      '2025年民生实事',
      '一、修路3条。',
      '牵头单位：区交通局',
      '二、架桥2座。',
      '牵头单位：区水务局',
      '三、种树万株。',
      '牵头单位：区林业局',
    );
    assert.deepEqual(
      rows.slice(1).map((row) => row.trim().split(' ')[0]),
      ['h1', 'h1', 'attachment', 'title', 'task', 'task', 'task'],
    );
  });

  it('finds further papers behind a line 附件', () => {
    const rows = tocOf('青禾区政府工作报告', '一、回顾', TEXT, '附件1', '2025年民生实事清单', '一、修路', TEXT);
    assert.deepEqual(rows, [
      'title 青禾区政府工作报告',
      '  h1 一、回顾',
      'attachment 附件1',
      'title 2025年民生实事清单',
      '  h1 一、修路',
    ]);
  });

  it('finds the names of bulletins, analyses, notices to the public and speeches', () => {
    for (const name of [
      '青禾市2023年国民经济和社会发展统计公报[1]',
      '青禾区2024年上半年经济运行情况分析',
      '2024年青禾区8件民生实事项目公示',
      '在全市乡村振兴大会上的讲话',
    ]) {
      assert.equal(tocOf(name, '', `同志们：`, TEXT, '一、总体情况', TEXT)[0]?.trim().split(' ')[0], 'title', name);
    }
    assert.equal(
      tocOf('政府工作报告', '——在市人大会议上的讲话', '各位代表：', '一、回顾', TEXT)[0],
      'title 政府工作报告',
    );
  });

  it('leaves the telephone of a paper with the paper', () => {
    assert.deepEqual(tocOf('一、回顾', TEXT, '公示时间：3月1日至5日。', '联系电话：0999-1234567').length, 1);
  });

  it('has no headings from a table of contents', () => {
    const names = ['第一章 修路', '第二章 架桥', '第三章 办学'];
    const text = names.flatMap((name) => [name, TEXT]);
    const rows = ['  h1 第一章 修路', '  h1 第二章 架桥', '  h1 第三章 办学'];
    const titled = ['title 青禾市发展规划', '  chrome 目录', ...rows];
    assert.deepEqual(tocOf('青禾市发展规划', '目　录', ...names, ...text), titled);
    const paged = names.map((name, i) => `${name}……${i + 1}`);
    assert.deepEqual(tocOf('青禾市发展规划', '目录', ...paged, ...text), titled);
    assert.deepEqual(tocOf('目录', ...paged, '青禾市发展规划', ...text), [
      '  chrome 目录',
      'title 青禾市发展规划',
      ...rows,
    ]);
    // Names that do not stand again are all the headings there are.
    assert.equal(tocOf('青禾市发展规划', '目录', ...names).length, 4);
  });

  it('has no headings from a table of contents before the greeting, with its own line or without', () => {
    const h1 = ['一、去年工作回顾', '二、今年工作安排', '三、自身建设'];
    const h2 = ['（一）产业更强', '（二）城乡更美'];
    const table = [h1[0] ?? '', ...h2, ...h1.slice(1)];
    const text = ['同志们：', '现在，我代表镇政府作工作报告。', h1[0], ...h2.map((name) => `${name}。${TEXT}`)];
    const body = [...text, h1[1], TEXT, h1[2], TEXT].map(String);
    const rows = [
      '  h1 一、去年工作回顾',
      '    h2 (一)产业更强',
      '    h2 (二)城乡更美',
      '  h1 二、今年工作安排',
      '  h1 三、自身建设',
    ];
    assert.deepEqual(tocOf('政府工作报告', ...table, ...body), ['title 政府工作报告', ...rows]);
    const report = read(['政府工作报告', '目　录', ...table.map((name) => `${name} ………… 3`), ...body].join('\n'));
    assert.deepEqual(toc(report), ['title 政府工作报告', '  chrome 目录', ...rows]);
    const contents = report.tree.roots[0]?.children[0];
    assert.equal(report.raw.slice(0, contents?.span.end).slice(-13), '三、自身建设 ………… 3');
    assert.equal(report.tree.chrome.filter(Boolean).length, 6);
    // Three short sections are no table though their names are alike.
    assert.equal(tocOf('一、修路。', '二、架桥。', '三、办学。', TEXT, '四、修路', TEXT).length, 4);
  });

  it('lists the attachments of a paper one by one', () => {
    assert.deepEqual(tocOf('青禾区工作要点', '一、任务', TEXT, '附件：1.任务分解表', '2.重点项目清单', '3.考核办法'), [
      'title 青禾区工作要点',
      '  h1 一、任务',
      'attachment 附件:1.任务分解表',
      'attachment 2.重点项目清单',
      'attachment 3.考核办法',
    ]);
  });

  it('reads a glossary that hangs to the report', () => {
    assert.deepEqual(
      tocOf('政府工作报告', '一、回顾', TEXT, '附件：名词解释', '1.“两拆一增”行动：是指拆墙拆棚。').slice(2),
      ['  glossary 附件:名词解释', '    glossary-entry 1.“两拆一增”行动'],
    );
  });

  it('holds the notes of a glossary in whatever style they are numbered', () => {
    const entries = ['①两拆一增：拆墙拆棚。', '②三清：清渠清路。', '③微网：办法。'];
    assert.deepEqual(tocOf('一、回顾', TEXT, '名词解释', ...entries), [
      '  h1 一、回顾',
      '  glossary 名词解释',
      '    glossary-entry ①两拆一增',
      '    glossary-entry ②三清',
      '    glossary-entry ③微网',
    ]);
  });

  it('has a part that is a glossary, and may go on behind it', () => {
    const entries = ['一、两拆一增：指拆墙拆棚。', '二、三清：指清渠清路。'];
    assert.deepEqual(
      tocOf(
        '青禾区2024年度部门决算公开说明',
        '第一部分　概况',
        TEXT,
        '第二部分　名词解释',
        ...entries,
        '第三部分　附表',
        TEXT,
      ),
      [
        'title 青禾区2024年度部门决算公开说明',
        '  year-section 第一部分 概况',
        '  glossary 第二部分名词解释',
        '    glossary-entry 一、两拆一增',
        '    glossary-entry 二、三清',
        '  year-section 第三部分 附表',
      ],
    );
  });

  it('reads a subtitle below the title, which is no list of one', () => {
    assert.deepEqual(tocOf('青禾区普查公报', '——第二产业基本情况', '一、工业', TEXT), [
      'title 青禾区普查公报',
      '  h1 一、工业',
    ]);
    assert.equal(tocOf('青禾区工作要点', '——修好路', '——架好桥', TEXT).length, 3);
  });

  it('ends with a glossary, with numbers or without', () => {
    assert.deepEqual(
      tocOf('一、回顾', TEXT, '名 词 解 释', '1.两拆一增：拆墙拆棚，增加绿地。', '2.微网实格：一种治理办法。'),
      ['  h1 一、回顾', '  glossary 名词解释', '    glossary-entry 1.两拆一增', '    glossary-entry 2.微网实格'],
    );
    assert.equal(tocOf('一、回顾', TEXT, '名词解释', '两拆一增：拆墙拆棚。', '微网实格：一种治理办法。').length, 4);
    assert.equal(
      tocOf('一、回顾', TEXT, '[1]两拆一增：拆墙拆棚。', '[2]微网实格：办法。', '[3]三治：办法。').length,
      4,
    );
  });
});
