/** Forms of years and dates: 09年度, 2O24年, 二零二四年, 二〇〇八年8月8日 (GB/T 15835—2011 5.2.5, 5.3). */
import { hanNumber } from '../text/hanNumerals.ts';
import {
  arabicDigits,
  clauseBefore,
  type FormHit,
  type FormPattern,
  hanDigits,
} from './numeralFormsPattern.ts';
import { readHan } from './numerals.ts';

const HAN_MONTH = '十[一二]|[一二三四五六七八九十]';
const HAN_DAY = '[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const HAN_YEAR = '[一二][〇零○一二三四五六七八九]{3}';

/** 09年度, 98年8月: two digits for a year where no span of years can be meant. */
const shortYear: FormPattern = {
  kind: 'year',
  pattern:
    /(?<!\d[,，、])(?<![\d０-９.．〇零一二三四五六七八九十百千万亿第\-－—–~～至到'’])(?:0\d年|\d\d年(?=度(?![假过量])|(?:1[0-2]|[1-9])月(?!龄)|[上下]半年|第?[一二三四]季度|底(?![蕴色气子线层])|末(?!端)))/g,
  better: (hit) => {
    const written = hit.match[0];
    if (!written.startsWith('0') && LASTS.test(clauseBefore(hit, 4))) return null;
    return [`${Number(written.slice(0, 2)) < 50 ? 20 : 19}${written}`];
  },
};

/** Words behind which ten years are a stretch of time: 历时10年6月底建成. */
const LASTS = /(?:[近约满达时过经用刑期了续长]|未来|最近)$/;

/** 二OO九年, 2O24年: a letter, or a digit of the other script, for zero. */
const zeroLetter: FormPattern = {
  kind: 'zero-letter',
  pattern:
    /[12](?=[\dOＯoｏ]{0,2}[OＯoｏ])[\dOＯoｏ]{3}年|[一二](?=[〇零○一二三四五六七八九]{0,2}[OＯoｏ])[〇零○一二三四五六七八九OＯoｏ]{3}年/g,
  better: ({ match, text, start }) => {
    if (/[\dA-Za-z一二三四五六七八九]/.test(text[start - 1] ?? '，')) return null;
    const digits = arabicDigits(match[0].slice(0, 4));
    return [`${/^\d/.test(match[0]) ? digits : hanDigits(digits)}年`];
  },
};

/** 二零二四年, 二○○九年, 二０一〇年: years in Han digits have 〇. */
const zeroSign: FormPattern = {
  kind: 'zero-sign',
  pattern: /[一二](?=[〇一二三四五六七八九]{0,2}[零○0０])[〇零○0０一二三四五六七八九]{3}(?=年)/g,
  better: ({ match, text, start }) =>
    /[\d一二三四五六七八九十]/.test(text[start - 1] ?? '，')
      ? null
      : [hanDigits(arabicDigits(match[0]))],
};

/** 二〇〇八年8月8日, 2008年八月8日: one date in two scripts. */
const mixedYear: FormPattern = {
  kind: 'date',
  pattern: new RegExp(
    `(?:${HAN_YEAR}年\\d{1,2}月|\\d{4}年(?:${HAN_MONTH})月)(?:(?:\\d{1,2}|${HAN_DAY})[日号])?`,
    'g',
  ),
  better: (hit) => {
    const { match, text, start } = hit;
    if (/[\d一二三四五六七八九]/.test(text[start - 1] ?? '，') || isLunar(hit)) return null;
    return inBothScripts(match[0]);
  },
};

/** 8月十五日, 八月15日. */
const mixedDay: FormPattern = {
  kind: 'date',
  pattern: new RegExp(
    `(?:(?<![年\\d])\\d{1,2}月(?:${HAN_DAY})|(?<![年一二三四五六七八九十第])(?:${HAN_MONTH})月\\d{1,2})[日号]`,
    'g',
  ),
  better: (hit) => (isLunar(hit) ? null : inBothScripts(hit.match[0])),
};

/** 二十世纪80年代, 20世纪八十年代. */
const mixedDecade: FormPattern = {
  kind: 'date',
  pattern:
    /(?:二十一?|十[一二三四五六七八九])世纪[1-9]0年代|(?<!\d)(?:1\d|2[01])世纪[一二三四五六七八九]十年代/g,
  better: ({ match }) => inBothScripts(match[0]),
};

/** The dates of the old calendar are Han: 农历2024年八月, 2024年八月十五. */
function isLunar(hit: FormHit): boolean {
  const next = hit.text.slice(hit.end, hit.end + 2);
  return (
    /[农阴夏旧]历/.test(clauseBefore(hit, 8)) || /^(?:初[一二三四五六七八九十]|十五|廿)/.test(next)
  );
}

/** The expression in Arabic digits and, as years of the reader's own choice allow, in Han. */
function inBothScripts(written: string): readonly string[] {
  return [inArabic(written), inHan(written)];
}

function inArabic(written: string): string {
  return written
    .replace(new RegExp(`${HAN_YEAR}(?=年)`), (year) => arabicDigits(year))
    .replace(
      /[一二三四五六七八九十]+(?=[月日号世年])/g,
      (number) => readHan(number, 0)?.value ?? number,
    );
}

function inHan(written: string): string {
  return written
    .replace(/\d{4}(?=年)/, hanDigits)
    .replace(/\d{1,2}(?=[月日号世年])/g, (number) => hanNumber(Number(number)));
}

/** Everything that is read in years and dates. */
export const datePatterns: readonly FormPattern[] = [
  shortYear,
  zeroLetter,
  zeroSign,
  mixedYear,
  mixedDay,
  mixedDecade,
];
