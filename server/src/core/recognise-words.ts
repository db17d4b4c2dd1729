/**
 * The words that `recognise.ts` goes by, in classes. Nouns and verbs of many fields, so that no single phrase decides; the
 * list is small because the VS Code client carries it, and simplified only because texts are folded before.
 */

/** A class of words that speaks for or against a report. */
export type EvidenceClass =
  /** What only an administration counts: output, revenue, retail sales, incomes. */
  | 'statistic'
  /** Wordings of growth and of a plan's completion. */
  | 'growth'
  | 'unit'
  /** The place spoken of as a whole, and the bodies that govern it. */
  | 'place'
  /** Fields of public policy; a report goes through many of them. */
  | 'field'
  /** What an administration does to a field. */
  | 'action'
  /** A report before an assembly, a plan, a bulletin. */
  | 'report'
  /** A notice that sends a plan out. */
  | 'notice'
  /** The line of a task that says who is to do it. */
  | 'duty'
  /** Companies, and who invests in them. */
  | 'company'
  /** Reporters, analysts and scholars, who write about the same things. */
  | 'press'
  /** Contracts, courts, statutes, minutes, teaching, letters of thanks: papers of other kinds. */
  | 'other-paper'
  /** People who speak and do things. */
  | 'story';

/** Words separated by blanks; a word may stand in several classes. */
export const WORDS: Readonly<Record<EvidenceClass, string>> = {
  statistic:
    '生产总值 增加值 总产值 工业产值 国民收入 公共预算 财政收入 财政总收入 财政支出 地方收入 税收收入 非税收入 基金预算 基金收入 转移性收入 ' +
    '转移支付 政府债务 债务余额 专项债券 一般债务 专项债务 预算收入 预算支出 税收 支出 国税 地税 增值税 所得税 契税 房产税 专项收入 罚没收入 收入合计 ' +
    '支出合计 固定资产投资 工业投资 民间投资 技改投资 零售总额 可支配收入 纯收入 进出口 出口总额 外资 存款余额 贷款余额 存贷款 失业率 消费价格 物价 ' +
    '城镇化率 常住人口 三次产业 第一产业 第二产业 第三产业 粮食产量 粮食总产 总产量 规上 规模以上 限上 社零 经济总量 新增就业 人均 产值',
  growth:
    '同比 环比 增长 下降 增收 减收 比上年 较上年 比去年 较去年 上年同期 年均 占比 比重 年初预算 年度预算 调整预算 年计划 初步核算 可比价格 不变价格',
  unit: '亿元 万元 万亿元 亿美元 万美元 % ‰ 个百分点 亿斤 万斤 万吨 亿吨 吨 万亩 亩 公顷 平方公里 平方米 万平方米 公里 万人 万户 户 人次 万人次 亿千瓦时 元',
  place:
    '全市 全区 全县 全省 全州 全盟 全旗 全镇 全乡 全国 我市 我区 我县 我省 我州 我镇 我乡 我国 本市 市级 区级 县级 省级 国家级 各级 各地区 城乡 ' +
    '人民政府 国务院 政府 市委 区委 县委 省委 州委 党委 党中央 中央 人大 政协 街道 乡镇 园区 开发区 新区 社区 农村 人民',
  field:
    '国民经济 经济社会 社会主义 现代化 改革开放 高质量发展 乡村振兴 脱贫攻坚 精准扶贫 扶贫 民生 营商环境 财政 金融 就业 社会保障 养老 医疗 卫生 教育 ' +
    '文化 旅游 体育 科技 科学技术 创新 人才 招商引资 产业 工业 农业 制造业 服务业 商贸 外贸 对外开放 消费 投资 基础设施 交通 公路 水利 能源 电力 城镇化 ' +
    '城市更新 生态 环境保护 污染防治 治理 安全生产 应急 住房 棚户区 国防 双拥 民族 宗教 信访 依法行政 法治 廉政 数字经济 数字政府 政务服务 物价 粮食 生产 建设',
  action:
    '加快 推进 推动 加强 深化 完善 健全 落实 实施 提升 促进 强化 统筹 巩固 扩大 优化 坚持 确保 力争 建成 开工 新增 深入 全面 着力 大力 积极 培育 打造 提高 发展',
  report:
    '各位代表 诸位代表 政府工作报告 报告工作 作工作报告 请予审议 请予审查 审议 人民代表大会 人大代表 政协委员 列席人员 工作回顾 预期目标 总体要求 工作安排 ' +
    '国民经济和社会发展 国民经济计划 统计公报 预算草案 预算执行 计划草案 决算草案 五年计划 年度计划 一年来 五年来 任务分解 目标任务 重点工作 民生实事 政府自身建设',
  notice:
    '印发 现印发 贯彻执行 贯彻落实 遵照执行 各有关单位 各有关部门 各部门 各直属机构 人民政府办公 ' +
    '常务会议 实施方案 行动计划 工作方案 任务分解 实施意见 指导意见 若干政策 暂行办法 政办发 府发 府办发 〔20',
  duty: '牵头单位: 责任单位: 配合单位: 牵头部门: 责任部门: 配合部门: 完成时限: (牵头单位 (责任单位',
  company:
    '公司 股份 股东 董事 净利润 营业收入 营收 毛利 每股 客户 订单 投资者 上市公司 研报 市盈率 评级 财报 品牌 员工 董事会 业绩',
  press:
    '记者 本报讯 新华社 日电 获悉 告诉 采访 报道 编辑 受访 来源: 网友 评论员 分析师 我们认为 风险提示 投资建议 点评 股市 债市 本文 学者 不及预期',
  'other-paper':
    '甲方 乙方 原告 被告 判决 本院 合同 本法 罚款 违反 会议纪要 主持人 参会 记录人 本人 我的 同学 学校 我校 学生 老师 教师 课堂 全院 患者 门急诊 练习题 例如 定义 是指 ' +
    '心得 体会 论文 摘要 关键词 参考文献 报名 考试 笔试 面试 招聘 岗位 测试 接口 用户 软件 版本 系统 朝 皇帝 年间 许可 协议 条款 有限公司 投标 采购人 供应商',
  story:
    '说道 说: 说, 道: 笑着 看着 他的 她的 他们 她 你 吗 呢 吧 啊 眼睛 心里 站在 走进 忽然 突然 起来 知道 觉得 窗外 母亲 父亲 妈妈 爸爸 孩子 家里 晚上 早上',
};

/** Characters of the words above that a traditional text writes otherwise, one for one. */
export const TRADITIONAL =
  '萬專業東個義習鄉爭產畝親億們價優會體餘債黨關興養農決淨減劃創製辦務動區醫華協單佔衛縣參雙發變嗎噸員國堅頭媽學實審對導屬崗鞏師應開強徹態總戶執擴護報擁數術機條來極構標測濟潤遊點牽獻環現電療礎確積稅筆籌糧' +
  '級純練經統績編網罰獲營錶規覺計訂議訊記許論設訪評訴診詞試說請課調財責質貧購貫貸貿費資轉軟較輯進違鍵鎮長門間頃項顧預題額産説';
export const SIMPLIFIED =
  '万专业东个义习乡争产亩亲亿们价优会体余债党关兴养农决净减划创制办务动区医华协单占卫县参双发变吗吨员国坚头妈学实审对导属岗巩师应开强彻态总户执扩护报拥数术机条来极构标测济润游点牵献环现电疗础确积税笔筹粮' +
  '级纯练经统绩编网罚获营表规觉计订议讯记许论设访评诉诊词试说请课调财责质贫购贯贷贸费资转软较辑进违键镇长门间顷项顾预题额产说';
