/** Names that count something, and whether the words around them say what they count: only those that nobody explains are told. */
import assert from 'node:assert/strict';
import { check } from '../../server/src/core/check';
import { analyse } from '../../server/src/core/model/analyse';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { slice } from '../../server/src/core/text/span';
import { shippedLexicon } from '../../server/src/lexicon';

const own = rules.filter(({ id }) => id.startsWith('terms/'));
const settings = resolveSettings(own, []);

function told(text: string): readonly string[] {
  const report = analyse(text, shippedLexicon());
  return check({ subject: report, peers: [] }, own, settings).findings.map(({ span }) => slice(text, span));
}

const EXPLAINED = [
  '推进“1+3+N”体系建设，其中“1”为区级中心，“3”为片区分中心，“N”为村级站点。',
  '完善“1+4+N”政策体系。1个总纲、4个实施意见和N个配套文件全部出台。',
  '出台“1+6”文件，《总体意见》和6个配套办法同步实施。',
  '构建“1+8+N”医共体。区医院牵头，8家镇卫生院参与，N家村卫生室加入。',
  '开展“4+1”民生实事，建学校、建医院、建公园、建道路，外加一批市场改造。',
  '构建“135”响应机制，1分钟响应、3分钟到场、5分钟处置。',
  '围绕建设三个基地、打造四大产业、实施五大工程、实现六个翻番的“3456”思路，埋头苦干。',
  '开展“五净一规范”整治，做到院内净、卧室净、厨房净、厕所净、个人卫生净和院内摆放规范。',
  '必须坚持党的领导，必须坚持人民至上，必须坚持改革创新，必须坚持底线思维。“四个必须坚持”，要长期坚持。',
  '突出“三个着力”。\n（一）着力稳增长。坚持稳字当头。\n（二）着力调结构。坚持优化升级。\n（三）着力惠民生。坚持为民服务。',
  '我们将抓好“三个聚焦”：\n一是聚焦产业发展。壮大集群。\n二是聚焦城市更新。改造小区。\n三是聚焦民生改善。办好实事。',
  '打好“三张牌”。\n一是打好“工业牌”。做强园区。\n二是打好“农业牌”。做优特色。\n三是打好“民生牌”。做实保障。',
  '6项污染物浓度“五降一平”，我区“七山二丘一分田”，九个镇“七增两降”。',
  '入学率百分之九十六，巩固率百分之九十八，合格率百分之九十九，普及率百分之九十七，“四率”都达标。',
  '办好“两会一节”，即产业博览会、招商大会和桃花节。',
];

const UNEXPLAINED: readonly (readonly [text: string, term: string])[] = [
  ['围绕市委“1238”总体部署。', '1238'],
  ['完善“1+3”权责清单制度，新建3个窗口。', '1+3'],
  ['建成“一廊两带三区”发展格局。', '一廊两带三区'],
  ['推进“四项治理”，常态治理背街小巷，河道治理见效。', '四项治理'],
  ['信访办理“四增三减”。', '四增三减'],
  ['打造“三区”，即示范区、先行区。', '三区'],
  ['推行“三减两优”，即减环节、减材料，优流程、优服务。', '三减两优'],
];

describe('a name that counts something', () => {
  for (const text of EXPLAINED) it(`is explained: ${text.slice(0, 18)}`, () => assert.deepEqual(told(text), []));
  for (const [text, term] of UNEXPLAINED) it(`is not: ${term}`, () => assert.deepEqual(told(text), [term]));
});

describe('a glossary of terms above their meanings', () => {
  const body = '一、工作安排\n推进“1+4+N”体系，建成“两廊三带”。\n\n名词解释\n';
  const entries = (mark: (n: number) => string): string =>
    `${mark(1)}“1+4+N”体系\n1个总纲、4个意见、若干文件。\n${mark(2)}两廊三带\n滨河走廊、环山走廊；北部产业带、中部城镇带、南部生态带。`;
  const meaningOf = (text: string, name: string): string | null | undefined =>
    analyse(text, shippedLexicon()).terms.terms.find(({ term }) => term === name)?.expansion;

  for (const [name, text] of [
    ['numbered', body + entries((n) => `${n}.`)],
    ['bare', body + entries(() => '')],
  ] as const) {
    it(name, () => {
      assert.deepEqual(told(text), []);
      assert.equal(meaningOf(text, '1+4+N体系'), '1个总纲、4个意见、若干文件');
      assert.equal(meaningOf(text, '两廊三带'), '滨河走廊、环山走廊;北部产业带、中部城镇带、南部生态带');
    });
  }
});
