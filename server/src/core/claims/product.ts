/**
 * 每亩补助120元，面积3.5万亩，共补助420万元 — what each one gets, times how many there are, is the sum.
 */
import Big from 'big.js';
import { units } from '../lexicon/units.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import { exactly, productOf } from './arithmetic.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { shown } from './working.ts';

/** The sums of a paragraph that a price and a count beside them have to give. */
export function* readProducts(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, price] of figures.entries()) {
    const rate = rateOf(price);
    if (!rate) continue;
    for (const start of [index - 2, index - 1, index]) {
      const three = start < 0 ? [] : figures.slice(start, start + 3);
      const claim = claimAt(three, index - start, rate);
      if (claim) yield claim;
      if (claim) break;
    }
  }
}

/** What is paid for each one. */
interface Rate {
  readonly figure: LocalFigure;
  /** The words behind 每: 亩补助, 个工位; empty for 单价. */
  readonly each: string;
  /** Whether it is paid by the month. */
  readonly isMonthly: boolean;
  /** Whether nothing says what is paid: 每人每月200元. */
  readonly isBare: boolean;
}

/** 每亩补助, 每人每年补贴, 单价, 生均; not 每亩最高, and no list of rates. */
function rateOf(figure: LocalFigure): Rate | null {
  const { quantity, lead } = figure;
  if (quantity.dimension !== 'money' || quantity.approximation !== 'exact') return null;
  const words = lead.trim();
  const found =
    /(?:每(?:一)?(?<each>[^每，。；：]{1,8}?)|(?<mean>[人户亩生村])均|(?<price>单价|均价))(?:每(?<time>[年月日天季]|学期|季度|工日))?(?<kind>[^每，。；：]{0,10})$/u.exec(
      words,
    );
  const { each, mean, time = '', kind = '' } = found?.groups ?? {};
  if (mean !== undefined && time === '' && !/标准|补|贴|奖/.test(words)) return null;
  if (!found || !['', '年', '月'].includes(time) || /[、和]/.test(kind)) return null;
  if (each !== undefined && /^[年月日天季周次百千万十]|^人次/.test(each)) return null;
  const unit = each === undefined ? (mean ?? '') : each + kind;
  return {
    figure,
    each: unit,
    isMonthly: time === '月',
    isBare: !/[补奖贴偿费金价]/.test(kind + (each ?? '')),
  };
}

function claimAt(three: readonly LocalFigure[], at: number, rate: Rate): Claim | null {
  const rest = three.filter((_, index) => index !== at);
  const count = rest.find(({ quantity }) => quantity.dimension !== 'money');
  const total = rest.find(({ quantity }) => quantity.dimension === 'money');
  if (three.length < 3 || !count || !total || total === three[1]) return null;
  const number = numberOf(count, rate);
  if (!number || !isOfOneMatter(three, rate) || !isTotal(total, rate)) return null;
  const isTogether = three.every(({ sentence }) => sentence === total.sentence);
  const certainty = isTogether ? 'firm' : 'likely';
  const factors = { rate, count, total, number };
  // What is paid by the month is paid for a year, or for one month, or for as many as nobody says.
  const readings = rate.isMonthly
    ? [
        readingOf({ ...factors, times: 12, certainty: 'doubtful' }),
        readingOf({ ...factors, times: 1, certainty: 'guess' }),
      ]
    : [readingOf({ ...factors, times: 1, certainty })];
  return claimOf('product', total, readings);
}

/** Whether nothing in the words speaks of another sum: a cap, a part, a share of the cost. */
function isOfOneMatter(three: readonly LocalFigure[], { figure }: Rate): boolean {
  const [first, , last] = three;
  if (!first || !last || last.sentence - first.sentence > 1) return false;
  const apart = three.filter(({ sentence }) => sentence !== figure.sentence);
  if (apart.length > 0 && (figure !== first || apart.length !== 2)) return false;
  if (last.bracket !== first.bracket || last.clause - first.clause > MAX_CLAUSES) return false;
  return !three.some(({ run, lead, trail }, index) =>
    HEDGES.test((index === 0 ? '' : run) + lead + trail),
  );
}

const MAX_CLAUSES = 5;

const HEDGES =
  /最高|最低|最多|上限|封顶|不超过|不低于|至少|以内|部分|分担|承担|折扣|另计|结算|比例|首批|首期|第[一二三]批|剩余|尚未|预付|预拨|累计|分别|左右|不等|分档|分类|配套|自筹|增收|增加|其中|平均每/;

/** A number as an interval, with its value as written. */
interface Amount extends Interval {
  readonly value: Big;
}

/** How many there are, in the unit that the rate is for; null where the two are not of one thing. */
function numberOf(count: LocalFigure, { each }: Rate): Amount | null {
  const { quantity, role } = count;
  if (quantity.approximation !== 'exact' || role === 'threshold' || role === 'change') return null;
  if (each === '') return quantity.dimension === 'count' ? quantity : null;
  const written = count.unit.replace(/^[十百千万亿]+/, '');
  const measure = measureOf(each);
  if (measure && measure.base === quantity.unit && measure.dimension !== 'count') {
    const factor = new Big(measure.factor);
    const scaled = (value: Big | null): Big | null => value?.div(factor) ?? null;
    return { lo: scaled(quantity.lo), hi: scaled(quantity.hi), value: quantity.value.div(factor) };
  }
  return isCounted(each, written, count) ? quantity : null;
}

/** The unit that the words begin with, the longest there is: 平方米 and not 平方. */
function measureOf(each: string): ReturnType<typeof units.get> {
  for (let length = Math.min(each.length, 4); length > 0; length--) {
    const unit = units.get(each.slice(0, length));
    if (unit) return unit;
  }
  return undefined;
}

/** 每台 of 126台, 每人 of 1860名, 每个工位 of 工位485个, 每村 of 86个村. */
function isCounted(each: string, written: string, { quantity, lead, trail }: LocalFigure): boolean {
  const words = lead + trail;
  if (quantity.dimension === 'people')
    return /^(?:人|[名位](?!次)|生)/.test(each) && written !== '人次';
  const noun = each.startsWith(written) ? each.slice(written.length) : each;
  if (quantity.dimension === 'household') return /^户/.test(each);
  if (quantity.dimension !== 'count') return false;
  const isNamed = noun.length > 0 && words.includes(noun.slice(0, 2));
  if (each.startsWith(written)) return !NAMELESS.test(written) || isNamed;
  return /^[村校社组]/.test(each) && trail.slice(0, 4).includes(each.slice(0, 1));
}

/** Counters that count anything. */
const NAMELESS = /^[个项处件]$/;

/** Whether the sum is what such a rate adds up to: 补助资金 for 补助, 合计 for any; 节约资金 and 另有资金 are others. */
function isTotal(total: LocalFigure, { figure, isBare }: Rate): boolean {
  const words = total.lead + total.trail.slice(0, 4);
  if (total.quantity.approximation !== 'exact' || total.quantity.value.lte(figure.quantity.value))
    return false;
  if (/每|[人户亩生村]均|单价|均价/.test(total.lead) || APART.test(words)) return false;
  const own = figure.run + figure.lead + figure.trail;
  const isOther = OTHER.exec(words)?.[0];
  if (isOther !== undefined && !own.includes(isOther)) return false;
  return GENERIC.test(words) || isOfKind(words, own) || (isBare && SUM.test(words));
}

const APART = /另|待拨|节约|节省|减少|争取|撬动|带动|缺口|结余/;
const OTHER = /投资|产值|收入|利润|贷款|效益|产量|存款|税/;

/** Words for a sum of whatever was said before. */
const GENERIC =
  /合计|共计|总计|总[额价]|金额|共(?:发放|安排|补|支付|兑|拨|需|支出)|年需|应[发付补]|据此|支付|兑付/;
const SUM = /补|奖|贴|偿|费|资金|支出|发放|拨付/;

/** 保费 for 每人保费, 奖补资金 for 以奖代补: one word of what is paid in both. */
function isOfKind(words: string, own: string): boolean {
  return [...PAID].some((one) => words.includes(one) && own.includes(one));
}

const PAID = '补奖贴偿费';

interface Factors {
  readonly rate: Rate;
  readonly count: LocalFigure;
  readonly total: LocalFigure;
  readonly number: Amount;
  readonly times: number;
  readonly certainty: Certainty;
}

/** A standard is exact as written; a mean price is rounded like any number. */
function readingOf({ rate, count, total, number, times, certainty }: Factors): Reading {
  const { figure } = rate;
  const isMean = /均价|造价|成本|均/.test(figure.lead);
  const price = isMean ? figure.quantity : exactly(figure.quantity.value);
  const months = new Big(times);
  const value = figure.quantity.value.times(number.value).times(months);
  const factors = [figure.quantity.value.toFixed(), number.value.toFixed()];
  const scaled = value.div(total.digits.scale);
  const unit = total.text.slice(total.digits.end - total.start);
  return {
    operands: [operand('price', figure), operand('count', count)],
    computed: productOf(productOf(price, number), exactly(months)),
    value,
    working: `${[...factors, ...(times > 1 ? [String(times)] : [])].join('×')}=${shown(scaled, total)}${unit}`,
    certainty,
  };
}
