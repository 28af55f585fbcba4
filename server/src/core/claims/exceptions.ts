/**
 * What is said of all, beside what is left out:
 *
 *     除2个社区外，全街道19个社区中其余17个          the total less the exceptions
 *     31个单位，除气象局外，30个单位全部到会         less those that are named
 *     268件，按时办结率100%，其中6件超期办结         100% and an exception cannot both be
 */
import Big from 'big.js';
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Claim, Operand } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { countStartingBefore } from '../text/span.ts';
import { exactly } from './arithmetic.ts';
import { apart, lessBy } from './differenceReading.ts';
import { isComparable } from './operands.ts';
import { claimOf, operand, spanOf } from './reading.ts';

/** The exceptions of a paragraph, and what is said of all beside them. */
export function* readExceptions({ figures, assertions }: ParagraphFacts): Iterable<Claim> {
  for (const index of figures.keys()) {
    const claims = [
      restOf(figures, index),
      restOfNamed(figures, index),
      allAtHundred(figures, index),
      counted(figures, index, assertions),
    ];
    for (const claim of claims) if (claim) yield claim;
  }
  for (const assertion of assertions) {
    const claim = assertion.kind === 'except' ? named(figures, assertion) : null;
    if (claim) yield claim;
  }
}

/** 除2个社区正在选址外，全街道19个社区中其余17个; 44个村，除3个村暂缓外，其余41个. */
function restOf(figures: readonly LocalFigure[], index: number): Claim | null {
  const [first, second, rest] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!first || !second || !rest || first.sentence !== rest.sentence) return null;
  if (!isComparable(first, second) || !isComparable(second, rest)) return null;
  if (second.clause - first.clause > 1 || rest.clause - second.clause > 1) return null;
  if (!/(?:其余|其他|其它|余下)(?:的)?$/.test(rest.lead.trim())) return null;
  const [left, total] = isLeftOut(first) ? [first, second] : [second, first];
  if (!isLeftOut(left) || isLeftOut(total)) return null;
  return claimOf('difference', rest, [apart(total, left, rest, 'firm')]);
}

/** 除3个村因搬迁暂缓外. */
function isLeftOut({ lead, trail }: LocalFigure): boolean {
  return /除(?:了|去)?$/.test(lead.trim()) && /外$/.test(trail.trim());
}

/** 31个单位，除气象局因故请假外，30个单位全部到会: without 其余, the number is of all the others. */
function restOfNamed(figures: readonly LocalFigure[], index: number): Claim | null {
  const [total, rest] = figures.slice(Math.max(0, index - 1), index + 1);
  if (!total || !rest || !isComparable(total, rest) || total.sentence !== rest.sentence)
    return null;
  if (rest.lead.trim() !== '' || !ALL.test(rest.trail)) return null;
  const found = /除(?:了)?(?<names>[^除，。；]{2,30}?)(?:以外|之外|外)[，,]$/.exec(rest.run.trim());
  const names = found?.groups?.names ?? '';
  if (names === '' || OPEN.test(names) || !isAlike(total, rest)) return null;
  return claimOf('difference', rest, [lessBy(total, names.split(/[、和及与]/).length, 'likely')]);
}

/** 30个单位 of 31个成员单位: the noun is that of the whole, or the end of it. */
function isAlike(total: LocalFigure, rest: LocalFigure): boolean {
  const noun = rest.trail.replace(/(?:全部|[都均]).*$/u, '').trim();
  const whole = /^\p{Script=Han}*/u.exec(total.trail.trim())?.[0] ?? '';
  return noun === '' || whole.includes(noun);
}

/** 个别村组, 中心城区: nobody can count them. */
const OPEN = /等|个别|部分|少数|极少|城区|市区|主城|山区|本级|市直|县直|地区/;

/** 单位全部到会, 行政村都通了. */
const ALL = /^[\p{Script=Han}（）()]{0,10}?(?:全部|[都均](?!衡|价|值|分))/u;

/** 28个乡镇全部建成，覆盖率100%: all of them are. */
function allAtHundred(figures: readonly LocalFigure[], index: number): Claim | null {
  const [total, rate] = figures.slice(Math.max(0, index - 1), index + 1);
  if (!total || !rate || !isHundred(rate) || !ALL.test(total.trail) || !isCount(total)) return null;
  if (rate.clause - total.clause !== 1 || !/[率面]$/.test(rate.lead.trim())) return null;
  const hundred = new Big(100);
  const written = total.quantity.value.toFixed();
  return claimOf('rate', rate, [
    {
      operands: [operand('whole', total)],
      computed: exactly(hundred),
      value: hundred,
      working: `${written}÷${written}=100%`,
      certainty: 'guess',
    },
  ]);
}

function isHundred({ quantity }: LocalFigure): boolean {
  return (
    quantity.dimension === 'percent' && quantity.approximation === 'exact' && quantity.value.eq(100)
  );
}

function isCount({ quantity }: LocalFigure): boolean {
  return COUNTED.has(quantity.dimension) && quantity.approximation === 'exact';
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'people', 'household']);

/** 整改率100%，尚有2个正在整改; 126个村全部通了客车，还有4个不通. */
function counted(
  figures: readonly LocalFigure[],
  index: number,
  assertions: readonly Assertion[],
): Claim | null {
  const figure = figures[index];
  if (!figure || !isCount(figure) || figure.quantity.value.lte(0) || figure.isDated) return null;
  if (!LEFT.test(figure.lead.trim())) return null;
  const near = figures
    .slice(Math.max(0, index - REACH), index)
    .filter(({ sentence, clause }) => sentence === figure.sentence && figure.clause - clause <= 3);
  const total = near.find((one) => isCount(one) && isComparable(one, figure));
  const isAll = total !== undefined && ALL.test(total.trail);
  const claimed = near.find(isHundred) ?? (isAll ? total : undefined);
  if (!total || !claimed || !isOfNoun(total, figure)) return null;
  if (!isDenied(wordOf(claimed), figure.trail)) return null;
  const value = total.quantity.value.minus(figure.quantity.value);
  return contradiction(claimed, {
    operands: [
      ...(claimed === total ? wordsOf(assertions, total) : [operand('total', total)]),
      operand('part', figure),
    ],
    working: `${total.quantity.value.toFixed()}−${figure.quantity.value.toFixed()}=${value.toFixed()}`,
  });
}

/** The place of 全部 behind the number of them all. */
function wordsOf(assertions: readonly Assertion[], total: LocalFigure): readonly Operand[] {
  const word = assertions.find(
    ({ kind, start, clause }) => kind === 'all' && clause === total.clause && start >= total.end,
  );
  return word ? [{ role: 'word', start: word.start, end: word.end }] : [];
}

const REACH = 4;
const LEFT = /^(?:但|目前|现)?(?:(?:还|尚|仍|另)有|其中(?:有)?|有|只有)?$/;

/** 自然村 are other ones than 行政村: the noun of the exceptions is that of the whole, or left out. */
function isOfNoun(total: LocalFigure, { trail }: LocalFigure): boolean {
  const first = trail.trim().slice(0, 1);
  return (
    total.trail.includes(first) ||
    total.lead.includes(trail.trim().slice(0, 2)) ||
    VERB.test(trail) ||
    !isNamed(total)
  );
}

const VERB = /^的?(?:未|没|不|尚|正|仍|还|超|逾|延)/;

function isNamed({ trail }: LocalFigure): boolean {
  return /^\p{Script=Han}/u.test(trail);
}

/** What is said of all: 整改 of 整改率, 通 of 全部通了. */
function wordOf(figure: LocalFigure): string {
  if (isHundred(figure)) return /(\p{Script=Han}{2})率$/u.exec(figure.lead.trim())?.[1] ?? '';
  const verb = /(?:全部|[都均])(?:已经?|按期|如期|按时|顺利|实现)*(\p{Script=Han}{1,2})/u.exec(
    figure.trail,
  )?.[1];
  return (verb ?? '').replace(/[了到]$/, '');
}

/** Whether the words say that it is not so, or not yet. */
function isDenied(word: string, words: string): boolean {
  if (word === '') return false;
  if (GOOD.test(word)) return BAD.test(words);
  return DENIAL.test(words) && words.includes(word);
}

const GOOD = /合格|达标|优良/;
const BAD = /超标|不合格|未达标|不达标|没有达标|不符合/;
const DENIAL = /未|没|不|尚|正在|仍在|还在|超期|逾期|延期|有待/;

/** 12个单位均按期报送了方案，只有住建局没有报送. */
function named(figures: readonly LocalFigure[], assertion: Assertion): Claim | null {
  const total = figures[countStartingBefore(figures, assertion.start) - 1];
  if (!total || !isCount(total) || total.sentence !== assertion.sentence) return null;
  if (assertion.clause - total.clause !== 1 || assertion.lead.trim() !== '') return null;
  if (!ALL.test(total.trail) || !isDenied(wordOf(total), assertion.trail)) return null;
  return contradiction(total, {
    operands: [],
    working: `${assertion.text}${assertion.trail.trim()}`,
  });
}

/** All, and yet not all: the words may be of two matters, so that it is worth no more than a hint. */
function contradiction(claimed: LocalFigure, found: Pick<Claim, 'operands' | 'working'>): Claim {
  const saying = isHundred(claimed) ? claimed.lead.trim().slice(-3) + claimed.text : '';
  return {
    ...found,
    type: 'other',
    claimed: spanOf(claimed),
    verdict: 'violated',
    inferred: true,
    isDoubtful: true,
    saying: saying || (ALL.exec(claimed.trail)?.[0].slice(-2) ?? ''),
  };
}
