/** Whether two names are of one place, with or without its ending, its people, and the larger place it lies in. Holds no list of places. */

const ENDING = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|开发区|街道|省|市|州|盟|县|旗|区|镇|乡)$/u;
const PEOPLES =
  '壮回藏羌彝苗侗傣白满瑶黎畲佤水土怒京'.split('').join('|') +
  '|维吾尔|布依|土家|蒙古|朝鲜|景颇|哈尼|傈僳|哈萨克|柯尔克孜|仡佬|拉祜|纳西|东乡|撒拉|保安|裕固|锡伯|达斡尔|毛南|仫佬|塔吉克|独龙|普米|布朗';
/** 甘孜藏族, 新疆维吾尔: two signs at least are the place's own. */
const OF_PEOPLES = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族|维吾尔|哈萨克|蒙古|柯尔克孜)+$`, 'u');

/** 青禾区; a bare 区 names nothing. */
const SHORTEST = 3;

/** 云泽市青禾区, 青禾区; 西藏, 西藏自治区. A place that is not named is no place. */
export function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.endsWith(short) && short.length >= SHORTEST) return true;
  return stem(long) === stem(short) && stem(long).length >= 2 && endingsAgree(long, short);
}

const endingOf = (place: string): string => ENDING.exec(place.slice(1))?.[0] ?? '';

function stem(place: string): string {
  const bare = place.slice(0, place.length - endingOf(place).length);
  return OF_PEOPLES.exec(bare)?.[1] ?? bare;
}

/** 吉林省 and 吉林市 are two; 甘孜州 and 甘孜自治州 one, and a name without an ending may have any that fits. */
function endingsAgree(a: string, b: string): boolean {
  const [x, y] = [endingOf(a), endingOf(b)];
  return x === '' || y === '' || x.endsWith(y) || y.endsWith(x);
}
