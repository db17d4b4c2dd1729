/** The place that a title, a line below it, or whoever issues a paper names. Works on folded text; holds no list of names. */

const UNIT =
  '(?:特别行政区|自治区|自治州|自治县|自治旗|(?:高新技术产业|经济技术|经济)?开发区|高新区|经开区|地区|新区|街道|苏木|省|市|州|盟|县|旗|区|镇|乡)';
const HAN = '[\\u4e00-\\u9fff]';
/** One to three units of administration, from the larger to the smaller. */
const UNITS = `((?:(?:(?![年在])${HAN}){1,7}?${UNIT}){1,3})`;
/** What a title may begin with before it names a place. */
const BEFORE =
  '(?:^|年(?:度|(?!度))(?:[上下]半年|前?[一二三四]季度)?|(?:19|20)\\d\\d(?!年)|[月日在表于发()[\\]【】”“《》—:!_\\-\\s])';
const YEAR = '\\d{4}|[一二][〇○零一二三四五六七八九]{3}年';

const PLACE = new RegExp(
  `${BEFORE}${UNITS}(?=第|人民政府|政府|行政公署|管理委员会|管委会|办事处|[一二三四五六七八九十]{1,3}届|${YEAR}|国民|年|工作|一季度|上半年|财政(?!局))`,
  'u',
);
/**
 * What a paper may be about, behind the place it is of. Words of the language end like places too (加强城市建设), so here the name
 * must look like one.
 */
const SUBJECT =
  '[“"《()\\]】:\\-]|$|本?级|重[点大]|[一二三四五六七八九十]+[件大]|民生|国土|乡村|数字|水资源|生态|大?气|优化|推|加|促|深|教育|科技|农业|工业|交通|卫生|文化|旅游|体育|统计|经济|全[省市州县区]|镇街|关于|预算|决算|投资|人口|地方|妇女|儿童|老龄|残疾|前[一二三]';
const PLACE_OF_SUBJECT = new RegExp(`${BEFORE}${UNITS}(?=${SUBJECT})`, 'u');
const NO_NAME =
  /推进|推动|加[强快]|优化|提升|深化|促进|完善|实现|落实|[做办抓]好|打造|建设|创建|发展|关于|围绕|聚焦|企业|贫困|产业|工业|农业|城镇?市?$|试点|示范|全面|进一步|统筹|服务|科技|自由/u;
/** 云州市教育局2025年部门预算: what one office says of itself is not said of its place. */
const OF_AN_OFFICE = new RegExp(
  `^${HAN}{0,16}?(?:局|委|委员会|厅|办公室|学校|中心|法院|检察院)(?:${YEAR}|关于|部门)`,
  'u',
);

const LEADING = /^.*关于(?:制定|编制|印发)?|^(?:在|印发|政协|中共)+/u;
/** 全区 and 我市 name no place, nor does a unit alone, nor 市区. */
const NAMELESS = new RegExp(`^区?${UNIT}$|[全本我各]${UNIT}$|市区$|代表|受.{0,4}委托`, 'u');
const NATION =
  /国务院总理|代表(?:中华人民共和国)?国务院|受(?:中共中央和)?国务院的?委托|根据国务院的决定|代表中央人民政府|中华人民共和国.{0,8}国民经济/u;
/** A title that names no other place. */
const TITLE_OF_NATION = /(?:^|[年在于])(?:全国(?!.{0,6}普查)|中央和地方|国务院|第?.{1,4}届全国人民代表大会)/u;
/** Lines below a title that name the place it reports on: the congress, or who speaks for its government. */
const NAMES_A_PLACE =
  /第.{1,4}届(?:人民代表大会|人大)|人民政府.{0,4}(?:长|主席)|代表.{0,12}政府|全国人民代表大会|我(?:代表|受).{0,8}国务院/u;

/** A line is not read further for its place. */
const LONGEST = 80;

/** The place that a title names. */
export function placeOfTitle(title: string): string | null {
  const line = title.slice(0, LONGEST);
  return placeOfGovernment(title) ?? placeOfSubject(line) ?? (TITLE_OF_NATION.test(line) ? '全国' : null);
}

const placeOfGovernment = (line: string): string | null =>
  NATION.test(line) ? '全国' : nameIn(PLACE.exec(line.slice(0, LONGEST)));

function placeOfSubject(line: string): string | null {
  const match = PLACE_OF_SUBJECT.exec(line);
  const place = nameIn(match);
  if (!match || place === null || NO_NAME.test(place)) return null;
  return OF_AN_OFFICE.test(line.slice(match.index + match[0].length)) ? null : place;
}

function nameIn(match: RegExpExecArray | null): string | null {
  const place = match?.[1]?.replace(LEADING, '') ?? '';
  return place === '' || NAMELESS.test(place) ? null : place;
}

/** The place that a line below the title names: a subtitle, the speaker, the opening sentence. */
export const placeOfLine = (line: string): string | null => (NAMES_A_PLACE.test(line) ? placeOfGovernment(line) : null);

/** 近日，青禾区人民政府办公室发布…, 青禾区财政局关于印发…的通知: who issues a list or a plan. */
const ISSUES = new RegExp(
  `(?:^|[,:。;\\s])${UNITS}(?:人民政府|${HAN}{1,12}(?:局|委|委员会|厅))(?:办公[室厅])?(?:关于)?(?:印发|发布|公布|出台)`,
  'u',
);

/** The place whose office issues what a line announces. */
export const placeOfIssuer = (line: string): string | null => nameIn(ISSUES.exec(line.slice(0, LONGEST)));
