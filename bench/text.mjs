/**
 * Makes reports of a given size out of sentences of our own about a district that does not exist: sections, numbered tasks,
 * figures in relations that hold, abbreviations; of figures as many as reports have that are rich in them, about 18 in a
 * thousand characters. The same size gives the same text.
 */

const OPENINGS = ['全年', '一年来', '过去一年', '截至年末', '年内', '新的一年'];

const SENTENCES = [
  (n) => `完成固定资产投资${n(3)}.${n(1)}亿元，增长${n(1)}.${n(1)}%，`,
  (n) => `新建改造供水管网${n(2)}公里，惠及群众${n(1)}.${n(1)}万人。`,
  (n) => `加快青岭、石桥、南塘三大片区更新，推动老旧小区改造${n(2)}个。`,
  (n) => `争取上级资金${n(1)}.${n(1)}亿元，落实“两稳一保”政策，兑现奖补${n(3)}.${n(2)}万元。`,
  (n) => `规模以上工业增加值增长${n(1)}.${n(1)}%，高于全市平均${n(1)}.${n(1)}个百分点；`,
  () => '坚持把就业摆在突出位置，办好群众身边的每一件小事，让发展更有温度、更可感知。',
  (n) => `粮食播种面积稳定在${n(2)}万亩，总产量达到${n(2)}.${n(1)}万吨以上，`,
  () => '深入开展“进千企、解千难”活动，建立清单、专人跟办、限时办结的工作机制。',
  (n) => `城镇新增就业${n(1)}${n(3)}人，居民人均可支配收入达到${n(1)}${n(4)}元，增长${n(1)}.${n(1)}%。`,
  () => '生态环境持续向好，城区空气优良天数比例、河流断面水质均好于考核目标。',
  () => '坚持问计于民、问需于民，把群众满意不满意作为衡量工作的第一标准，件件有着落、事事有回音。',
  () => '深化“放管服”改革，推行一窗受理、并联审批，让数据多跑路、群众少跑腿，企业办事更省心。',
  () => '健全防汛抗旱、森林防火和地质灾害防治体系，守住不发生系统性风险的底线，平安建设走在前列。',
  () => '加强青岭古道、石桥老街的保护利用，繁荣群众文化活动，让历史文脉在新的时代延续下去。',
  () => '推进教育优质均衡发展，配齐建强教师队伍，深化校际结对帮扶，促进学生全面健康成长。',
  () => '严格落实过紧日子要求，从严控制一般性支出，把有限的财力用在保障和改善民生的关键处。',
  () => '自觉接受人大法律监督、工作监督和政协民主监督，认真办理代表建议和委员提案，主动回应社会关切。',
  () => '同时，我们也清醒地看到，发展不平衡、不充分的问题仍然突出，产业结构不优、创新能力不强的状况尚未根本改变。',
  () => '健全河湖长制、林长制，抓好面源污染治理和小流域综合整治，让青山常在、绿水长流、空气常新。',
  () => '加强基层治理，完善网格服务，推动矛盾纠纷源头预防、就地化解，社会大局保持和谐稳定。',
  () => '大力弘扬实干作风，一线发现问题、一线推动落实，以钉钉子精神把各项部署抓到底、抓到位。',
  () => '统筹推进乡村产业、人才、文化、生态、组织振兴，因地制宜发展林下种养和乡村旅游，带动农户就近增收。',
];

const HEADINGS = ['产业根基更加牢固', '城乡面貌持续改善', '民生保障不断加强', '改革开放走深走实', '治理效能稳步提升'];

/** A report of about so many bytes of UTF-8; another seed gives another text, of another place and year where they are named. */
export function makeReport(bytes, { seed = 20250117, place = '青禾区', year = 2025 } = {}) {
  const random = mulberry(seed);
  const digits = (count) => {
    let text = String(1 + Math.floor(random() * 9));
    while (text.length < count) text += Math.floor(random() * 10);
    return text;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const opening = `${year}年1月17日在${place}第九届人民代表大会第四次会议上`;
  const lines = [`${place}政府工作报告`, '', opening, '', '各位代表：', ''];
  let size = bytesOf(lines);
  for (let section = 0; size < bytes; section++) {
    const paragraph = [];
    for (let i = 0; i < 8; i++) paragraph.push(pick(SENTENCES)(digits));
    const number = '一二三四五六七八九十'[Math.floor(section / 5) % 10];
    const more = section % 5 === 0 ? [`${number}、${HEADINGS[section % HEADINGS.length]}`] : [];
    more.push(`（${'一二三四五'[section % 5]}）${pick(HEADINGS)}。${pick(OPENINGS)}，${paragraph.join('')}`);
    lines.push(...more);
    size += bytesOf(more);
  }
  return `${lines.join('\n')}\n`;
}

/** With their line ends. */
const bytesOf = (lines) => Buffer.byteLength(`${lines.join('\n')}\n`);

/** A small generator of numbers with a seed, so that runs can be compared. Source: mulberry32, public domain. */
function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
