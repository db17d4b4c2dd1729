/**
 * A hyphen between two place names, where 一字线 is due: 河湾—青林. Both sides must look like places; between technical words
 * (磁-惯性约束), steps (审批-监管) and breeds (稻-虾) a hyphen may be meant. Works on folded text.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

const HYPHEN = /(?<=[\u3400-\u9fff])[-–](?=[\u3400-\u9fff])/gu;

/** Last characters of places: administration, settlements, waters, heights, traffic. */
const KIND = '省市县区州盟旗镇乡村街路港江河湖海溪岛山岭峡洞桥站场口湾滩塘坝渡关';
/** Provinces and cities that are named without one. */
const CITIES =
  '北京|天津|上海|重庆|石家庄|太原|呼和浩特|沈阳|大连|长春|哈尔滨|南京|苏州|杭州|宁波|合肥|福州|厦门|南昌|济南|青岛|烟台|郑州|武汉|宜昌|长沙|广州|深圳|南宁|海口|成都|贵阳|昆明|拉萨|西安|兰州|西宁|银川|乌鲁木齐|雄安|香港|澳门|台北|四川|浙江|江苏|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|河北|山西|辽宁|吉林|黑龙江|中国|东盟|欧洲|中亚';
const BEFORE = new RegExp(`(?:${CITIES}|[\\u3400-\\u9fff][${KIND}])$`, 'u');
const BEHIND = new RegExp(`^(?:${CITIES}|[\\u3400-\\u9fff]{1,4}[${KIND}])`, 'u');
const LONGEST = 6;

export function findPlaceHyphens(norm: NormText): readonly Span[] {
  const { text } = norm;
  const found: Span[] = [];
  for (const { index } of text.matchAll(HYPHEN)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const behind = text.slice(index + 1, index + 1 + LONGEST);
    if (BEFORE.test(before) && BEHIND.test(behind)) found.push(norm.toRaw({ from: index, to: index + 1 }));
  }
  return found;
}
