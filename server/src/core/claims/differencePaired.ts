/**
 * The difference of two levels right before it that its own name calls by what they are:
 *
 *     存款余额A，贷款余额B，存贷差C          应到A，实到B，缺席C          供水能力A，需水B，缺口C          送审A，审定B，核减C
 */
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { apart } from './differenceReading.ts';
import { isComparable, isLevel } from './operands.ts';
import type { Reading } from './reading.ts';

/** A name, and what the two levels are that it is the difference of; in either order. */
interface Pair {
  readonly name: RegExp;
  readonly first: RegExp;
  readonly second: RegExp;
  /** Which of the two is the larger; either may be where it is not said. */
  readonly larger?: 'first' | 'second';
}

const PAIRS: readonly Pair[] = [
  { name: /存贷差(?:额)?$/, first: /存款/, second: /贷款/ },
  {
    name: /(?:缺席|缺勤|未到|缺)$/,
    first: /应[到出]/,
    second: /实[到出]|到会|出席|出勤/,
    larger: 'first',
  },
  {
    name: /(?:核|审)减$/,
    first: /报送|送审|申报|原报|上报/,
    second: /审[减定核]|核[减定]|评审/,
    larger: 'first',
  },
  {
    name: /缺口$/,
    first: /能力|能够|可供|可用|供应|供给|供[水电气热粮]|现有|只有|仅有/,
    second: /需(?:求|要|[水电气热粮用])|所需/,
    larger: 'second',
  },
];

/** Whether the words lead to a difference that is named after its levels. */
export function isPairedDifference({ lead }: LocalFigure): boolean {
  return pairNamed(bare(lead)) !== undefined;
}

/** The pair of 缺口, 资金缺口, 尚有缺口; 晚高峰缺口 is one at a time of its own. */
function pairNamed(words: string): Pair | undefined {
  return PAIRS.find(({ name }) => name.test(words) && PLAIN.test(words.replace(name, '')));
}

const PLAIN =
  /^(?:存在|[尚仍还]有?|形成|产生|资金|供需|日|年|[供用][水电气热]|人员|因事|因病|共|合计|累计|净)*$/;

/** The reading of `figures[index]` as the difference of the two levels right before it that its name speaks of. */
export function* readPaired(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const [a, b, figure] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!a || !b || !figure || figure.sentence !== a.sentence) return;
  if (![a, b].every((one) => isStanding(one, figure))) return;
  const isGap = /^的?缺口/.test(figure.trail);
  const words = isGap ? '缺口' : bare(figure.lead);
  const pair = pairNamed(words);
  if (!pair || b.clause === a.clause || (!isGap && figure.clause !== b.clause + 1)) return;
  if (isPair(pair, a, b) || isPair(pair, b, a)) yield apart(a, b, figure, 'firm');
}

const MAX_WORDS = 40;

function bare(lead: string): string {
  return lead.trim().replace(/(?:已|约|达到?|为|是|有|了)+$/, '');
}

function isStanding(level: LocalFigure, figure: LocalFigure): boolean {
  if (!isComparable(level, figure) || level.bracket !== figure.bracket) return false;
  return isLevel(level) && !isAmount(level) && !/其中/.test(level.lead);
}

/** Each is what the name says, and not also the other; what is due is no less than what came. */
function isPair({ first, second, larger }: Pair, one: LocalFigure, other: LocalFigure): boolean {
  const [x, y] = [one, other].map(({ run, lead }) => `${run}${lead}`.slice(-MAX_WORDS));
  if (!first.test(x ?? '') || !second.test(y ?? '') || second.test(x ?? '')) return false;
  const isMore = one.quantity.value.gt(other.quantity.value);
  return larger === undefined || isMore === (larger === 'first');
}
