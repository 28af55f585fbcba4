/**
 * How far what is completed is from the schedule of the year — |97.2 − 100·m÷12| points, |done − plan·m÷12|; m the months that have
 * passed.
 *
 *     1-10月，完成年度计划的97.2%，超过时间进度13.8个百分点      截至6月底，完成任务9289万元的67%，超均衡进度1581.5万元
 */
import Big from 'big.js';
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import { namesPlan } from '../lexicon/percentages.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import { announcementOf } from './announcement.ts';
import { differenceOf, exactly, productOf, sizeOf } from './arithmetic.ts';
import { listAround } from './lists.ts';
import { figuresBefore, periodsWithin } from './nearby.ts';
import { isComparable, isPlan } from './operands.ts';
import { weaker } from './quotient.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { dueAt, type Elapsed, elapsedBy, HALF, MONTHS, scheduleBefore } from './schedule.ts';
import { partsOf } from './shareParts.ts';
import { inOneScale, shown } from './working.ts';

/** The distances from the schedule that a paragraph states. */
export function* readProgress({ figures, periods }: ParagraphFacts): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (!mayBeOfSchedule(figure)) continue;
    const near = figures.slice(Math.max(0, index - REACH), index + AHEAD);
    const at = near.indexOf(figure);
    if (!isOfSchedule(near, at)) continue;
    const norm = ownNorm(near, at) ?? scheduleBefore(periods, figure.start);
    const claim = claimAt(near, at, norm, 'firm');
    if (claim) yield claim;
  }
}

/**
 * The distances in paragraphs that say no time, by the last time before that tells how much of the year has passed:
 * 1-10月各项指标完成情况如下：….
 */
export function* readDistantProgress({ figures, periods, paragraphs }: Draft): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (!mayBeOfSchedule(figure)) continue;
    const { start = 0 } = paragraphs[figure.paragraph] ?? {};
    const own = figures.slice(Math.max(0, index - REACH), index + AHEAD);
    const near = own.filter(({ paragraph }) => paragraph === figure.paragraph);
    const at = near.indexOf(figure);
    if (!isOfSchedule(near, at)) continue;
    const inside = periodsWithin(periods, start, figure.start);
    if (ownNorm(near, at) !== null || scheduleBefore(inside, figure.start) !== null) continue;
    const claim = claimAt(near, at, scheduleBefore(periods, start), 'likely');
    if (claim && !isHalf(figure)) yield claim;
  }
}

const REACH = 60;
const AHEAD = 6;

function claimAt(
  figures: readonly LocalFigure[],
  index: number,
  norm: string | null,
  certainty: Certainty,
): Claim | null {
  const figure = figures[index];
  if (!figure) return null;
  const elapsed = isHalf(figure) ? [HALF] : elapsedBy(norm ?? '');
  const readings = elapsed.flatMap((passed, nth) => {
    const sure = passed.isWhole ? certainty : weaker(certainty, nth === 0 ? 'doubtful' : 'guess');
    return readingsOf(figures, index, passed, sure);
  });
  return claimOf('progress', figure, readings);
}

/** Whether it is worth looking at the list that it stands in. */
function mayBeOfSchedule({ quantity, lead, trail }: LocalFigure): boolean {
  return quantity.dimension === 'points' || /进度|过半/.test(`${lead} ${trail}`);
}

/** The words name the schedule, and compare something with it or say what it is. */
function isOfSchedule(figures: readonly LocalFigure[], index: number): boolean {
  const figure = figures[index];
  return isDistance(figures, index) || (figure !== undefined && isStatement(figure));
}

/** 超过时间进度, 落后序时进度, 欠进度, 距时间过半还差; no 快于全市平均进度. The words of a list are those of its first. */
function isDistance(figures: readonly LocalFigure[], index: number): boolean {
  const lead = listAround(figures, index)[0]?.lead ?? '';
  return (
    (SCHEDULE.test(lead) && COMPARES.test(lead.replace(SCHEDULE, ''))) ||
    HALFWAY.test(lead) ||
    /(?:^|[，,])\s*(?:(?:超|欠|短|超过|落后|滞后)进度|(?:欠|短)平均进度)$/.test(lead)
  );
}

const SCHEDULE = /(?:时间|序时|时序|目标|均衡)(?:要求的?)?进度(?:要求)?/;
const COMPARES = /[超高低快慢欠差]|落后|滞后|领先|提前|落下|相距/;
const HALFWAY = /过半[^，。；]{0,6}(?:差|距|超|高|低|快|慢)|(?:距|离|比)[^，。；]{0,12}过半/;

/** 时间进度为58.3%, 序时进度应达到58.3%. */
function isStatement({ lead, trail, quantity }: LocalFigure): boolean {
  if (quantity.dimension !== 'percent') return false;
  const said = /(?:时间|序时|时序|均衡)进度(?:要求)?(?:应该?)?(?:为|是|达到?|完成)$/.test(
    lead.trim(),
  );
  return said || /^的?(?:时间|序时|时序|均衡)进度/.test(trail);
}

function isHalf({ lead }: LocalFigure): boolean {
  return HALFWAY.test(lead);
}

/** The period that the rate or the distance bears, where it tells how much of the year has passed. */
function ownNorm(figures: readonly LocalFigure[], index: number): string | null {
  const figure = figures[index];
  const rate = rateFor(figures, index);
  const norms = [rate?.period ?? '', figure?.period ?? ''];
  return norms.find((norm) => elapsedBy(norm).length > 0) ?? null;
}

function readingsOf(
  figures: readonly LocalFigure[],
  index: number,
  elapsed: Elapsed,
  certainty: Certainty,
): readonly Reading[] {
  const figure = figures[index];
  if (!figure) return [];
  if (!isDistance(figures, index)) return [statementReading(figure, elapsed, certainty)];
  const rate = rateFor(figures, index);
  if (!rate) return [];
  const isPoints = ['points', 'percent'].includes(figure.quantity.dimension);
  if (isPoints) return [pointsReading(figure, rate, elapsed, certainty)];
  return amountReading(figures, index, rate, { elapsed, certainty });
}

/** The completion rate that is measured: the one in the same place of its list, else the last of the sentence. */
function rateFor(figures: readonly LocalFigure[], index: number): LocalFigure | null {
  const figure = figures[index];
  const near = figuresBefore(figures, index).filter(
    ({ quantity, role, sentence }) =>
      quantity.dimension === 'percent' && role === 'ratio' && sentence === figure?.sentence,
  );
  const last = near.findLast((rate) => !isOtherShare(figures, rate)) ?? near.at(-1);
  if (!last || !figure) return null;
  const own = listAround(figures, index);
  const rates = listAround(figures, figures.indexOf(last));
  return own.length > 1 && own.length === rates.length
    ? (rates[own.indexOf(figure)] ?? last)
    : last;
}

/** 占全市的60% between the completion rate and the distance is none: 完成计划的79.6%, 完成率80.8%, 占计划的75% are. */
function isOtherShare(figures: readonly LocalFigure[], rate: LocalFigure): boolean {
  const head = listAround(figures, figures.indexOf(rate))[0] ?? rate;
  const announced = announcementOf(figures, figures.indexOf(head));
  if (!announced || announced.kind === 'completion') return false;
  return !namesPlan.test(announced.whole) && (announced.whole !== '' || announced.kind === 'rate');
}

function pointsReading(
  figure: LocalFigure,
  rate: LocalFigure,
  elapsed: Elapsed,
  certainty: Certainty,
): Reading {
  const due = dueAt(elapsed);
  const value = rate.quantity.value.minus(due).abs();
  const passed = `${elapsed.months.round(2).toFixed()}÷${MONTHS}×100`;
  return {
    operands: [operand('rate', rate)],
    computed: sizeOf(differenceOf(rate.quantity, exactly(due))),
    value,
    working: `|${rate.quantity.value.toFixed()}−${passed}|=${shown(value, figure)}`,
    certainty,
  };
}

/** 时间进度为58.3%: the months alone tell. */
function statementReading(figure: LocalFigure, elapsed: Elapsed, certainty: Certainty): Reading {
  const due = dueAt(elapsed);
  const passed = `${elapsed.months.round(2).toFixed()}÷${MONTHS}`;
  return {
    operands: [],
    computed: exactly(due),
    value: due,
    working: `${passed}=${shown(due, figure)}%`,
    certainty,
  };
}

/** 完成任务9289万元的67%，超均衡进度1581.5万元: what was done less what was due of the plan. */
function amountReading(
  figures: readonly LocalFigure[],
  index: number,
  rate: LocalFigure,
  { elapsed, certainty }: { readonly elapsed: Elapsed; readonly certainty: Certainty },
): readonly Reading[] {
  const [figure, at] = [figures[index], figures.indexOf(rate)];
  const announced = announcementOf(figures, at);
  const done = announced && partsOf(figures, at, announced, [rate])[0]?.parts[0];
  if (!figure || !announced || !done || !isComparable(done, figure)) return [];
  const plan =
    announced.written ??
    figuresBefore(figures, at).findLast(
      (other) => other.sentence === rate.sentence && isPlan(other) && isComparable(other, done),
    );
  if (!plan) return [];
  const part: Interval = exactly(elapsed.months.div(MONTHS));
  const due = plan.quantity.value.times(elapsed.months).div(MONTHS);
  const value = done.quantity.value.minus(due).abs();
  const [, a, b] = inOneScale([figure, done, plan]);
  const passed = `${elapsed.months.round(2).toFixed()}÷${MONTHS}`;
  const scale = new Big(figure.digits.scale);
  return [
    {
      operands: [operand('actual', done), operand('plan', plan)],
      computed: sizeOf(differenceOf(done.quantity, productOf(plan.quantity, part))),
      value,
      working: `|${a}−${b}×${passed}|=${shown(value.div(scale), figure)}`,
      certainty,
    },
  ];
}
