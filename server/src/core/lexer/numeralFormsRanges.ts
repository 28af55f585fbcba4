/** Ranges whose lower end stands behind the higher: 30～20人, 8%—5%, 5.6%至4.2%的区间. */
import { halfWidth } from '../text/characters.ts';
import { clauseBefore, type FormHit, type FormPattern } from './numeralFormsPattern.ts';

const NUMBER = '[\\d０-９]{1,6}(?:[.．][\\d０-９]{1,4})?';

/** What is a size whichever end comes first; no times, places, ranks or heights, which may run downwards. */
const UNIT =
  '(?:[万亿]{1,2}|百|千)?(?:元|人(?!民)|户|家|亩|公顷|吨|公斤|斤|个百分点|个(?!月|百)|项|件|台|辆|套|头|株)|[%％‰]';

/** 30～20人, 8%—5%, 200万元～80万元; with 至 and 到 only where 之间 or 区间 says that a range is meant. */
const reversedRange: FormPattern = {
  kind: 'range-order',
  pattern: new RegExp(
    `(?<![\\d０-９.．,，%％A-Za-z第\\-－—–~～/∶:：])(${NUMBER})(${UNIT})?([-－—–~～〜至到])(${NUMBER})(${UNIT})`,
    'g',
  ),
  better: (hit) => {
    const [, first = '', own = '', joint = '', second = '', unit = ''] = hit.match;
    if (Number(halfWidth(first)) <= Number(halfWidth(second))) return null;
    if (own === '' ? !isPlainPair(first, joint, unit) : own !== unit) return null;
    if (!isBetween(hit) && ('至到'.includes(joint) || isDownward(hit))) return null;
    return [`${second}${own}${joint}${first}${unit}`];
  },
};

/** 30～20人: the unit may be left out before it; a hyphen also joins numbers of rooms, and 2021—25 years. */
function isPlainPair(first: string, joint: string, unit: string): boolean {
  return (
    !/^[万亿百千%％‰]/.test(unit) && !'-－'.includes(joint) && !/^\d{4}$/.test(halfWidth(first))
  );
}

/** 在30～20人之间, 5.6%至4.2%的区间: whatever comes before, a range is meant. */
function isBetween({ text, end }: FormHit): boolean {
  return /^的?(?:之间|区间|范围)/.test(text.slice(end, end + 4));
}

/** 按8%—5%递减, 由30人—20人, 8%-5%=3%, 8%—5%的企业: downwards on purpose, a sum, a score, a class of many. */
function isDownward(hit: FormHit): boolean {
  const before = clauseBefore(hit, 14);
  const behind = hit.text.slice(hit.end, hit.end + 10);
  return (
    /[由从自降减缩压落跌递逐倒胜负坡]|比分|倒序|调整|变/.test(before) ||
    /^(?:\s*[=＝+＋\-－—–~～×]|[的为])|^[^，。；]{0,6}(?:递减|递降|递退|退坡|逐|下降|下调|降|比分|胜|负)/.test(
      behind,
    )
  );
}

/** Everything that is read in the order of ranges. */
export const rangePatterns: readonly FormPattern[] = [reversedRange];
