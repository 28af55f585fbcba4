/**
 * 贡献率 = 100 · 拉动 ÷ 增速; Σ拉动 = 增速; and the share of an increment: 占增量的p% = 100 · part ÷ whole.
 *
 *     生产总值增长12.3%。… 贡献率分别为6%、41.4%、52.6%，分别拉动GDP增长0.7个、5.1个、6.5个百分点
 *               └ growth              └ contributions                    └ pulls, of GDP
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure, LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { percentOf, sumOf } from './arithmetic.ts';
import { figuresBefore } from './nearby.ts';
import { isOfPrevious, isWhole, type Pulls, pullsOf, signed } from './pulls.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { shown } from './working.ts';

/** What a paragraph says that parts contribute to a growth that it states. */
export function* readContributions(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const pulls of pullsOf(figures)) {
    const growths = growthsFor(figures, pulls);
    yield* rates(pulls, growths);
    const sum = sumClaim(figures, pulls, growths);
    if (sum) yield sum;
  }
}

/**
 * The rates of contribution to a growth that an earlier paragraph gives by the name the text names: 对GDP增长的贡献率.
 * Objected to only where the draft gives one such growth before.
 */
export function* readDistantContributions({ figures }: Draft): Iterable<Claim> {
  for (const { start, own } of paragraphsOf(figures)) {
    for (const pulls of pullsOf(own)) {
      if (pulls.object === '' || growthsFor(own, pulls).length > 0) continue;
      const earlier = figures.slice(Math.max(0, start - DISTANCE), start);
      const named = earlier.filter((figure) => isGrowthOf(earlier, figure, pulls.object));
      const isOne = named.every(({ quantity }) => quantity.value.eq(named[0]?.quantity.value ?? 0));
      const certainty = isOne ? 'likely' : 'guess';
      yield* rates(
        pulls,
        named.map((figure) => ({ figure, certainty })),
      );
    }
  }
}

const DISTANCE = 200;

interface ParagraphFigures {
  /** Index of the paragraph's first figure in the draft. */
  readonly start: number;
  readonly own: readonly Figure[];
}

/** The figures of each paragraph that pulls anything. */
function* paragraphsOf(figures: readonly Figure[]): Iterable<ParagraphFigures> {
  for (let start = 0; start < figures.length; ) {
    let end = start + 1;
    while (figures[end]?.paragraph === figures[start]?.paragraph && end < figures.length) end++;
    yield { start, own: figures.slice(start, end) };
    start = end;
  }
}

/** A growth rate that the pulls may be of. */
interface Growth {
  readonly figure: LocalFigure;
  readonly certainty: Certainty;
}

/** The growth rates that the pulls may be of, the likeliest first. */
function growthsFor(figures: readonly LocalFigure[], pulls: Pulls): readonly Growth[] {
  const { object, items, places } = pulls;
  const [first, last] = [items[0], places.at(-1) ?? 0];
  if (!first) return [];
  const bracketed = growthInBracket(figures, last, object);
  if (bracketed) return [{ figure: bracketed, certainty: 'firm' }];
  const own = new Set(places.flatMap((place) => ownGrowth(figures, place) ?? []));
  const before = figuresBefore(figures, places[0] ?? 0);
  const rising = before.filter((figure) => isGrowth(figure) && !own.has(figure));
  if (object === '') return unnamedGrowths(rising, pulls);
  const named = rising.filter((figure) => isGrowthOf(before, figure, object)).reverse();
  if (named.length === 0) return growthBehind(figures, last, pulls);
  const nearest = named[0]?.sentence === first.sentence ? 'firm' : 'likely';
  return named.map((figure, at) => ({ figure, certainty: at === 0 ? nearest : 'guess' }));
}

/** 制造业增长12%，占30%，拉动…: how much grew what pulls; no headline. */
function ownGrowth(figures: readonly LocalFigure[], place: number): LocalFigure | null {
  const item = figures[place];
  if (!item || !isOfPrevious(item)) return null;
  const before = figures.slice(Math.max(0, place - MAX_OWN), place);
  const last = before.findLast(({ lead }) => !/占[^，。；]*$/.test(lead));
  return last && last.segment === item.segment && isRate(last) ? last : null;
}

const MAX_OWN = 4;

function isRate({ quantity, role }: LocalFigure): boolean {
  return quantity.dimension === 'percent' && role === 'change';
}

/** 拉动经济增长3.2个百分点，对经济增长（6.1%）的贡献率: the growth itself, right behind its name. */
function growthInBracket(
  figures: readonly LocalFigure[],
  last: number,
  object: string,
): LocalFigure | null {
  const [item, next] = [figures[last], figures[last + 1]];
  const isInside = item && next && next.bracket > item.bracket && next.lead.trim() === '';
  const isOf = /增[长速幅][（(]$/.test(next?.run ?? '') && next?.run.includes(object);
  const isPercent = next?.quantity.dimension === 'percent';
  return isInside && isOf && isPercent && object !== '' ? next : null;
}

/**
 * The growth that is pulled where the pulls do not name it: the only one before them in their segment or sentence (产值
 * 增长8.5%，其中食品工业拉动3.4个百分点), else what the sentence before begins with.
 */
function unnamedGrowths(rising: readonly LocalFigure[], { items }: Pulls): readonly Growth[] {
  const [first] = items;
  if (!first) return [];
  const ofSentence = rising.filter(({ sentence }) => sentence === first.sentence);
  const ofSegment = ofSentence.filter(({ segment }) => segment === first.segment);
  const own = ofSegment.length > 0 ? ofSegment : ofSentence;
  const certainty = own.length === 1 ? 'firm' : 'guess';
  if (own.length > 0) return own.map((figure) => ({ figure, certainty }));
  const headline = rising.find(({ sentence }) => sentence === first.sentence - 1);
  return headline ? [{ figure: headline, certainty: 'likely' }] : [];
}

/** 三次产业分别拉动经济增长…，全市生产总值增长6.2%: the growth right behind the pulls. */
function growthBehind(
  figures: readonly LocalFigure[],
  last: number,
  { object, items, contributions }: Pulls,
): readonly Growth[] {
  const [next, second] = [figures[last + 1], figures[last + 2]];
  const figure = next?.trail.startsWith('合计') ? second : next;
  if (!figure || figure.segment !== items[0]?.segment || contributions.length > 0) return [];
  return isGrowthOf(figures, figure, object) ? [{ figure, certainty: 'firm' }] : [];
}

const ECONOMY = /GDP|生产总值|经济/;

function isGrowthOf(figures: readonly LocalFigure[], figure: LocalFigure, object: string): boolean {
  if (!isGrowth(figure)) return false;
  const words = nameOf(figures, figure);
  return ECONOMY.test(object) ? ECONOMY.test(words) : words.includes(object);
}

/** 同比增长12.3%: a rate of growth, and of one year. */
function isGrowth({ quantity, role, lead }: LocalFigure): boolean {
  return (
    quantity.dimension === 'percent' &&
    role === 'change' &&
    quantity.approximation === 'exact' &&
    !/平均|年均|贡献|拉动|[高低快慢]于/.test(lead)
  );
}

/** What grew: the words before the rate, and before its level in the same sentence. */
function nameOf(figures: readonly LocalFigure[], growth: LocalFigure): string {
  const level = figures[figures.indexOf(growth) - 1];
  const own = growth.run + growth.lead;
  const isBare = /^[，,\s]*(?:同比|比上年|较上年|实际|名义)*(?:增长|上升|增)$/.test(own.trim());
  return isBare && level && level.sentence === growth.sentence ? level.lead + own : own;
}

/** Each rate of contribution against its pull. */
function* rates({ contributions }: Pulls, growths: readonly Growth[]): Iterable<Claim> {
  for (const { rate, pull } of contributions) {
    const readings = growths.flatMap(({ figure, certainty }) => {
      const computed = percentOf(pull.quantity, figure.quantity);
      if (!computed || figure.quantity.value.lte(0)) return [];
      const value = pull.quantity.value.times(100).div(figure.quantity.value);
      const [a, b] = [pull.quantity.value.toFixed(), figure.quantity.value.toFixed()];
      return [
        {
          operands: [operand('pull', pull), operand('growth', figure)],
          computed,
          value,
          working: `${a}÷${b}=${shown(value, rate)}%`,
          certainty,
        },
      ];
    });
    const claim = claimOf('contribution', rate, readings);
    if (claim) yield claim;
  }
}

/** The pulls together are the growth: believed where they are, objected to where they must be all there is. */
function sumClaim(
  figures: readonly LocalFigure[],
  pulls: Pulls,
  growths: readonly Growth[],
): Claim | null {
  const { items } = pulls;
  const intervals = items.map(signed);
  if (items.length < 2) return null;
  const isAll = isWhole(figures, pulls) && !isDivided(figures, pulls);
  const isListed = items.length > 2 && isAfterColon(figures, pulls);
  for (const { figure, certainty } of growths) {
    const total = sumOf(intervals);
    const value = intervals.map((interval) => interval.value).reduce((a, b) => a.plus(b));
    const open = isListed ? 'doubtful' : 'guess';
    const reading: Reading = {
      operands: items.map((item) => operand('pull', item)),
      computed: total,
      value,
      working: `${written(items)}=${value.toFixed()}`,
      certainty: isAll ? certainty : open,
    };
    const claim = claimOf('contribution', figure, [reading]);
    if (claim && (isAll || isListed || meet(total, figure.quantity))) return claim;
  }
  return null;
}

/** Whether growths stand among the pulls that are none of their own: then the pulls may be of several. */
function isDivided(figures: readonly LocalFigure[], { places }: Pulls): boolean {
  const own = new Set(places.flatMap((place) => ownGrowth(figures, place) ?? []));
  const between = figures.slice(places[0], places.at(-1));
  return between.some((figure) => isGrowth(figure) && !own.has(figure));
}

/** 增长8.5%：工业拉动…，服务业拉动…: a colon opens all that there is, unless words leave it open. */
function isAfterColon(figures: readonly LocalFigure[], { places, items }: Pulls): boolean {
  const first = figures[places[0] ?? 0];
  const words = items.map(({ run, lead }) => run + lead).join('');
  return /[：:]$/.test(first?.run.trim() ?? '') && !/等|主要|其中/.test(words);
}

function written(items: readonly LocalFigure[]): string {
  return items
    .map((item, index) => {
      const { value } = signed(item);
      if (value.lt(0)) return `−${value.abs().toFixed()}`;
      return index === 0 ? value.toFixed() : `+${value.toFixed()}`;
    })
    .join('');
}
