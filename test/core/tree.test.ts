/** The tree of small texts, one class of structure a test. The texts are ours, about places that do not exist. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OutlineNode, walk } from '../../server/src/core/tree/outline';
import { read, toc, tocOf } from './toc';

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

describe('run-in headings', () => {
  const runIns = (...lines: readonly string[]) =>
    tocOf(...lines)
      .filter((row) => row.includes('run-in'))
      .map((row) => row.trim().slice('run-in '.length));

  it('open at least two paragraphs of a section', () => {
    assert.deepEqual(runIns('（一）产业更强', `工业稳中有进。${TEXT}`, `农业持续巩固。${TEXT}`), [
      '工业稳中有进',
      '农业持续巩固',
    ]);
    assert.deepEqual(runIns('（一）产业更强', `工业稳中有进。${TEXT}`, TEXT), []);
  });

  it('are no narration, no statement and no salutation', () => {
    assert.deepEqual(
      runIns(
        '（一）产业更强',
        `成绩来之不易。${TEXT}`,
        `各位代表！${TEXT}`,
        `产业是发展的根基。${TEXT}`,
        `工业稳中有进。${TEXT}`,
      ),
      [],
    );
  });

  it('may have 、 beside plain ones, and a comma where all are alike', () => {
    assert.deepEqual(runIns('（一）产业', `做强工业。${TEXT}`, `做优农业、林业。${TEXT}`, `做活商业。${TEXT}`), [
      '做强工业',
      '做优农业、林业',
      '做活商业',
    ]);
    assert.deepEqual(
      runIns(
        '（一）产业',
        `加快修路，出行更加方便。${TEXT}`,
        `加快种树，环境更加优美。${TEXT}`,
        `加快办学，孩子更加聪明。${TEXT}`,
      ),
      ['加快修路,出行更加方便', '加快种树,环境更加优美', '加快办学,孩子更加聪明'],
    );
  });

  it('may stand alone before their text', () => {
    assert.deepEqual(runIns('（一）产业', '做强工业。', TEXT, '做优农业。', TEXT), ['做强工业', '做优农业']);
  });

  it('share their beginning where they narrate', () => {
    const years = ['修路架桥，出行更方便', '植树种草，环境更优美', '办学兴教，孩子更聪明'];
    assert.equal(runIns('一、回顾', ...years.map((year) => `一年来，我们${year}。${TEXT}`)).length, 3);
  });

  it('stand inside a paragraph behind its heading, with or without a sentence that leads in', () => {
    const text = `工业稳中有进。${TEXT}农业持续巩固。${TEXT}商业加快发展。${TEXT}`;
    const names = ['工业稳中有进', '农业持续巩固', '商业加快发展'];
    assert.deepEqual(runIns('一、回顾', `（一）产业更强。${text}`), names);
    assert.deepEqual(runIns('一、回顾', `（一）产业更强。全力推动各业发展，${TEXT}${text}`), names);
  });

  it('are no short sentences that report an event', () => {
    const text = `（一）产业更强。工业稳中有进。${TEXT}获评全国先进集体。${TEXT}环湖大桥建成通车。${TEXT}农业持续巩固。${TEXT}`;
    assert.deepEqual(runIns('一、回顾', text), ['工业稳中有进', '农业持续巩固']);
  });

  it('are of one form inside a paragraph', () => {
    const text = `（一）产业更强。做强工业。${TEXT}做优农业。${TEXT}水库蓄水正常。${TEXT}做活商业。${TEXT}`;
    assert.deepEqual(runIns('一、安排', text), ['做强工业', '做优农业', '做活商业']);
  });
});

describe('items', () => {
  it('are series that begin with one, in a paragraph or over several', () => {
    const rows = tocOf('一、安排', `重点抓好三件事。一是修路。${TEXT}二是架桥。${TEXT}`, `三是种树。${TEXT}`);
    assert.deepEqual(rows.slice(1), [
      '    sequence-item 一是修路',
      '    sequence-item 二是架桥',
      '    sequence-item 三是种树',
    ]);
  });

  it('keep a number that stands twice or is missing, for a checker to see', () => {
    assert.deepEqual(tocOf(`一是修路。${TEXT}二是架桥。${TEXT}二是种树。${TEXT}四是办学。${TEXT}`).length, 4);
  });

  it('are none without a first, or with a first alone', () => {
    assert.deepEqual(tocOf(`二是架桥。${TEXT}三是种树。${TEXT}`), []);
    assert.deepEqual(tocOf(`一是修路。${TEXT}`), []);
  });

  it('are told apart by their styles', () => {
    const rows = tocOf(`首先，修路。${TEXT}其次，架桥。${TEXT}（1）石桥3座；（2）木桥2座；（3）浮桥1座。`);
    assert.equal(rows.length, 5);
  });

  it('with dashes are bullets, called by their first sentence', () => {
    assert.deepEqual(tocOf('一、回顾', `——路更宽了。${TEXT}`, `——桥更多了。${TEXT}`), [
      '  h1 一、回顾',
      '    bullet ——路更宽了',
      '    bullet ——桥更多了',
    ]);
  });
});

describe('tasks', () => {
  const lists = (...lines: readonly string[]) =>
    read(lines.join('\n')).tree.tasks.map(({ number, lists }) => ({
      number,
      lists: lists.map(
        ({ role, open, units }) => `${role}${open ? '+' : ''} ${units.map(({ name }) => name).join('|')}`,
      ),
    }));

  it('have their units on the lines below', () => {
    assert.deepEqual(
      lists(
        '一、任务',
        '1.修好环湖路，拓宽4公里。',
        '牵头单位：区交通局',
        '责任单位：区财政局、各镇（街道）等',
        '2.架好新桥。',
        '牵头单位：区水务局',
      ),
      [
        { number: 1, lists: ['lead 区交通局', 'responsible+ 区财政局|各镇(街道)'] },
        { number: 2, lists: ['lead 区水务局'] },
      ],
    );
  });

  it('have their units in the closing bracket, with labels or verbs', () => {
    assert.deepEqual(
      lists(
        '1.修路。（牵头单位：区交通局；责任单位：区财政局、区水务局）',
        '2.架桥。（区水务局牵头，区财政局、区交通局配合）',
      ),
      [
        { number: 1, lists: ['lead 区交通局', 'responsible 区财政局|区水务局'] },
        { number: 2, lists: ['lead 区水务局', 'responsible 区财政局|区交通局'] },
      ],
    );
  });

  it('may be numbered in another style', () => {
    const rows = tocOf(
      '一、任务',
      '（一）修路。修3条。（责任单位：区交通局）',
      '（二）架桥。架2座。（责任单位：区水务局）',
      '（三）种树。种万株。（责任单位：区林业局）',
    );
    assert.deepEqual(rows.slice(1), ['    task (一)修路', '    task (二)架桥', '    task (三)种树']);
  });

  it('are no plain numbered items', () => {
    assert.deepEqual(tocOf('1.修路。修3条。', '2.架桥（含木桥）。'), [
      '  sequence-item 1.修路',
      '  sequence-item 2.架桥(含木桥)',
    ]);
  });

  it('give the units their places in the raw text', () => {
    const text = '1.修路。\n责任单位：区交通局、各镇（街道）';
    const units = read(text).tree.tasks[0]?.lists[0]?.units ?? [];
    assert.deepEqual(
      units.map(({ span }) => text.slice(span.start, span.end)),
      ['区交通局', '各镇（街道）'],
    );
  });
});

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

describe('tree', () => {
  const spansNest = (nodes: readonly OutlineNode[], within: { start: number; end: number }): void => {
    let at = within.start;
    for (const { span, name, children } of nodes) {
      assert.ok(span.start >= at && span.end <= within.end && span.start < span.end);
      assert.ok(span.start <= name.start && name.start < name.end && name.end <= span.end);
      spansNest(children, span);
      at = span.end;
    }
  };

  it('has spans that nest and do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '一是',
      '——',
      '。',
      '，',
      '：',
      '\n',
      '\n\n',
      '修路架桥',
      '工业稳中有进。',
      '2024年工作回顾',
      '政府工作报告',
      '各位代表：',
      '牵头单位：',
      '区交通局、',
      '名词解释',
      '附件',
      '责任编辑：',
      '关于印发《',
      '》的通知',
      '（',
      '）',
      '\u3000\u3000',
      TEXT,
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('');
        const report = read(text);
        spansNest(report.tree.roots, { start: 0, end: text.length });
        assert.equal(report.tree.chrome.length, report.paragraphs.length);
        for (const node of walk(report.tree.roots)) assert.ok(report.paragraphs[node.paragraph]);
      }),
      { numRuns: 400 },
    );
  });

  it('is built in time for hostile texts', () => {
    const start = performance.now();
    const texts = ['一、'.repeat(20_000), '\n'.repeat(200_000), '（'.repeat(20_000), '一是修路。'.repeat(4_000)];
    for (const text of [...texts, '工业稳中有进，农业持续巩固。修路。\n'.repeat(2_000)]) read(text);
    assert.ok(performance.now() - start < 1_900);
  });
});
