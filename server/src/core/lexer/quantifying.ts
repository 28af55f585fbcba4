/** Decides whether a numeral with a unit behind it is a quantity: 三项 but not 一项, 三级书记 but not 三级医院. */
import {
  type CounterContext,
  countDigitsOnly,
  counterContexts,
  frequencyWords,
} from '../lexicon/counterContexts.ts';
import { isSetPhrase } from '../lexicon/setPhrases.ts';
import { digitAt, isHan } from '../text/characters.ts';
import { BARE, type Measured } from './measuredNumber.ts';
import type { Numeral } from './numerals.ts';

/**
 * Whether `measured` is a quantity where it stands in `text`.
 *
 * 一个, 一批 and 二次 are words, not counts (GB/T 15835-2011 4.2.2); a set phrase such as 两个维护 is a name;
 * 三级, 五年级, 八十年代 and 007号 are ranks and codes.
 */
export function isQuantity(text: string, measured: Measured): boolean {
  const { numeral, unit, power, end } = measured;
  if (isCode(text, numeral) || isGrade(text, measured)) return false;
  if (numeral.script === 'han' && (numeral.value === '0' || isSetPhrase(text, numeral.start)))
    return false;
  if (unit === BARE) return endsWord(text, measured);
  if (power === 0 && isOne(text, numeral) && unit.counted) return isFrequency(text, measured);
  if (unit.written === '度') return power >= 4;
  if (numeral.script === 'han' && (isPairOfPlaces(text, measured) || isCongress(measured)))
    return false;
  if (numeral.script === 'han' && countDigitsOnly.has(unit.written)) return false;
  return isInContext(text, numeral, unit.written, end);
}

/** No number begins with 0 and goes on without a point. */
function isCode(text: string, { start, end, decimals }: Numeral): boolean {
  return decimals === 0 && end - start > 1 && digitAt(text, start) === 0;
}

/** 五年级, 八十年代. */
function isGrade(text: string, { unit, end }: Measured): boolean {
  return unit.written === '年' && '级代'.includes(text[end] ?? ' ');
}

/** 一 and 二 by themselves. */
function isOne(text: string, { script, start, end }: Numeral): boolean {
  return script === 'han' && end - start === 1 && '一二'.includes(text[start] ?? ' ');
}

/** 每月通报一次，: how often. */
function isFrequency(text: string, { numeral, unit, end }: Measured): boolean {
  if (text[numeral.start] !== '一' || unit.written !== '次') return false;
  if (!(end >= text.length || '，。；、,;）)'.includes(text[end] ?? ' '))) return false;
  return frequencyWords.test(text.slice(Math.max(0, numeral.start - MAX_LEAD), numeral.start));
}

const MAX_LEAD = 20;

/** 两市两县, 九市一区: a name for places of two kinds. */
function isPairOfPlaces(text: string, { numeral, unit, end }: Measured): boolean {
  if (!PLACES.includes(unit.written)) return false;
  const before = text.slice(Math.max(0, numeral.start - 2), numeral.start);
  return (
    /^[一两三四五六七八九十][省市县区州]/.test(text.slice(end, end + 2)) || PAIRED.test(before)
  );
}

const PLACES = '省市县区州';
const PAIRED = /[一两三四五六七八九十][省市县区州]$/;

/** 十八大, 二十大; nothing else that is called 大 comes in more than ten. */
function isCongress({ numeral, unit }: Measured): boolean {
  return unit.written === '大' && numeral.end - numeral.start > 1;
}

/** Whether the words around a counter that needs some are there; Arabic grades such as 5级 need none. */
function isInContext(
  text: string,
  { start, script }: Numeral,
  counter: string,
  end: number,
): boolean {
  const contexts = counterContexts[counter];
  if (!contexts || (counter === '级' && script !== 'han')) return true;
  const before = text.slice(Math.max(0, start - MAX_LEAD), start);
  const after = text.slice(end, end + MAX_TRAIL);
  return contexts.some((context) => isMet(context, before, after));
}

const MAX_TRAIL = 6;

function isMet(context: CounterContext, before: string, after: string): boolean {
  return (context.before?.test(before) ?? true) && (context.after?.test(after) ?? true);
}

/**
 * A bare 132万 has to end its phrase or to go on with what is counted, 1509万农民; 3万里 and 10万级 are something else.
 */
function endsWord(text: string, { end, power }: Measured): boolean {
  if (end >= text.length || '，。；、,;）)：:”以左'.includes(text[end] ?? '')) return true;
  return power >= 4 && isHan(text, end) && !GOES_ON.includes(text[end] ?? ' ');
}

const GOES_ON = '里级步众水山象千百十万亿户号股卦能钢年月日分之一二两三四五六七八九几多余来';
