/**
 * x a month = total ÷ months of its time; and x for each thousand = 1000 · total ÷ population.
 *
 *     1—8月新登记4368户，月均546户          医师6210人，按常住人口230万人计算，每千人拥有医师2.7人
 */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { exactly, productOf, quotientOf } from './arithmetic.ts';
import { asAverage } from './mean.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The monthly amounts, and those for each hundred or thousand, that a paragraph gives with what they are of. */
export function* readMeansPerTime(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.approximation !== 'exact') continue;
    const reading = monthly(figures, index) ?? perHead(figures, index);
    const claim = reading && claimOf('mean', asAverage(figure), [reading]);
    if (claim) yield claim;
  }
}

/** 月均新增, 折合月人均. */
const month = /^(?:折合|即|合)?(?:月人?均|平均每月|每月平均)(\p{Script=Han}{0,6})$/u;

/** The amount right before, over the months that it is of. */
function monthly(figures: readonly LocalFigure[], index: number): Reading | null {
  const [total, figure] = [figures[index - 1], figures[index]];
  if (!total || !figure || total.sentence !== figure.sentence || !isLevel(total)) return null;
  const found = month.exec(figure.lead.trim().replace(/(?:达到?|为|是|约)+$/, ''));
  if (!found || !isComparable(total, figure) || figure.clause - total.clause > 1) return null;
  const doing = (found[1] ?? '').slice(0, 2);
  const isSaid =
    doing === '' || total.lead.includes(doing) || (doing === '新增' && /新/.test(total.lead));
  const months = monthsOf(total);
  if (!isSaid || months === null || total.quantity.value.lte(figure.quantity.value)) return null;
  const computed = quotientOf(total.quantity, exactly(new Big(months)));
  const value = total.quantity.value.div(months);
  const [, sum] = inOneScale([figure, total]);
  return (
    computed && {
      operands: [operand('total', total)],
      computed,
      value,
      working: `${sum}÷${months}=${shown(value.div(figure.digits.scale), figure)}`,
      certainty: 'likely',
    }
  );
}

/** 1—8月 is eight, 三季度 three; what is told per head, or of 全年, is of a year. */
function monthsOf({ lead, run, period, isDated }: LocalFigure): number | null {
  const range = /-(\d\d)\/\S*-(\d\d)$/.exec(period);
  if (range) {
    const months = Number(range[2]) - Number(range[1]) + 1;
    return isDated && months > 1 ? months : null;
  }
  if (/^\d{4}-\d\d|^\?-\d\d|now|recent/.test(period)) return null;
  if (isDated && /^\d{4}$/.test(period)) return 12;
  return /年?人均|户均|全年|年用/.test(`${run}${lead}`) && !/月/.test(lead) ? 12 : null;
}

/** 每千人拥有医师; a bracket may stand in the name. */
const per =
  /每(?<size>[百千万])(?<of>人|名\p{Script=Han}{2,6}|户)(?:口)?(?:拥有|有|配备)?(?<name>\P{Number}{0,16})$/u;

const SIZES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000 };

function perHead(figures: readonly LocalFigure[], index: number): Reading | null {
  const figure = figures[index];
  const found = figure && per.exec(`${figure.run}${figure.lead}`.trim());
  if (!figure || !found?.groups || !isLevel(figure)) return null;
  const { size = '', name = '' } = found.groups;
  const near = figuresBefore(figures, index).filter(
    (other) => other.sentence === figure.sentence && isLevel(other),
  );
  const noun = name.replace(/[数量为达到]+$/, '').slice(-2);
  const totals = near.filter(
    (other) =>
      noun.length === 2 &&
      isComparable(other, figure) &&
      `${other.run}${other.lead}`.includes(noun),
  );
  const base = populationOf(near, figure);
  const total = totals.length === 1 ? totals[0] : totals.find((one) => one.lead.includes(name));
  if (!total || !base || total === base.figure) return null;
  const quotient = quotientOf(total.quantity, base.figure.quantity);
  const times = new Big(SIZES[size] ?? 1);
  const value = total.quantity.value.times(times).div(base.figure.quantity.value);
  const [, sum] = inOneScale([figure, total]);
  return (
    quotient && {
      operands: [operand('total', total), operand('count', base.figure)],
      computed: productOf(quotient, exactly(times)),
      value,
      working: `${sum}÷${base.figure.quantity.value.div(times).toFixed()}=${shown(value.div(figure.digits.scale), figure)}`,
      certainty: base.isSaid ? 'firm' : 'guess',
    }
  );
}

/** 按常住人口230万人计算, or 按常住人口计算 with the population of that name before; else the only population. */
function populationOf(
  near: readonly LocalFigure[],
  { run }: LocalFigure,
): { readonly figure: LocalFigure; readonly isSaid: boolean } | null {
  const populations = near.filter(
    ({ quantity, lead }) => quantity.unit === '人' && /人口/.test(lead),
  );
  const said = populations.findLast(({ lead, trail }) => /按/.test(lead) && /^计?算/.test(trail));
  if (said) return { figure: said, isSaid: true };
  const name = /按(?:照)?(?:全[市县区省])?(\p{Script=Han}{2,6}人口)(?:数|总数)?计?算/u.exec(
    run,
  )?.[1];
  const named = populations.filter(({ lead }) => name !== undefined && lead.trim().endsWith(name));
  const [only] = named.length > 0 ? named : populations;
  if (!only || (named.length === 0 && populations.length > 1) || named.length > 1) return null;
  return { figure: only, isSaid: named.length === 1 };
}
