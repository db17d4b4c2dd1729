/** Headings that run into their text: which beginnings of paragraphs head something, and which only look so. */
import assert from 'node:assert/strict';
import { tocOf } from './toc';

const TEXT = '新修道路12公里，改造旧桥3座，河岸两侧种下柳树，村口的水渠全部疏通，集市搬进了新的大棚。';

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

  it('are as long as their line or sentence in any style of number', () => {
    const text = '修建沿河绿道，改善居住环境';
    assert.deepEqual(
      tocOf('一、工作安排', `1.${text}`, '全年修建10公里，种树3万株，新增座椅百张。', `2.${text}。种树3万株。`),
      [
        '  h1 一、工作安排',
        '    sequence-item 1.修建沿河绿道,改善居住环境',
        '    sequence-item 2.修建沿河绿道,改善居住环境',
      ],
    );
    assert.deepEqual(tocOf(`（1）${text}`, '全年修建10公里。', `（2）${text}。种树3万株。`), [
      '  sequence-item (1)修建沿河绿道,改善居住环境',
      '  sequence-item (2)修建沿河绿道,改善居住环境',
    ]);
  });
});
