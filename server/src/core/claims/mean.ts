/**
 * 14个项目总投资15.4亿元，平均每个1.1亿元 — x = total ÷ count, in any units of one base:
 * 亿元 ÷ 个 = 亿元, 万亩 ÷ 宗 = 亩, 万吨 ÷ 千公顷 = 公斤 (per 公顷).
 */
import Big from 'big.js';
import { numberIn } from '../lexer/numerals.ts';
import { averages, spending, unaveraged } from '../lexicon/averages.ts';
import { units } from '../lexicon/units.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { rounded } from '../model/quantity.ts';
import { exactly, quotientOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { figuresBefore } from './nearby.ts';
import { isLevel } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The averages of a paragraph whose total and count it gives. */
export function* readMeans(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const readings = [
      ...divisionsOf(figures, index).flatMap((division) => readingOf(figure, division) ?? []),
      ...ofRanked(figures, index),
    ];
    const claim = claimOf('mean', asAverage(figure), readings);
    if (claim) yield claim;
  }
}

/** An average of counts is rounded, though the counts are exact: 1391人 a year. */
export function asAverage(figure: LocalFigure): LocalFigure {
  const { quantity, digits } = figure;
  if (quantity.ulp.gt(0) || quantity.approximation !== 'exact') return figure;
  const place = new Big(10).pow(-digits.decimals).times(digits.scale);
  const ulp = quantity.value.lt(place.times(FEW)) ? new Big(0) : place;
  return { ...figure, quantity: { ...quantity, ...rounded(quantity.value, place), ulp } };
}

/** Up to here a whole number is no rounded one that may be off by one. */
const FEW = 20;

/** What an average says of itself. */
interface Average {
  /** What it is divided by: 个, 宗, 县, 季度, 家庭户; empty where nothing says it. */
  readonly per: string;
  /** What is divided: 合同资金, 花费; empty where nothing says it. */
  readonly metric: string;
  /** Whether it says 平均 or 均: 每组3人 alone may be a rule rather than a result. */
  readonly isSaid: boolean;
  /** The words before it: 夏粮 of 夏粮单产每公顷. */
  readonly topic: string;
  /** Whether it follows another average, 其中冬小麦4902公斤: its total may stand behind it. */
  readonly isFollowing: boolean;
}

function averageOf(figures: readonly LocalFigure[], index: number): Average | null {
  const figure = figures[index];
  if (!figure) return null;
  return ownAverage(figure) ?? followingAverage(figures, index, figure);
}

/** 夏粮单产每公顷4582公斤；其中冬小麦4902公斤: as the one before, of what 其中 names. */
function followingAverage(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): Average | null {
  const topic = /^其中(\p{Script=Han}{2,8})$/u.exec(figure.lead.trim())?.[1];
  if (!topic || !isLevel(figure)) return null;
  const before = figuresBefore(figures, index).findLast(
    (other) => other.sentence === figure.sentence && !isAmount(other) && isLevel(other),
  );
  const average = before && before.unit === figure.unit ? ownAverage(before) : null;
  return average && { ...average, topic, isFollowing: true };
}

function ownAverage(figure: LocalFigure): Average | null {
  if (!isLevel(figure) || figure.quantity.approximation !== 'exact') return null;
  const lead = figure.lead.trim().replace(/(?:达到?了?|为|是|约|就|只|仅)+$/, '');
  if (unaveraged.test(lead)) return null;
  for (const form of averages) {
    const found = form.exec(lead);
    if (!found?.groups) continue;
    const { per = '', metric = '', said } = found.groups;
    const topic = lead.slice(0, found.index).replace(/^其中/, '');
    return {
      per: per.replace(/^个(?=.)/, ''),
      metric,
      isSaid: said !== undefined,
      topic,
      isFollowing: false,
    };
  }
  return null;
}

/** What an average that says 平均 divides, and of what: 合同资金 and 引进项目 of 引进项目平均合同资金; null for other figures. */
export function averageNames(
  figure: LocalFigure,
): { readonly topic: string; readonly metric: string } | null {
  const average = ownAverage(figure);
  return average?.isSaid && average.per === '' ? average : null;
}

/** The claim that `figure` is the result of the division. */
export function divisionClaim(figure: LocalFigure, division: Division): Claim | null {
  const reading = readingOf(figure, division);
  return reading && claimOf('mean', figure, [reading]);
}

/** A total and what it is divided by. */
export interface Division {
  readonly total: LocalFigure;
  readonly count: LocalFigure;
  readonly certainty: Certainty;
  /** What one of what it is divided by is worth in the count's base: 1000 for 每公里 of metres. */
  readonly size?: Big;
  /** Whether nothing that measures stands between the two. */
  readonly isTogether: boolean;
}

/** The divisions that an average may be the result of, the likeliest first. */
export function divisionsOf(figures: readonly LocalFigure[], index: number): readonly Division[] {
  const figure = figures[index];
  const average = averageOf(figures, index);
  if (!figure || !average) return [];
  const behind = average.isFollowing ? figures.slice(index + 1, index + MAX_BEHIND) : [];
  const before = [...figuresBefore(figures, index), ...behind].filter(isOperand);
  const counts = nearest(before.filter((other) => isCountOf(other, average.per, figure)));
  const totals = nearest(before.filter((other) => isTotalOf(other, figure)));
  const divisions = counts.flatMap((count) =>
    totals
      .filter((total) => total !== count)
      .map((total) => ({
        total,
        count,
        certainty: certaintyOf(total, count, before, average),
        size: sizeOf(average.per, count),
        isTogether: Math.abs(before.indexOf(total) - before.indexOf(count)) === 1,
      })),
  );
  const isTold =
    figure.digits.decimals > 0 || figure.quantity.value.div(figure.digits.scale).gte(100);
  return divisions
    .filter(
      ({ total, count, certainty }) =>
        certainty !== 'guess' || (isTold && isNear(total, figure) && isNear(count, figure)),
    )
    .sort((a, b) => ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty));
}

/** 每公里 counts kilometres, whatever the base of lengths is. */
function sizeOf(per: string, { quantity }: LocalFigure): Big {
  const unit = units.get(per);
  return new Big(unit?.dimension === quantity.dimension ? unit.factor : 1);
}

/** The last few, the nearest first. */
function nearest(figures: readonly LocalFigure[]): readonly LocalFigure[] {
  return figures.slice(-MAX_CANDIDATES).reverse();
}

const MAX_CANDIDATES = 10;

/** A level that says how much there is: 500万元以上 says too little. */
function isOperand(figure: LocalFigure): boolean {
  const { lo, hi } = figure.quantity;
  return isLevel(figure) && !isAmount(figure) && lo !== null && hi !== null;
}

function isNear(other: LocalFigure, figure: LocalFigure): boolean {
  return other.sentence >= figure.sentence - 1;
}

const MAX_BEHIND = 20;

const ORDER: readonly Certainty[] = ['firm', 'likely', 'guess'];

/** Whether what stands in the total's unit is in the average's unit too, and more. */
function isTotalOf({ quantity }: LocalFigure, { quantity: average }: LocalFigure): boolean {
  return (
    quantity.dimension === average.dimension &&
    quantity.unit === average.unit &&
    quantity.value.gt(average.value)
  );
}

/** 14个 for 每个; 83个县 for 县均; 294617户 for 每个家庭户; 150万人次 for 人均; 六个督查组 for 每组. */
function isCountOf(count: LocalFigure, per: string, { quantity }: LocalFigure): boolean {
  if (count.quantity.value.lte(1) || count.quantity.unit === quantity.unit) return false;
  if (per === '') return count.quantity.dimension === 'count';
  const unit = count.unit.replace(/^[万亿千百十]+/, '').replace(/^个(?=.)/, '');
  const units = SAME_UNITS[per] ?? [per];
  if (units.includes(unit)) return true;
  const isGeneral = unit === '个' || unit === '项' || unit === '家' || unit === '户';
  return (
    isGeneral && `${count.lead.slice(-MAX_NOUN)} ${count.trail.slice(0, MAX_NOUN)}`.includes(per)
  );
}

const MAX_NOUN = 8;

const SAME_UNITS: Readonly<Record<string, readonly string[]>> = {
  个: ['个', '项'],
  项: ['个', '项'],
  人: ['人', '人次', '名'],
  日: ['天'],
  家: ['家', '户'],
};

/**
 * Firm where nothing else stands between: 14个，总投资15.4亿元，平均每个; likely where both bear the name that the
 * average bears.
 */
function certaintyOf(
  total: LocalFigure,
  count: LocalFigure,
  before: readonly LocalFigure[],
  { per, metric, isSaid, topic, isFollowing }: Average,
): Certainty {
  if (per === '' || total.bracket !== count.bracket) return 'guess';
  const isMeant = metric === '' || total.lead.includes(metric) || isSpent(total, metric);
  if (!isMeant) return 'guess';
  const lastTwo = before.slice(-2);
  const isOfSome = /^其中/.test(count.lead.trim()) && total.start < count.start;
  const isNext = lastTwo.includes(total) && lastTwo.includes(count) && !isOfSome;
  const isDivided = isSaid || /组成|分成|分为/.test(count.lead);
  if (isNext && isDivided && !isFollowing && total.sentence === count.sentence) return 'firm';
  const names = (isFollowing ? [topic] : [per, topic]).filter((name) => name.length >= 2);
  const isNamed = names.some((name) => total.lead.includes(name) && nounOf(count).includes(name));
  return isNamed && isSaid ? 'likely' : 'guess';
}

/** The words next to a count: what it counts. */
function nounOf({ lead, trail }: LocalFigure): string {
  return `${lead} ${trail}`;
}

function isSpent(total: LocalFigure, metric: string): boolean {
  return spending.test(metric) && /旅游|收入|消费/.test(total.lead);
}

/** 前十名的县实现5264.84亿元，县均526.48亿元: the count stands in the words before the total. */
function ofRanked(figures: readonly LocalFigure[], index: number): readonly Reading[] {
  const figure = figures[index];
  const average = averageOf(figures, index);
  const total = figuresBefore(figures, index).findLast(isOperand);
  if (!figure || !average?.isSaid || !total || total.sentence !== figure.sentence) return [];
  const found = ranked.exec(`${rankBefore(figures, total)}${total.run}${total.lead}`);
  const count = numberIn(found?.groups?.count ?? '');
  const isOfThem = average.per !== '' && found?.groups?.noun?.includes(average.per);
  if (!isOfThem || count < 2 || average.metric !== '' || !isTotalOf(total, figure)) return [];
  const value = total.quantity.value.div(count);
  const [, sum] = inOneScale([figure, total]);
  return [
    {
      operands: [operand('total', total)],
      computed: quotientOf(total.quantity, exactly(new Big(count))) ?? total.quantity,
      value,
      working: `${sum}÷${count}=${shown(value.div(figure.digits.scale), figure)}`,
      certainty: 'likely',
    },
  ];
}

/** 总量前十 right before the total, as a figure of its own. */
function rankBefore(figures: readonly LocalFigure[], total: LocalFigure): string {
  const previous = figures[figures.indexOf(total) - 1];
  return previous?.quantity.dimension === 'ordinal' && previous.sentence === total.sentence
    ? previous.text
    : '';
}

const ranked =
  /前(?<count>[二三四五六七八九十]|[1-9]\d?)(?:位|名|强)?的?(?<noun>[^，。；前]{1,20})$/;

function readingOf(
  figure: LocalFigure,
  { total, count, certainty, size = new Big(1) }: Division,
): Reading | null {
  if (count.quantity.value.lte(0)) return null;
  const counted = count.quantity.value.div(size);
  const number = quotientOf(count.quantity, exactly(size));
  const computed = number && quotientOf(total.quantity, number);
  if (!computed) return null;
  const value = total.quantity.value.div(counted);
  const [, sum] = inOneScale([figure, total]);
  const scale = new Big(figure.digits.scale);
  return {
    operands: [operand('total', total), operand('count', count)],
    computed,
    value,
    working: `${sum}÷${counted.toFixed()}=${shown(value.div(scale), figure)}`,
    certainty,
  };
}
