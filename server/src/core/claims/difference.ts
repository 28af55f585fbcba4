/**
 * B与A相比，增加C; 总数A，已办B，其余C — C = |A − B|.
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { differenceOf, sizeOf } from './arithmetic.ts';
import { isComparable, isLevel, isPlan, isRelative } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale } from './working.ts';

/** The differences that a paragraph states between two of its levels. */
export function* readDifferences(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (isRelative(figure) || !isDifference(figure)) continue;
    const claim = claimOf('difference', figure, readingsOf(figures.slice(0, index), figure));
    if (claim) yield claim;
  }
}

/** 比A多C, 缩短了C, 其余C, 还差C. */
function isDifference({ run, lead, trail }: LocalFigure): boolean {
  const words = lead.trim();
  return CHANGED.test(words) || LEFT.test(`${run}${words}`) || /^没有|^未/.test(trail);
}

const CHANGED =
  /(?:增加|减少|多|少|扩大|缩小|缩短|压缩|提高|降低|节省|节约|超出?|超任务|高出?|低)[了出完成建]*$/;
const LEFT =
  /(?:其余|余下|剩余|还剩|还差|仍差|还有|尚有|仍有|未[到完改开][位成工]?|相差|差距|差额|顺差|逆差|缺口)/;

function* readingsOf(before: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const levels = before.filter(
    (other) =>
      isLevelOrGoal(other) && isComparable(other, figure) && other.bracket === figure.bracket,
  );
  const [a, b] = levels.slice(-2);
  if (a && b) yield readingOf(a, b, figure, certaintyOf(a, b, figure));
  const near = levels.slice(-MAX_BACK);
  for (const [index, first] of near.entries()) {
    for (const second of near.slice(index + 1)) yield readingOf(first, second, figure, 'guess');
  }
}

const MAX_BACK = 6;

/** 增加到 makes the level a change by its words; it is none. */
function isLevelOrGoal(figure: LocalFigure): boolean {
  return isLevel(figure) || (figure.role === 'change' && /[到至为]$/.test(figure.lead.trim()));
}

/**
 * Firm where the text sets the two against each other: 由A压缩到B，压缩了C; B与A相比，增加C; B，比去年的A多C; 出口B，进口A，顺差C.
 * What is left of a total, or missing to a goal, is only likely to be of those two: A，已办B，其余C.
 */
function certaintyOf(a: LocalFigure, b: LocalFigure, figure: LocalFigure): Certainty {
  if (a.sentence !== b.sentence || b.segment !== figure.segment) return 'guess';
  const distance = figure.clause - b.clause;
  const isFromTo = /[由从]/.test(a.lead) && /[到至为]$/.test(b.lead.trim());
  const isCompared = /^(?:相比|比)/.test(b.trail.trim()) || isComparedIn(b, figure);
  if (distance <= 1 && (isFromTo || isCompared || isBalance(a, b, figure))) return 'firm';
  return distance <= 2 && (isRest(a, b, figure) || isMissing(a, b, figure)) ? 'likely' : 'guess';
}

/** 人口74.6万人，比2010年的72.1万人增加2.5万人: the earlier level and the difference in one clause. */
function isComparedIn(b: LocalFigure, figure: LocalFigure): boolean {
  return b.clause === figure.clause && /(?:^|[^占同环对])[比较][^，。；重例]*$/.test(b.lead);
}

function isBalance(a: LocalFigure, b: LocalFigure, { lead }: LocalFigure): boolean {
  const names = `${a.lead}${b.lead}`;
  return /[顺逆]差[为达]?$/.test(lead.trim()) && /出口/.test(names) && /进口/.test(names);
}

/** 计划改造126个，已完成87个，其余39个: a total, what is done of it right behind, and the rest. */
function isRest(a: LocalFigure, b: LocalFigure, { lead, trail }: LocalFigure): boolean {
  if (b.quantity.value.gt(a.quantity.value) || b.clause - a.clause > 1) return false;
  if (!/^(?:目前|现|中)*(?:已|实际|到位|完成)/.test(b.lead.trim())) return false;
  const words = lead.trim();
  if (/^(?:其余|余下|剩余|还剩|还差|尚差)|^未.{1,4}的$/.test(words)) return true;
  return /^[还尚仍]有$/.test(words) && /^(?:没有|未|尚未)/.test(trail);
}

/** 到位544亿元，完成全年目标560亿元的97%，离目标还差16亿元. */
function isMissing(a: LocalFigure, b: LocalFigure, { lead }: LocalFigure): boolean {
  const isToGoal = /^(?:离|距离?|与)[^，。；]*(?:目标|计划|任务)[^，。；]*差$/.test(lead.trim());
  return isToGoal && isPlan(b) && !isPlan(a) && b.clause - a.clause <= 1;
}

function readingOf(
  a: LocalFigure,
  b: LocalFigure,
  figure: LocalFigure,
  certainty: Certainty,
): Reading {
  const [high, low] = a.quantity.value.lt(b.quantity.value) ? [b, a] : [a, b];
  const value = high.quantity.value.minus(low.quantity.value);
  const [, more, less] = inOneScale([figure, high, low]);
  return {
    operands: [operand('from', a), operand('to', b)],
    computed: sizeOf(differenceOf(high.quantity, low.quantity)),
    value,
    working: `${more}−${less}=${value.div(figure.digits.scale).toFixed()}`,
    certainty,
  };
}
