/** Forms of amounts: 3、4个月, 几10个, 5～95%, .46, 0·46, ３０ (GB/T 15835—2011 4.2.2, 5.1.2, 5.1.3, 5.2.1). */

import { halfWidth } from '../text/characters.ts';
import { clauseBefore, type FormHit, type FormPattern } from './numeralFormsPattern.ts';
import { numberIn } from './numerals.ts';
import { magnitudeAt, unitAt } from './unitAt.ts';

const HAN = '零一二三四五六七八九';
/** Counters before which two neighbouring digits are a rough number and no list of items. */
const ROUGH_COUNTERS =
  '[百千万亿]|十(?!年代)|个(?!一)|年(?![级期生制])|天|岁|小时|分钟|公里|里|米|斤|亩|元|吨|人(?!民)|户|家(?!庭)|倍|成';

/** 3、4个月, 四、五十年: no 顿号 between the digits of a rough number. */
const roughPair: FormPattern = {
  kind: 'approximate',
  pattern: new RegExp(
    `(?<=\\p{Script=Han})(?<![第十百千万亿一二两三四五六七八九])(?:[1-8]、[2-9]|[一二两三四五六七八]、[二两三四五六七八九])(?=${ROUGH_COUNTERS})`,
    'gu',
  ),
  better: (hit) => {
    const [first = 0, second = 0] = hit.match[0].split('、').map(numberIn);
    if (second !== first + 1 || LISTED.test(clauseBefore(hit, 14))) return null;
    const pair = `${HAN[first]}${HAN[second]}`;
    return [hit.text[hit.end] === '十' ? pair : pair.replace('二', '两')];
  },
};

/** 分别有3、4个, 第三、四年, 各3、4家: two numbers that are two numbers. */
const LISTED = /分别|各|依次|第|\d、$/;

/** 几10个, 10几个, 几100万元: 几 goes with Han numerals. */
const several: FormPattern = {
  kind: 'approximate',
  pattern: /几10{1,3}(?![\d.,])|(?<![\d.,．０-９])[1-9]0几(?!何|乎|率)/g,
  better: ({ match }) => {
    const written = match[0];
    if (written.startsWith('几')) return [`几${'十百千'[written.length - 3] ?? ''}`];
    const tens = Number(written[0]);
    return [`${tens === 1 ? '' : HAN[tens]}十几`];
  },
};

const NUMBER = '[\\d０-９]{1,6}(?:[.．][\\d０-９]{1,4})?';

/** 5～95%, 9～16亿元, 5-10万人: a sign or a magnitude that the first number needs as well. */
const halfRange: FormPattern = {
  kind: 'range',
  pattern: new RegExp(
    `(?<![\\d０-９.．,，%％A-Za-z\\-－—–~～])(${NUMBER})(——|[-－—–~～])(${NUMBER})([%％‰]|[万亿]{1,2})`,
    'g',
  ),
  better: ({ match }) => {
    const [, first = '', joint = '', second = '', sign = ''] = match;
    const [low, high] = [Number(halfWidth(first)), Number(halfWidth(second))];
    if (!(low < high) || (isYear(first) && isYear(second))) return null;
    return [`${first}${sign}${joint}${second}${sign}`];
  },
};

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(halfWidth(digits));
}

/** .46%: the zero before the point is missing. */
const noZero: FormPattern = {
  kind: 'decimal',
  pattern: /(?<=[\p{Script=Han}\s，、（(：:；;]|^)[.．][\d０-９]{1,6}/gu,
  better: ({ match, text, start, end }) =>
    isMeasured(text, end) && text[start - 1] !== '.' ? [`0${match[0]}`] : null,
};

/** 0·46: a middle dot for the decimal point; 3·15晚会 and 1·24事故 are dates. */
const middleDot: FormPattern = {
  kind: 'decimal',
  pattern: /(?<![\d０-９.．“"])[\d０-９]{1,6}[·•・][\d０-９]{1,4}/g,
  better: ({ match, text, end }) =>
    /^(?:[%％‰]|[万亿]|倍|个百分点)/.test(text.slice(end, end + 4))
      ? [match[0].replace(/[·•・]/, '.')]
      : null,
};

function isMeasured(text: string, index: number): boolean {
  return unitAt(text, index) !== null || magnitudeAt(text, index) !== null;
}

/** ３０, ７．５, １，２００: digits, points and group marks of the width of a Han character. */
const fullWidth: FormPattern = {
  kind: 'fullwidth',
  pattern:
    /(?<![０-９〇零○一二三四五六七八九])[０-９]+(?:，[０-９]{3}(?![０-９]))*(?:．[０-９]+)?(?![〇零○一二三四五六七八九])/g,
  better: ({ match }: FormHit) => [halfWidth(match[0])],
};

/** Everything that is read in amounts. */
export const amountPatterns: readonly FormPattern[] = [
  roughPair,
  several,
  halfRange,
  noZero,
  middleDot,
  fullWidth,
];
