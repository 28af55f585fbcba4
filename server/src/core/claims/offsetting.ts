/**
 * 一产比重下降0.6、二产下降1.3、三产提高1.9个百分点 — the shares of one whole rise by as much in all as they fall.
 */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import { countStartingBefore } from '../text/span.ts';
import { differenceOf, exactly, sumOf } from './arithmetic.ts';
import { pointsFrom } from './pointLists.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { shown } from './working.ts';

/** The changes of shares in a paragraph that have to offset one another, as claims about the last of them. */
export function* readOffsetting(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const run of runsOf(figures)) {
    const certainty = isDivided(figures, run) ? 'firm' : certaintyOf(run);
    if (certainty === 'guess' && !canTell(run)) continue;
    const reading = readingOf(run, certainty);
    const claim = reading && claimOf('points', reading.last, [reading]);
    if (claim) yield claim;
  }
}

/** The change of one class's share. */
interface Shift {
  readonly figure: LocalFigure;
  /** 第一产业, 城镇常住人口: the words before the share, or before the verb. */
  readonly name: string;
  /** Whether 占比, 比重 stands in its own words, or in those that announce the list. */
  readonly isOfShare: boolean;
  readonly isRise: boolean;
}

/** Changes that follow one another in a sentence, each in words of one form. */
function runsOf(figures: readonly LocalFigure[]): readonly (readonly Shift[])[] {
  const runs: Shift[][] = [];
  let previous: LocalFigure | null = null;
  for (const shift of shiftsOf(figures)) {
    const run = runs.at(-1);
    const goesOn =
      previous?.sentence === shift.figure.sentence && shift.figure.clause - previous.clause <= 1;
    if (run && goesOn) run.push(shift);
    else runs.push([shift]);
    previous = shift.figure;
  }
  return runs.filter((run) => run.length > 1 && run[0]?.isOfShare);
}

function* shiftsOf(figures: readonly LocalFigure[]): Iterable<Shift> {
  let skip = 0;
  for (const index of figures.keys()) {
    if (skip-- > 0) continue;
    const list = pointsFrom(figures, index);
    skip = Math.max(0, list.length - 1);
    yield* listed(list, classBefore(figures, index), isAnnounced(figures, index));
  }
}

/** 0—14岁, whose own digits are a figure, is part of the name behind it. */
function classBefore(figures: readonly LocalFigure[], index: number): string {
  const [before, figure] = [figures[index - 1], figures[index]];
  const isAge = before?.unit === '岁' && before.clause === figure?.clause;
  return isAge ? before.text : '';
}

/** 三次产业占比与五年前相比，一产…: the words before say whose changes follow; a number may stand among them. */
function isAnnounced(figures: readonly LocalFigure[], index: number): boolean {
  const figure = figures[index];
  const before = figures
    .slice(Math.max(0, index - 2), index)
    .filter(({ sentence, clause }) => sentence === figure?.sentence && figure.clause - clause <= 1);
  return SHARE.test([...before.map(({ lead }) => lead), figure?.run ?? ''].join(''));
}

/** 一、二产分别降0.2个和0.7个百分点: as many classes as numbers. */
function* listed(list: readonly LocalFigure[], age: string, isOfShares: boolean): Iterable<Shift> {
  const [head] = list;
  const found = head && SHIFT.exec(age + head.lead.trim());
  if (!head || !found?.groups || head.quantity.approximation !== 'exact') return;
  const { name = '', share, verb = '' } = found.groups;
  const names = list.length > 1 ? name.split(/[、和与及]/) : [name];
  if (names.length !== list.length) return;
  const isOfShare = share !== undefined || isOfShares;
  const isRise = /[升高增]|扩大/.test(verb);
  for (const [at, figure] of list.entries())
    yield { figure, name: names[at] ?? '', isOfShare, isRise };
}

const SHARE = /占比|比重|结构|份额/;

/** 第二产业增加值占比比上年下降; nothing but a class, its share, and how it moved. */
const SHIFT =
  /^[、和与及]?(?<name>(?:(?!占比|比重|贡献|拉动|增速|增幅|增长率)[^，。；：]){2,16}?)(?<share>(?:所?占)?(?:的)?(?:占比|比重|份额))?(?:(?:[比较]|同比)[^，。；：]{0,6}?)?(?:相应|同步|则|也|又|分别|各|均|持续|继续|再)*(?<verb>上升|提高|提升|增加|扩大|回升|下降|降低|回落|减少|缩小|[升增降减])了?$/u;

/** 分为短期、中长期两类，短期贷款占比…: as many classes as the sentence says there are. */
function isDivided(figures: readonly LocalFigure[], run: readonly Shift[]): boolean {
  const head = run[0]?.figure;
  const before = figures[head ? countStartingBefore(figures, head.start) - 1 : -1];
  if (!head || before?.quantity.dimension !== 'count') return false;
  return (
    before.sentence === head.sentence &&
    head.clause - before.clause === 1 &&
    before.quantity.value.eq(run.length) &&
    /分[为成]/.test(before.lead) &&
    /^[类种块档个级]/.test(before.unit)
  );
}

/** Two that are rounded to the unit offset one another by chance. */
function canTell(run: readonly Shift[]): boolean {
  return (
    run.length > 2 || run[0]?.figure.quantity.value.eq(run[1]?.figure.quantity.value ?? 0) === true
  );
}

/** Classes that make up their whole, by the words of which each has to be found in one name. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/^第?一(?:次?产|$)/, /^第?二(?:次?产|$)/, /^第?三(?:次?产|$)/],
  [/城镇|城市/, /乡村|农村/],
  [/男/, /女/],
  [/少儿|少年儿童|^0/, /劳动年龄|^1[56]/, /老年|老龄|^6[05]岁/],
  [/中长期/, /^(?!.*中长期).*短期/],
];

/** `firm` where the classes are known to be all, or the text says so; else the changes are believed where they offset. */
function certaintyOf(run: readonly Shift[]): Certainty {
  const names = run.map(({ name }) => name.replace(/^.*(?:其中|看)[：:，,]?/, ''));
  const isWhole = WHOLES.some(
    (classes) =>
      classes.length === names.length &&
      classes.every((one) => names.filter((name) => one.test(name)).length === 1),
  );
  return isWhole && isOfOneKind(names) ? 'firm' : 'guess';
}

/** 城镇居民消费占比, 农村固定资产投资占比 are of two wholes: what follows the class is the same, or left out. */
function isOfOneKind(names: readonly string[]): boolean {
  const kinds = names.map((name) =>
    name
      .replace(/^第?[一二三](?:次?产(?:业)?|$)|城镇|城市|乡村|农村|男性?|女性?/g, '')
      .replace(/^(?:的)?/, ''),
  );
  const own = kinds.filter((kind) => kind !== '');
  const isAge = kinds.some((kind) => /[岁老少劳期]/.test(kind));
  return isAge || own.every((kind) => kind === own[0]);
}

/** The last change as what the others leave for it: those the other way less those its own way. */
function readingOf(
  run: readonly Shift[],
  certainty: Certainty,
): (Reading & { readonly last: LocalFigure }) | null {
  const last = run.at(-1);
  if (!last) return null;
  const others = run.slice(0, -1);
  const counter = others.filter(({ isRise }) => isRise !== last.isRise);
  const along = others.filter(({ isRise }) => isRise === last.isRise);
  const value = totalOf(counter).minus(totalOf(along));
  const digits = (shifts: readonly Shift[]): readonly string[] =>
    shifts.map(({ figure }) => figure.quantity.value.toFixed());
  const [up, down] = [digits(counter), digits(along)];
  const terms = [up.join('+') || '0', ...down].join('−');
  return {
    last: last.figure,
    operands: [
      ...counter.map(({ figure }) => operand('counter', figure)),
      ...along.map(({ figure }) => operand('along', figure)),
    ],
    computed: differenceOf(intervalOf(counter), intervalOf(along)),
    value,
    working: `${terms}=${shown(value, last.figure).replace('-', '−')}`,
    certainty,
  };
}

function totalOf(shifts: readonly Shift[]): Big {
  return shifts.reduce((sum, { figure }) => sum.plus(figure.quantity.value), new Big(0));
}

function intervalOf(shifts: readonly Shift[]): Interval {
  const none = exactly(new Big(0));
  return sumOf([none, ...shifts.map(({ figure }) => figure.quantity)]);
}
