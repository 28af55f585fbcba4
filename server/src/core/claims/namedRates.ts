/**
 * Finds the percentage that the text calls by a name: 重工业 in 高于重工业, 全州 in 低于全州.
 *
 * Only like rates are compared: a growth with a growth, a completion rate with a completion rate, 负债率 with 负债率.
 */
import { metricHeads } from '../lexicon/metrics.ts';
import { namesPlan } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import { listAround } from './lists.ts';

/** What kind of rate `figures[index]` is, by its words: growth, completion, share, 负债率; null where nothing tells. */
export function rateKindOf(figures: readonly LocalFigure[], index: number): string | null {
  const head = listAround(figures, index)[0];
  if (head?.quantity.dimension !== 'percent') return null;
  const words = head.lead.trim().slice(-MAX_LEAD);
  if (/年均|平均每年|每年/.test(words)) return 'yearly';
  const named = OWN_NAME.exec(words)?.[1]?.replace(/^.*(?:平均|综合|总体|累计|的)/, '');
  if (named) return named.endsWith('完成率') ? 'completion' : named;
  if (head.role === 'change' || GROWTH.test(words)) return 'growth';
  const said = announcementOf(figures, figures.indexOf(head));
  if (!said) return ofWholeBefore(figures, head);
  if (said.kind === 'completion' || namesPlan.test(said.whole)) return 'completion';
  return said.kind === 'share' && said.whole === '' ? OPEN : said.kind;
}

/** 分别占年度任务40万亩的83.8%和78.3%: the whole, with its number, stands before. */
function ofWholeBefore(figures: readonly LocalFigure[], head: LocalFigure): string | null {
  const whole = figures[figures.indexOf(head) - 1];
  if (head.lead.trim() !== '的' || !whole || !/占|完成|达到?/.test(whole.lead)) return null;
  return namesPlan.test(whole.lead) ? 'completion' : 'share';
}

/** 占72% behind 占年度计划的99% leaves the plan out. */
const OPEN = 'open share';

const OWN_NAME =
  /([\p{Script=Han}]{2,8}率)(?:已|约|只|仅|就|却|也|均|都|分别)*(?:为|达到?|是|有)?$/u;
const GROWTH = /(?:增长|下降|增幅|增速|降幅|回落|上升)[到至为达]*$/;

/** Whether two rates can be compared. */
export function isLikeKind(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a.endsWith('率') && b.endsWith('率')) return a.endsWith(b) || b.endsWith(a);
  return a === b || (OPENABLE.has(a) && OPENABLE.has(b) && (a === OPEN || b === OPEN));
}

const OPENABLE: ReadonlySet<string> = new Set([OPEN, 'share', 'completion']);

/** Whether the figure is a percentage that measures something: in digits, outside brackets, no comparison. */
export function isRate({ quantity, bracket, lead }: LocalFigure): boolean {
  if (quantity.dimension !== 'percent' || bracket !== 0 || quantity.ulp.gt(1)) return false;
  return quantity.approximation === 'exact' && !COMPARED.test(lead.trim().slice(-MAX_LEAD));
}

const MAX_LEAD = 40;

/** 比全市高6%: a difference, though % is written. */
const COMPARED = /(?:[高低快慢多少优][于出了]?|比[^，。；]*(?:提高|降低|回落|上升|下降)[了出]?)$/;

/**
 * The index of the rate of `kind` that stands behind the words `name`, the last one before `figures[before]`; -1 where
 * there is none.
 */
export function rateNamed(
  figures: readonly LocalFigure[],
  before: number,
  name: string,
  kind: string | null,
): number {
  const first = Math.max(0, before - REACH);
  for (let at = before - 1; at >= first; at--) {
    if (!isNamed(figures[at], name)) continue;
    const rate = rateFrom(figures, at, before, kind);
    if (rate >= 0) return rate;
  }
  return -1;
}

const REACH = 60;

/** Whether the words that lead to the figure begin a clause with the name; 规模以上工业 does not bear the name 工业. */
function isNamed(figure: LocalFigure | undefined, name: string): boolean {
  if (!figure) return false;
  const words = figure.run + figure.lead;
  for (
    let at = words.lastIndexOf(name);
    at >= 0;
    at = at === 0 ? -1 : words.lastIndexOf(name, at - 1)
  ) {
    if (BEGINS.test(words.slice(0, at).trim().slice(-MAX_OPENER))) return true;
  }
  return false;
}

const MAX_OPENER = 6;

/** What may stand before a name that begins a clause. */
const BEGINS =
  /(?:^|[，,、；;：:。“”]|其中|而|但|和|与|各|的|个|家|户|项|全[市省县区州国]|我[市省县区]|规模以上|规上|地区)$/;

/** A subject holds through the sentence for a rate with a name of its own, else to the next ；. */
function rateFrom(
  figures: readonly LocalFigure[],
  from: number,
  before: number,
  kind: string | null,
): number {
  const first = figures[from];
  const isOwnName = kind?.endsWith('率') ?? false;
  for (let at = from; first && at < before; at++) {
    const figure = figures[at];
    if (!figure || figure.sentence !== first.sentence) return -1;
    if (!isOwnName && figure.segment !== first.segment) return -1;
    if (isRate(figure) && (kind === null || isLikeKind(rateKindOf(figures, at), kind))) return at;
  }
  return -1;
}

/** 全州, 面上, 平均: whether the name means all that the text speaks of. */
export function isOverall(name: string): boolean {
  return OVERALL.test(name);
}

const SCOPE = '(?:全|我|本)(?:[市省县区州国镇乡旗]|自治州|自治县)';
const OVERALL = new RegExp(
  `^(?:${SCOPE})?(?:的)?(?:平均|总体|整体|面上|大盘|全局|总)?(?:水平|进度)?$`,
);
const SCOPES = new RegExp(SCOPE, 'g');

/** The place whose whole is meant: 全市; empty for 面上. */
export function scopeOf(words: string): string {
  return new RegExp(SCOPE).exec(words)?.[0] ?? '';
}

/** The first rate of `kind` that is said of the whole, and how surely it is of the whole that `name` means. */
export interface Headline {
  readonly index: number;
  /** Whether its sentence names that whole itself. */
  readonly isNamed: boolean;
}

/** The first rate of the kind before `figures[before]`; null where there is none, or where it is of another whole. */
export function headlineRate(
  figures: readonly LocalFigure[],
  before: number,
  name: string,
  kind: string | null,
): Headline | null {
  if (kind === null || kind === OPEN) return null;
  const index = figures.findIndex(
    (figure, at) =>
      at < before &&
      isRate(figure) &&
      isLikeKind(rateKindOf(figures, at), kind) &&
      rateKindOf(figures, at) !== OPEN &&
      (kind.endsWith('率') || rateKindOf(figures, at) === kind),
  );
  if (index < 0) return null;
  const words = sentenceWords(figures, index);
  const scope = scopeOf(name);
  const own: readonly string[] = words.match(SCOPES) ?? [];
  if (scope !== '' && own.length > 0 && !own.includes(scope)) return null;
  return { index, isNamed: scope === '' || own.includes(scope) };
}

/** The words of the sentence of `figures[index]`, up to it. */
export function sentenceWords(figures: readonly LocalFigure[], index: number): string {
  return wordsSince(figures, index, (one, other) => one.sentence === other.sentence);
}

/** The words between the last ； or 。 and `figures[index]`. */
export function segmentWords(figures: readonly LocalFigure[], index: number): string {
  return wordsSince(figures, index, (one, other) => one.segment === other.segment);
}

function wordsSince(
  figures: readonly LocalFigure[],
  index: number,
  isSame: (one: LocalFigure, other: LocalFigure) => boolean,
): string {
  const figure = figures[index];
  let words = '';
  for (let at = index; figure && at > index - MAX_BACK; at--) {
    const other = figures[at];
    if (!other || !isSame(figure, other)) break;
    words = `${other.run}${other.lead} ${words}`;
  }
  return words;
}

const MAX_BACK = 24;

/** Whether the two sentences measure one thing, as far as they say what they measure. */
export function measuresAlike(a: string, b: string): boolean {
  const heads = headsIn(a);
  return heads.length === 0 || heads.some((head) => b.includes(head));
}

function headsIn(words: string): readonly string[] {
  return metricHeads.filter((head) => head.length > 1 && !RATES.test(head) && words.includes(head));
}

const RATES =
  /总量|总额|规模|数|率$|[增降涨升]幅|增速|占比|比重|比例|份额|水平|计划|目标|任务|预算/;
