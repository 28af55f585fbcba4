/**
 * A number that is told of a thing in one place and stands before the thing as its attribute in another:
 *
 *     北岭隧道全长4.36公里。…全长4360米的北岭隧道必须贯通       metric, number, 的, whose it is
 *     共排查各类安全隐患4126处。…对排查出的4126处安全隐患      the verb again, number, what is counted
 *     总投资3.6亿元（36000万元）                               the same in another unit
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { reachingAll } from './acrossParagraphs.ts';
import { isAmount } from './changes.ts';
import { isComparable, isLevel } from './operands.ts';
import { type Certainty, claimOf, type Reading } from './reading.ts';
import { again } from './repeatReading.ts';
import { powerOff } from './scaleSlip.ts';

/** The numbers of a draft that take up an earlier one as an attribute, or put it into another unit. */
export function* readAttributes({ figures }: Draft): Iterable<Claim> {
  for (const { figure, near } of reachingAll(figures, isAttribute)) {
    const readings = [...inBracket(near), ...ofBearer(near), ...ofKnown(near)];
    const claim = claimOf('repeat', figure, readings);
    if (claim) yield claim;
  }
}

function isAttribute(figure: LocalFigure): boolean {
  if (!isLevel(figure) || isAmount(figure)) return false;
  return figure.bracket > 0 || HAN.test(figure.trail);
}

const HAN = /^[\p{Script=Han}]{2}/u;

/** 3.6亿元（36000万元）, 3.6亿元（合36000万元）: nothing else in the brackets. */
function* inBracket(near: readonly LocalFigure[]): Iterable<Reading> {
  const [first, figure] = near.slice(-2);
  if (!first || !figure || figure.bracket === 0 || first.bracket === figure.bracket) return;
  if (COUNTED.has(figure.quantity.dimension) || figure.quantity.dimension === 'duration') return;
  const word = figure.lead.trim();
  const isAlone = figure.start - word.length - figure.bracket <= 1 && figure.trail.trim() === '';
  if (!isAlone || figure.bracket - first.end > 1 || !/^(?:约?合|折合|即|相当于)?$/.test(word))
    return;
  if (!isComparable(first, figure) || (word === '' && first.unit === figure.unit)) return;
  const isSlip = powerOff(figure.quantity.value, first.quantity.value) !== null;
  yield again(first, figure, isSlip || word !== '' ? 'likely' : 'guess');
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'household', 'people']);

/** 设计日处理能力3.5万吨的河西污水处理厂, against 河西污水处理厂设计日处理能力3.5万吨; either may come first. */
function* ofBearer(near: readonly LocalFigure[]): Iterable<Reading> {
  const figure = near.at(-1);
  const said = figure && attributeOf(figure);
  if (!figure || !said) return;
  const first = near
    .slice(0, -1)
    .findLast((other) => isComparable(other, figure) && isToldOf(other, said));
  if (first && first.sentence !== figure.sentence) yield again(first, figure, 'likely');
}

/** What is measured, and the words that begin with whose it is. */
interface Attribute {
  readonly metric: string;
  readonly bearer: string;
}

function attributeOf({ lead, trail }: LocalFigure): Attribute | null {
  const metric = /^(?:把|对|将|是|在)?([\p{Script=Han}]{2,10})$/u.exec(lead.trim())?.[1];
  const bearer = /^的([\p{Script=Han}]{3,20})/u.exec(trail)?.[1];
  return metric && bearer && !/达到?|为$|[、和]/.test(metric) ? { metric, bearer } : null;
}

function isToldOf(other: LocalFigure, { metric, bearer }: Attribute): boolean {
  if (!isLevel(other) || isAmount(other) || other.bracket > 0) return false;
  const words = other.lead.trim().replace(/(?:达到?|为|约|是)+$/, '');
  if (!words.endsWith(metric)) return false;
  const before = words.slice(0, -metric.length).replace(/的$/, '');
  const name = /[\p{Script=Han}A-Za-z0-9]{3,}$/u.exec(before)?.[0] ?? '';
  return name.length >= MIN_BEARER && bearer.startsWith(name);
}

const MIN_BEARER = 4;

/** 对排查出的4126处安全隐患, against 共排查各类安全隐患4126处; 现有的76.5万亩耕地, against 现有耕地76.5万亩. */
function* ofKnown(near: readonly LocalFigure[]): Iterable<Reading> {
  const figure = near.at(-1);
  const words = figure && /^[\p{Script=Han}]{2,10}/u.exec(figure.trail)?.[0];
  if (!figure || !words || words.startsWith('的')) return;
  const known = knownAs(near);
  if (!known) return;
  const earlier = near.slice(-REACH, -1).filter((other) => isComparable(other, figure));
  const first = earlier.findLast((other) => isOfNoun(other, words, known.verb));
  if (first && first.clause !== figure.clause) yield again(first, figure, known.certainty);
}

const REACH = 40;

/** That the thing is one of which was spoken: by the verb that it is told with, or by 对 alone. */
interface Known {
  readonly verb: string;
  readonly certainty: Certainty;
}

/** The words before the number, or before the number that it stands beside: 把出让的46宗、3860亩工业用地. */
function knownAs(near: readonly LocalFigure[]): Known | null {
  const [beside, figure] = near.slice(-2);
  const isBeside = /^[、和]$/.test(figure?.lead.trim() ?? '') && beside?.clause === figure?.clause;
  const words = (isBeside ? beside?.lead : figure?.lead)?.trim() ?? '';
  if (ONLY_SOME.test(words)) return null;
  const verb = /([\p{Script=Han}]{2})(?:出|了|到)?的$/u.exec(words)?.[1];
  if (verb) return { verb, certainty: 'likely' };
  return /(?:^|[\p{Script=Han}])对$/u.test(words) ? { verb: '', certainty: 'doubtful' } : null;
}

/** 对尚未整改的146处隐患 speaks of some of them. */
const ONLY_SOME =
  /未|没|尚|剩|余下|其[他余中]|新增|以上|以下|部分|个别|存在|不|超|滞后|缓慢|重点|分别|第|[二三]批|同期|[高低]于/;

/** Whether the number before is of the noun that `words` begin with: 脱贫人口12.86万人, and by the same verb. */
function isOfNoun(other: LocalFigure, words: string, verb: string): boolean {
  if (!isLevel(other) || isAmount(other) || other.bracket > 0) return false;
  const before = other.lead
    .trim()
    .replace(/(?:总数|总量|总额|面积|数量|规模)?(?:达到?|为|有|共)*$/, '');
  for (let end = words.length; end >= (verb === '' ? MIN_NOUN : 2); end--) {
    if (!before.endsWith(words.slice(0, end))) continue;
    return verb === '' || before.slice(0, -end).includes(verb);
  }
  return false;
}

const MIN_NOUN = 4;
