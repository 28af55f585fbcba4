/**
 * How long something took, where its beginning and its end are told each by a verb of its own:
 *
 *     2021年3月开工，2023年9月建成通车，历时30个月
 *     原定12月31日竣工，10月18日通过验收，提前74天
 */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { CalendarDate } from '../model/calendar.ts';
import type { LocalFigure } from '../model/figure.ts';
import { countStartingBefore } from '../text/span.ts';
import { wordsStart } from './nearby.ts';
import type { Reading } from './reading.ts';
import { type Ends, readingOf, stretchOf } from './stretches.ts';

/** The readings of the length of time at `index` whose two ends stand right before it; none where they are not told. */
export function* betweenToldEnds(facts: ParagraphFacts, index: number): Iterable<Reading> {
  const figure = facts.figures[index];
  const ends = figure && toldBefore(facts, figure);
  if (!figure || !ends || LESS.test(figure.run) || NET.test(figure.lead)) return;
  yield* lasted(figure, ends);
  yield* aheadOfPlan(figure, ends);
}

/** 扣除停工时间: what is left is shorter than the stretch. */
const LESS = /扣除|不含|不包括|剔除|停工|暂停/;
const NET = /有效|净|实际施工/;

/** The two dates of the words before a figure, with what stands before, between and behind them. */
interface Told extends Ends {
  readonly before: string;
  readonly between: string;
  readonly behind: string;
}

/** Exactly two dates of one fineness in the clauses before the figure; null where there are none or more. */
function toldBefore({ dates, periods }: ParagraphFacts, figure: LocalFigure): Told | null {
  const start = wordsStart(figure, periods);
  const close = start + figure.run.length;
  const first = countStartingBefore(dates, start);
  const [from, to, third] = dates.slice(first, first + 3).filter(({ end }) => end <= close);
  if (!from || !to || third || !isOneFineness(from, to)) return null;
  const words = (a: number, b: number): string => figure.run.slice(a - start, b - start);
  return {
    from,
    to,
    before: words(start, from.start),
    between: words(from.end, to.start),
    behind: words(to.end, close),
  };
}

function isOneFineness(a: CalendarDate, b: CalendarDate): boolean {
  return (a.month === null) === (b.month === null) && (a.day === null) === (b.day === null);
}

function* lasted(figure: LocalFigure, told: Told): Iterable<Reading> {
  if (!LASTED.test(figure.lead.trim())) return;
  if (!BEGINS.test(told.between) || !ENDS.test(told.behind)) return;
  const stretch = stretchOf(told, figure.quantity.unit);
  if (!stretch || stretch.between < 0) return;
  yield readingOf(stretch, [stretch.between, stretch.between + 1], 'likely');
}

const LASTED =
  /(?:用|历时|为期|历经|耗时|用时|工期|期限|会期|周期|施工时间|建设时间|进驻时间|共计?)(?:了|为|约|达|近|仅|只|共)*$/;
const BEGINS =
  /^(?:正式|全面|全线|率先)?(?:起|开工|动工|开建|启动|开始|出发|进驻|入驻|施工)|(?:开工|动工|启动|破土|进场施工|开始[\p{Script=Han}]{0,6}|启动[\p{Script=Han}]{0,6})[，,]/u;
const ENDS =
  /^(?:正式|全面|全部|全线|顺利|圆满|实现|如期|提前)*(?:全桥|主体)?(?:止|建成|完工|竣工|贯通|合龙|通车|结束|撤离|交付|投产|投用|完成|抵达)/;

function* aheadOfPlan(figure: LocalFigure, { from, to, ...told }: Told): Iterable<Reading> {
  if (!AHEAD.test(figure.lead.trim()) || !PLANNED.test(told.before)) return;
  if (!KEPT.test(told.between + told.behind)) return;
  const isAhead = /提前/.test(figure.lead);
  const ends = isAhead ? { from: to, to: from } : { from, to };
  const stretch = stretchOf(ends, figure.quantity.unit);
  if (!stretch || stretch.between < 0) return;
  yield readingOf(stretch, [stretch.between, stretch.between + 1], 'likely');
}

const PLANNED = /(?:原定|原计划|计划|约定|规定|要求)(?:于|在|的|为|至|到)?$/;
const KEPT = /竣工|完工|完成|建成|交付|验收|通车|投产|投用|投入|开通|贯通|合龙/;
const AHEAD =
  /^(?:比|较)?(?:原)?(?:计划|预定|合同|约定)?(?:工期|时间)?(?:整整)?(?:提前|推迟|延后|延期|延迟)(?:了|约|近)*$/;
