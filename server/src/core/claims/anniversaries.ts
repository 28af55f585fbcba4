/**
 * An anniversary against the year of what it is of, told in the clauses before: 学校始建于1958年，2023年迎来建校65周年;
 * 1997年香港回归祖国，到2022年已25周年.
 */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import { events } from '../lexicon/knownYears.ts';
import type { CalendarDate } from '../model/calendar.ts';
import type { LocalFigure } from '../model/figure.ts';
import { countStartingBefore } from '../text/span.ts';
import { wordsStart } from './nearby.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './stretches.ts';

/** The reading of the 周年 at `index` by the one year before its clause and the one in it; none where more stand there. */
export function* sinceFounding(facts: ParagraphFacts, index: number): Iterable<Reading> {
  const figure = facts.figures[index];
  if (figure?.unit !== '周年' || figure.run === '') return;
  const start = wordsStart(figure, facts.periods);
  const [from, to, third] = datesBetween(facts.dates, start, figure.start);
  if (!from?.year || !to?.year || third) return;
  const close = start + figure.run.length;
  if (from.end > close || to.start < close || to.year <= from.year) return;
  const before = figure.run.slice(0, from.start - start);
  const behind = figure.run.slice(from.end - start);
  if (!FOUNDED_IN.test(before) && !FOUNDED.test(behind)) return;
  if (!isOfThat(figure, before + behind)) return;
  yield readingOf({ from, to }, [to.year - from.year], 'likely');
}

function datesBetween(
  dates: readonly CalendarDate[],
  start: number,
  end: number,
): readonly CalendarDate[] {
  const first = countStartingBefore(dates, start);
  return dates.slice(first, first + 3).filter((date) => date.end <= end);
}

/** 始建于1958年. */
const FOUNDED_IN =
  /(?:始建|建立|成立|创办|创建|创立|组建|设立|建成|兴建|开业|开馆|通车|投产|落成|挂牌|诞生)(?:时间)?(?:于|在|自|为|是)$/;
/** 1997年香港回归祖国, 从2014年撤县设市算起, 1958年建校. */
const FOUNDED =
  /^[\p{Script=Han}]{0,10}(?:建[校院厂站场市县区州馆所园社局队档]|始建|建立|成立|创办|创建|创立|组建|设立|设[市县区]|回归|合并|通车|开业|开馆|开园|投产|落成|挂牌|诞生|解放|开通|签署|缔结|算起)/u;

/** Whether the anniversary is of nothing else: 建校 is of what was 始建, 建国 is not; 已 and 迎来 say nothing. */
function isOfThat({ lead }: LocalFigure, founding: string): boolean {
  const event = lead.replace(PLAIN, '');
  if (events.some(([known]) => known.test(event))) return false;
  return event === '' || [...event].some((character) => founding.includes(character));
}

const PLAIN = /[到至，,、\s]|正好|恰好|恰逢|适逢|正值|已经?|迎来|即将|将|整整|[是为满有了的]/g;
