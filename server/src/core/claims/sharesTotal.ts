/**
 * Shares that cover everything add up to 100% — 分别占22.1%、73.5%、4.2%和0.2%.
 */
import Big from 'big.js';
import { dividesAll, opensDivision, saysHowMany } from '../lexicon/percentages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { differenceOf, sumOf } from './arithmetic.ts';
import { exhaustionOf } from './complements.ts';
import { listAround } from './lists.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { shareLabels, shareRuns, shareSteps } from './shareRuns.ts';

/** The runs of shares in a paragraph that add up to 100%, and those that have to. */
export function* readShareTotals(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const run of shareRuns(figures)) {
    const hundreds = addingUp(run);
    for (const shares of hundreds) yield* totalClaim(shares, 'firm');
    const objection = hundreds.length > 0 ? null : objectionTo(figures, run);
    if (objection) yield* totalClaim(objection.shares, objection.certainty);
  }
  yield* stepClaims(figures);
}

function* totalClaim(shares: readonly LocalFigure[], certainty: Certainty): Iterable<Claim> {
  const last = shares.at(-1);
  if (!last || shares.length < 2) return;
  const claim = claimOf('shares-100', last, [readingOf(shares, last, certainty)]);
  if (claim) yield claim;
}

const HUNDRED: { readonly lo: Big; readonly hi: Big } = { lo: new Big(100), hi: new Big(100) };

/** The stretches of the run that meet 100%, each as long as can be; none that goes on in its sentence. */
function addingUp(run: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const found: (readonly LocalFigure[])[] = [];
  for (let start = 0; start < run.length - 1; ) {
    const shares = hundredFrom(run, start);
    if (shares) found.push(shares);
    start += shares?.length ?? 1;
  }
  return found;
}

function hundredFrom(run: readonly LocalFigure[], start: number): readonly LocalFigure[] | null {
  for (let end = Math.min(run.length, start + MAX_SHARES); end >= start + 2; end--) {
    const shares = run.slice(start, end);
    const further = run.slice(end).filter(({ sentence }) => sentence === shares[0]?.sentence);
    if (further.length > 1) continue;
    if (meet(sumOf(shares.map(({ quantity }) => quantity)), HUNDRED) && isPrecise(shares))
      return shares;
  }
  return null;
}

const MAX_SHARES = 20;

/** Two round numbers such as 40% and 60% add up by chance. */
function isPrecise(shares: readonly LocalFigure[]): boolean {
  return shares.length > 2 || shares.every(({ digits }) => digits.decimals > 0);
}

/** The shares that must cover everything, and how sure that is; null where they need not. */
function objectionTo(
  figures: readonly LocalFigure[],
  run: readonly LocalFigure[],
): { readonly shares: readonly LocalFigure[]; readonly certainty: Certainty } | null {
  const [first] = run;
  if (!first) return null;
  const list = listAround(figures, figures.indexOf(first));
  if (isComplete(figures, list)) return { shares: list, certainty: 'firm' };
  const own = run.filter(({ sentence }) => sentence === first.sentence);
  if (isExhaustive(figures, own) || isCounted(figures, own))
    return { shares: own, certainty: 'likely' };
  return isTooMuch(list) ? { shares: list, certainty: 'doubtful' } : null;
}

/** A list of three and more that says what it divides: 三次产业占比分别为. */
function isComplete(figures: readonly LocalFigure[], shares: readonly LocalFigure[]): boolean {
  const [first] = shares;
  if (!first || shares.length < 3) return false;
  const list = listAround(figures, figures.indexOf(first));
  return list.length === shares.length && dividesAll.test(first.run + first.lead);
}

/**
 * 税收收入占53.8%；非税收入占46.2%: what is and what is not make all of it. 从构成看，…，其他占19.3%: so do those of a
 * division that ends with the rest.
 */
function isExhaustive(figures: readonly LocalFigure[], run: readonly LocalFigure[]): boolean {
  const labels = shareLabels(figures, run);
  const how = exhaustionOf(null, labels);
  if (how !== 'rest') return how !== null && how !== 'stages';
  return run.length > 2 && opensDivision.test(labels[0]?.before ?? '');
}

/** 分为甲、乙、丙三类，甲占…: as many shares as the sentence says that there are kinds of it. */
function isCounted(figures: readonly LocalFigure[], run: readonly LocalFigure[]): boolean {
  const [first] = run;
  const at = first ? figures.indexOf(first) : -1;
  const count = figures[at - 1];
  if (!first || count?.quantity.dimension !== 'count' || run.length < 2) return false;
  return (
    count.sentence === first.sentence &&
    first.clause - count.clause === 1 &&
    count.quantity.value.eq(run.length) &&
    /^[类种项块档级部]/.test(count.unit) &&
    saysHowMany.test(count.lead) &&
    /^[^，。；：]{0,4}[，：:,]/.test(count.trail + first.run) &&
    run.every(({ lead }, index) => /占/.test(lead) && (index === 0 || areNext(run, index)))
  );
}

/** In clauses one behind the other. */
function areNext(run: readonly LocalFigure[], index: number): boolean {
  const [previous, share] = [run[index - 1], run[index]];
  return previous !== undefined && share !== undefined && share.clause - previous.clause <= 1;
}

/** 占全省的比重分别为35.7%、46.7%和27.6%: shares of one whole, one for each of several, that are more than all of it. */
function isTooMuch(list: readonly LocalFigure[]): boolean {
  const [first] = list;
  if (!first || list.length < 3 || !/分别/.test(first.lead) || !/占/.test(first.lead)) return false;
  const { lo } = sumOf(list.map(({ quantity }) => quantity));
  return lo?.gt(100) === true && lo.lt(MOST);
}

/** What is more than this was never meant to be parts of one whole. */
const MOST = 115;

/** The shares before and those after of two that are all: 生产性由a到b，非生产性由c到d. */
function* stepClaims(figures: readonly LocalFigure[]): Iterable<Claim> {
  const steps = shareSteps(figures);
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (!next || next.from.sentence !== step.from.sentence) continue;
    const how = exhaustionOf(null, [step.label, next.label]);
    if (how !== 'division' && how !== 'denial') continue;
    yield* totalClaim([step.from, next.from], 'likely');
    yield* totalClaim([step.to, next.to], 'likely');
  }
}

function readingOf(
  shares: readonly LocalFigure[],
  last: LocalFigure,
  certainty: Certainty,
): Reading {
  const others = shares.filter((share) => share !== last);
  const sum = sumOf(others.map(({ quantity }) => quantity));
  const value = others.reduce((rest, { quantity }) => rest.minus(quantity.value), new Big(100));
  const written = [...others, last].map(({ quantity }) => quantity.value.toFixed());
  const total = new Big(100).minus(value).plus(last.quantity.value);
  return {
    operands: others.map((other) => operand('part', other)),
    computed: differenceOf(HUNDRED, sum),
    value,
    working: `${written.join('+')}=${total.toFixed()}`,
    certainty,
  };
}
