/**
 * Shares that cover everything add up to 100% — 分别占22.1%、73.5%、4.2%和0.2%.
 */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { announcementOf } from './announcement.ts';
import { differenceOf, sumOf } from './arithmetic.ts';
import { listAround } from './lists.ts';
import { claimOf, operand, type Reading } from './reading.ts';

/** The runs of shares in a paragraph that add up to 100%, and the lists of shares that have to. */
export function* readShareTotals(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const run of runsOf(figures)) {
    const isOfAll = isComplete(run, figures);
    const shares = addingUp(run) ?? (isOfAll || isComplementary(run, figures) ? run : null);
    const last = shares?.at(-1);
    const certainty = shares === run && !isOfAll ? 'likely' : 'firm';
    const reading = shares && last && readingOf(shares, last);
    const claim = reading && claimOf('shares-100', last, [{ ...reading, certainty }]);
    if (claim) yield claim;
  }
}

const HUNDRED: { readonly lo: Big; readonly hi: Big } = { lo: new Big(100), hi: new Big(100) };

/** Shares that follow one another: of one list, or of items in one form (A占a；B占b). */
function runsOf(figures: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const runs: LocalFigure[][] = [];
  for (const [index, figure] of figures.entries()) {
    if (!isShare(figures, index)) continue;
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const goesOn =
      previous && figure.sentence - previous.sentence <= 1 && !opensAnew(figures, index);
    if (run && goesOn) run.push(figure);
    else runs.push([figure]);
  }
  return runs.filter((run) => run.length > 1);
}

function isShare(figures: readonly LocalFigure[], index: number): boolean {
  const [head] = listAround(figures, index);
  const figure = figures[index];
  if (!figure || !head || figure.quantity.dimension !== 'percent' || figure.role === 'change')
    return false;
  const announced = announcementOf(figures, figures.indexOf(head));
  return announced?.kind === 'share' || /(?:占比|比重|分布|构成|结构)/.test(announcing(head));
}

/** The words that announce a list: those before its head, and those before a colon right before them (收入结构为：). */
function announcing({ run, lead }: LocalFigure): string {
  const ahead = /[^，,。；;：:]*[：:]\s*$/.exec(run)?.[0] ?? '';
  return ahead + lead;
}

/** 占全省的 behind 占全市的 begins another run; 占5.8% goes on with one. */
function opensAnew(figures: readonly LocalFigure[], index: number): boolean {
  const [head] = listAround(figures, index);
  if (!head || head !== figures[index]) return false;
  return head.lead.includes('分别') || isOfOtherWhole(figures, index);
}

function isOfOtherWhole(figures: readonly LocalFigure[], index: number): boolean {
  const own = announcementOf(figures, index)?.whole ?? '';
  const before = announcementOf(figures, figures.slice(0, index).findLastIndex(isPercent));
  return own !== '' && before !== null && before.whole !== '' && before.whole !== own;
}

function isPercent({ quantity, role }: LocalFigure): boolean {
  return quantity.dimension === 'percent' && role !== 'change';
}

/** The longest run from its start, or its tail, that meets 100%. */
function addingUp(run: readonly LocalFigure[]): readonly LocalFigure[] | null {
  for (let start = 0; start < run.length - 1; start++) {
    for (let end = run.length; end >= start + 2; end--) {
      const shares = run.slice(start, end);
      if (meet(sumOf(shares.map(({ quantity }) => quantity)), HUNDRED) && isPrecise(shares))
        return shares;
    }
  }
  return null;
}

/** Two round numbers such as 40% and 60% add up by chance. */
function isPrecise(shares: readonly LocalFigure[]): boolean {
  return shares.length > 2 || shares.every(({ digits }) => digits.decimals > 0);
}

/** A list of three and more that says what it divides: 三次产业占比分别为. */
function isComplete(run: readonly LocalFigure[], figures: readonly LocalFigure[]): boolean {
  const [first] = run;
  if (!first || run.length < 3) return false;
  const list = listAround(figures, figures.indexOf(first));
  return (
    list.length === run.length && /三次产业|一二三产|结构|构成|分布/.test(first.run + first.lead)
  );
}

/** 税收收入占53.8%；非税收入占46.2%: what is and what is not make all of it. */
function isComplementary(run: readonly LocalFigure[], figures: readonly LocalFigure[]): boolean {
  const [first, second] = run;
  if (!first || !second || run.length > 2 || first.sentence !== second.sentence) return false;
  const at = figures.indexOf(first);
  const start = figures.findIndex(({ sentence }) => sentence === first.sentence);
  const name = /非(\p{Script=Han}{2})/u.exec(
    wordsOf(figures.slice(at + 1, figures.indexOf(second) + 1)),
  )?.[1];
  const ahead = wordsOf(figures.slice(start, at + 1));
  return name !== undefined && ahead.replaceAll(`非${name}`, '').includes(name);
}

function wordsOf(figures: readonly LocalFigure[]): string {
  return figures.map(({ run, lead }) => run + lead).join(' ');
}

function readingOf(shares: readonly LocalFigure[], last: LocalFigure): Reading {
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
    certainty: 'firm',
  };
}
