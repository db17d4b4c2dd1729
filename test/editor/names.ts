/** The names by which the editor tests know the extension and the examples; all that may change stands here. */
export const EXTENSION = 'tally.tally';
export const LANGUAGE = 'report';
export const SOURCE = 'tally';

export const COMMANDS = [
  'tally.applyChange',
  'tally.discardChange',
  'tally.checkReport',
  'tally.checkSelection',
  'tally.restartServer',
  'tally.showLog',
  'tally.ignoreFinding',
  'tally.reopenWithEncoding',
  'tally.moveSectionUp',
  'tally.moveSectionDown',
  'tally.selectSection',
  'tally.tasksByUnit',
  'tally.exportTasks',
  'tally.toFullWidth',
  'tally.toSimplified',
  'tally.tidyBlanks',
] as const;

/** How package.nls.zh-cn.json names the language and the command that checks. */
export const CHINESE = { language: '政府报告', check: '勾稽: 核对本报告' } as const;

export const DRAFT = '2025年青禾区政府工作报告（草稿）.txt';
export const BREAKDOWN = '2025年青禾区政府工作报告目标任务分解.txt';
export const LAST_YEAR = '2024年青禾区政府工作报告.txt';
/** Which findings the examples must give: file, line, rule and text, separated by tabs. */
export const PLANTED = 'planted.tsv';

export const HEADINGS = ['一、2024年工作回顾', '二、2025年总体要求和主要目标'] as const;

/** A term that the draft defines, where it is used, and what its hover must tell. */
export const TERM = { text: '智装中心', near: '发挥智装中心牵引', expansion: '智能装备产业创新中心' } as const;

/** A planted finding with a quick fix: its rule, its line, its sentence, the words around it, and the figure before and after. */
export const FAULT = {
  rule: 'figures/growth-from-base',
  line: 20,
  sentence: '网络零售额由14.2亿元增加到17.8亿元，增长23.5%。',
  near: '17.8亿元，增长23.5%',
  wrong: '增长23.5%',
  right: '增长25.4%',
  fix: '25.4%',
} as const;

/** A report that another program saved in GB18030: its text, what is offered, and what shows afterwards. */
export const FOREIGN = {
  file: '国标编码的报告.txt',
  text: [
    '青禾区政府工作报告',
    '各位代表：',
    '现在，我代表区人民政府向大会报告工作，请予审议。',
    '一、2024年工作回顾',
    '全年地区生产总值506.3亿元，增长5.8%；规上工业增加值增长6.2%；一般公共预算收入25.1亿元，增长6.4%。',
    '二、2025年工作安排',
    '（一）扩大有效投资。全年实施重点项目120个，完成投资96亿元。',
    '',
  ].join('\n'),
  offer: 'wrong encoding',
  button: 'Reopen with GB18030',
  shows: '扩大有效投资',
} as const;

/** A report with marks of half width: the command that widens them, what is told before, and what shows afterwards. */
export const NARROW = {
  file: '半角标点的报告.txt',
  text: [
    '青禾区政府工作报告',
    '各位代表:',
    '现在,我代表区人民政府向大会报告工作,请予审议。',
    '一、2024年工作回顾',
    '全年地区生产总值506.3亿元,增长5.8%;规上工业增加值增长6.2%;一般公共预算收入25.1亿元,增长6.4%。',
    '二、2025年工作安排',
    '(一)扩大有效投资。全年实施重点项目120个,完成投资96亿元;会议19:30开始。',
    '',
  ].join('\n'),
  command: 'Tally: Change Punctuation to Full Width',
  told: 'become full width: 11.',
  preview: 'Full-width punctuation',
  shows: '（一）扩大有效投资。全年实施重点项目120个，完成投资96亿元；会议19:30开始。',
} as const;

/** The table beside last year's report: how to get it, a row of it, its link, and the place where that leads. */
export const COMPARED = {
  command: 'Tally: Compare with Last Year',
  title: 'Compared with last year',
  row: /社会消费品零售总额.*186\.4亿元.*✘/,
  link: '社会消费品零售总额',
  place: 'Ln 10, ',
} as const;
