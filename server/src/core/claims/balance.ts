/**
 * 结余 = 收入 − 支出, with 上年结余 where it is written; and 收入总计 = the sum of its sources.
 *
 *     年初结余860万元，本年收入2340万元，本年支出2150万元，年末结余1050万元
 *         └ opening        └ income        └ expense        └ balance
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { differenceOf, sumOf } from './arithmetic.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale } from './working.ts';

/** The balances of a paragraph that gives income and expense right before them. */
export function* readBalances(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const kind = kindOf(figure);
    if (kind === null) continue;
    const account = accountBefore(figures, index);
    if (!account) continue;
    const kinds: readonly Kind[] = kind === 'left' ? leftIn(account) : [kind];
    const readings = kinds.flatMap((one) => readingOf(figure, one, account) ?? []);
    const claim = claimOf('budget-balance', figure, readings);
    if (claim) yield claim;
  }
}

/** 当年结余 is what is left of the year, 缺口 what is missing; 滚存结余 carries the years before with it. */
type Kind = 'surplus' | 'deficit' | 'closing';

/** 年末结余 carries the years before with it where the account opens with them. */
function leftIn({ opening }: Account): readonly Kind[] {
  return opening ? ['closing', 'surplus'] : ['surplus'];
}

function kindOf(figure: LocalFigure): Kind | 'left' | null {
  const { lead, run, quantity, isDated, period } = figure;
  if (quantity.dimension !== 'money' || isOpeningBalance(figure)) return null;
  const words = lead.trim().replace(/(?:达到?|为|是|共|有|形成|实现|仅|约)+$/, '');
  if (/(?:缺口|赤字|亏空|超支|收不抵支|当期亏损)$/.test(words)) return 'deficit';
  if (!/(?:结余|节余|盈余|结转(?:下年|下年使用|下年支出)?)$/.test(words)) return null;
  const isThisYear = isDated && period === '?' && !/末/.test(words);
  const isOfYear = /当[年期]|本[年期]|收支相抵|净结余/.test(`${run.slice(-12)}${words}`);
  if (isOfYear || isThisYear) return 'surplus';
  return /累计|滚存/.test(words) ? 'closing' : 'left';
}

/** What was taken in and spent. */
interface Account {
  readonly opening: LocalFigure | null;
  readonly income: LocalFigure;
  readonly expense: LocalFigure;
  /** Whether the words say that the two are all there is. */
  readonly isClosed: boolean;
}

/** The income and, right behind it, the expense; nothing of the kind between them and the balance. */
function accountBefore(figures: readonly LocalFigure[], index: number): Account | null {
  const figure = figures[index];
  if (!figure) return null;
  const near = figuresBefore(figures, index).filter(
    (other) => other.sentence === figure.sentence && isComparable(other, figure) && isSum(other),
  );
  const [expense, income, before] = [near.at(-1), near.at(-2), near.at(-3)];
  if (!expense || !income || !isIncome(income) || !isExpense(expense)) return null;
  const isOpening = before !== undefined && isOpeningBalance(before);
  const opening = isOpening && before.segment === income.segment ? before : null;
  const words = `${income.run}${income.lead}${expense.lead}${figure.run}${figure.lead}`;
  const isClosed = /总计|合计|总收入|收支相抵|基金|保险|决算|集体|村|合作社/.test(words);
  return { opening, income, expense, isClosed };
}

/** An amount of the account: how much more than last year it was is none. */
function isSum({ role, bracket }: LocalFigure): boolean {
  return role !== 'change' && role !== 'threshold' && bracket === 0;
}

function isIncome({ lead }: LocalFigure): boolean {
  return /收入(?:总[计额]|合计)?(?:达到?|为|共|完成|实现)*$/.test(lead.trim());
}

function isExpense({ lead }: LocalFigure): boolean {
  return /支出(?:总[计额]|合计)?(?:达到?|为|共|完成|实现)*$/.test(lead.trim());
}

/** 上年结余, 年初结余; 年初 is a time, and stands in no lead. */
function isOpeningBalance(figure: LocalFigure): boolean {
  const words = figure.lead.trim();
  if (
    /(?:上年|年初|期初|历年|以前年度)(?:末|滚存|累计|基金)*(?:结余|结转|余额)(?:为|是)?$/.test(
      words,
    )
  )
    return true;
  return isOfStart(figure) && /(?:结余|结转|余额)(?:为|是)?$/.test(words);
}

/** Of 上年 or 年初. */
function isOfStart({ isDated, period }: LocalFigure): boolean {
  return isDated && /-1y|^(?:\?|\d{4})-01$/.test(period);
}

/** Null where the words cannot mean what the numbers allow: a surplus where more was spent than taken in. */
function readingOf(figure: LocalFigure, kind: Kind, account: Account): Reading | null {
  const { opening, income, expense, isClosed } = account;
  const isOfYears = kind === 'closing' && opening !== null;
  const taken = isOfYears ? [opening, income] : [income];
  const [over, under] = kind === 'deficit' ? [[expense], [income]] : [taken, [expense]];
  const [a, b] = [over, under].map((side) => sumOf(side.map(({ quantity }) => quantity)));
  const value = totalOf(over).minus(totalOf(under));
  if (!a || !b || value.lt(0)) return null;
  const [, ...written] = inOneScale([figure, ...over, ...under]);
  const last = written.at(-1) ?? '';
  const result = value.div(figure.digits.scale).toFixed();
  return {
    operands: [
      ...over.map((one) => operand(kind === 'deficit' ? 'expense' : 'income', one)),
      ...under.map((one) => operand(kind === 'deficit' ? 'income' : 'expense', one)),
    ],
    computed: differenceOf(a, b),
    value,
    working: `${written.slice(0, -1).join('+')}−${last}=${result}`,
    certainty: certaintyOf(kind, isOfYears, isClosed, opening),
  };
}

function certaintyOf(
  kind: Kind,
  isOfYears: boolean,
  isClosed: boolean,
  opening: LocalFigure | null,
): Certainty {
  if (kind === 'closing') return isOfYears ? 'firm' : 'guess';
  if (!isClosed) return 'guess';
  return opening === null ? 'firm' : 'guess';
}

function totalOf(figures: readonly LocalFigure[]): LocalFigure['quantity']['value'] {
  return figures.map(({ quantity }) => quantity.value).reduce((x, y) => x.plus(y));
}
