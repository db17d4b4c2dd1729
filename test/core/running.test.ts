/** The headings of texts that are all on one line, marked by blanks or by nothing; texts of our own. */
import assert from 'node:assert/strict';
import { prose } from './prose';
import { read, toc } from './toc';

const long = (letters: number): string => prose(letters * 1.2).replaceAll('河岸上的柳树已经发芽。', '');

const headings = (text: string): readonly string[] =>
  toc(read(text))
    .filter((row) => /h[12] /u.test(row))
    .map((row) => row.trim());

describe('headings of a text on one line', () => {
  it('end before the words with which sentences begin', () => {
    const parts = [
      '一、聚焦修路架桥，巩固交通发展优势大力实施通村公路建设，新修道路12公里。',
      '二、聚焦产业升级，建设现代农业体系坚持一镇一业，改造茶园300亩。',
      '三、聚焦河湖治理，守护青山绿水环境今年以来，疏通水渠8条，种下柳树两万株。',
      '四、聚焦群众关切，扩大公共服务供给持续办好学校，新增座位400个。',
    ];
    assert.deepEqual(headings(parts.map((part) => part + long(500)).join('')), [
      'h1 一、聚焦修路架桥,巩固交通发展优势',
      'h1 二、聚焦产业升级,建设现代农业体系',
      'h1 三、聚焦河湖治理,守护青山绿水环境',
      'h1 四、聚焦群众关切,扩大公共服务供给',
    ]);
  });

  it('end before run-in headings', () => {
    const parts = ['产业根基不断夯实', '城乡面貌明显改善', '民生福祉持续增进'].map(
      (name, i) => `（${'一二三'[i]}）${name}加快园区建设。${long(250)}扩大就业。${long(250)}`,
    );
    assert.deepEqual(headings(parts.join('')), [
      'h2 (一)产业根基不断夯实',
      'h2 (二)城乡面貌明显改善',
      'h2 (三)民生福祉持续增进',
    ]);
  });

  it('that end in a mark are left whole, whatever words they hold', () => {
    const names = ['促进产业升级加快发展', '推动城乡建设持续改善', '增进民生福祉扎实办学'];
    const parts = names.map((name, i) => `（${'一二三'[i]}）${name}。${long(500)}`);
    assert.deepEqual(
      headings(parts.join('')),
      names.map((name, i) => `h2 (${'一二三'[i]})${name}`),
    );
  });

  it('of a list whose members end in ； are left whole', () => {
    const items = ['修路12公里', '架桥3座', '办学2所'].map((item, i) => `（${'一二三'[i]}）${item}，加快完成`);
    const text = `今年办好实事：${items.join('；')}。${long(1600)}`;
    assert.deepEqual(
      toc(read(text)).map((row) => row.trim()),
      items.map((item) => `h2 ${item.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',')}`),
    );
  });

  it('stand below the name, the meeting and the speaker, which are lines of their own', () => {
    const head = [
      '青禾区政府工作报告',
      '2025年1月8日在青禾区第二届人民代表大会第三次会议上',
      '区长　林某某',
      '各位代表：',
    ];
    const body = [`一、工作回顾`, `过去一年，${long(1600)}`];
    for (const between of ['', ' ', '　']) {
      const report = read([...head, ...body].join(between));
      assert.equal(report.layout.kind, 'running', between);
      assert.deepEqual(toc(report), ['title 青禾区政府工作报告', '  h1 一、工作回顾'], between);
    }
    const traditional = ['青禾區政府工作報告', ...head.slice(1), ...body].join(' ');
    assert.equal(toc(read(traditional))[0], 'title 青禾区政府工作报告');
  });

  it('may be parts without a number and a glossary, between single blanks or none', () => {
    const parts = [
      '2024年工作回顾',
      `过去一年，${long(800)}`,
      '今后五年工作总体要求和2025年重点工作',
      `今后五年，${long(800)}`,
    ];
    const glossary = [
      '名词解释',
      '1.两拆一增：指拆墙、拆棚、增绿地。',
      '2.三清：指清渠、清路、清院。',
      '3.微网：指一种办法。',
    ];
    for (const between of ['', ' ']) {
      const text = ['各位代表：', ...parts, ...glossary].join(between);
      assert.deepEqual(
        toc(read(text)).map((row) => row.trim().replaceAll('. ', '.')),
        [
          'year-section 2024年工作回顾',
          'year-section 今后五年工作总体要求和2025年重点工作',
          'glossary 名词解释',
          'glossary-entry 1.两拆一增',
          'glossary-entry 2.三清',
          'glossary-entry 3.微网',
        ],
        between,
      );
    }
  });
});
