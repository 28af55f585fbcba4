/**
 * 已开工122个，开工率98.4% — what the rate counts divided by what it is a rate of.
 *
 *     签约247个，已履约244个，已开工232个，履约率、开工率分别为98.8%和93.9%
 *     └ whole     └ steps, each the part of its own rate
 */
import { rateLists } from '../lexicon/percentages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import { derivedNameOf } from './derivedRate.ts';
import { listAround } from './lists.ts';
import { ownNameOf } from './names.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import { guessed, isTrueOf, type QuotientBinding, quotientClaim, weaker } from './quotient.ts';
import { dueBinding } from './rateDue.ts';
import type { Certainty } from './reading.ts';

/** The rates of a paragraph whose two counts it gives. A rate without them (失业率4.1%) is a measured value. */
export function* readRates(figures: readonly LocalFigure[]): Iterable<Claim> {
  let before: Settled | null = null;
  const taken = new Set<LocalFigure>();
  for (const [index, figure] of figures.entries()) {
    const stem = stemOf(figures, index);
    if (stem === null) continue;
    const from = listAround(figures, index)[0] ?? figure;
    const levels = levelsBefore(figures, figures.indexOf(from), figure);
    const due = dueBinding(figures, index);
    const found = [
      ...(due ? [due] : []),
      ...bindingsOf({ levels, figure: from, stem, before, taken }),
      ...pooled(levels, from, stem),
    ];
    const bindings = leavesOut(from) ? found.map(guessed) : found;
    const part = bindings[0]?.parts[0];
    if (part) taken.add(part);
    before = settledBy(figure, bindings, before);
    const claim = quotientClaim('rate', figure, bindings);
    if (claim) yield claim;
  }
}

/** 升学人员不计入应就业人数，就业率; 按面积供地率: the rate is of less than what stands before, or measured in another way. */
function leavesOut({ run, lead }: LocalFigure): boolean {
  return (
    /不(?:计|算|列)入?|不含|不包括|剔除|扣除|除外/.test(`${run}${lead}`) || BY_OTHER.test(lead)
  );
}

const BY_OTHER = /按(?:面积|金额|户数|人数|数量|投资|产值|口径)/;

/** What a rate counts: 开工 of 开工率; the second of 履约率、开工率分别为 for the second percentage. Null for no rate. */
function stemOf(figures: readonly LocalFigure[], index: number): string | null {
  const figure = figures[index];
  if (figure?.quantity.dimension !== 'percent' || derivedNameOf(figure)) return null;
  const list = listAround(figures, index);
  const names = list.length > 1 ? namesOf(list[0] ?? figure) : [];
  if (names.length === list.length) return names[list.indexOf(figure)]?.slice(-STEM) ?? null;
  const announced = announcementOf(figures, index);
  return announced?.kind === 'rate' ? announced.stem : null;
}

/** Rates are named after a verb of two characters: 开工, 办结, 到位. */
const STEM = 2;

/** 项目履约率、开工率与资金到位率分别为 → 项目履约, 开工, 资金到位. */
function namesOf({ lead }: LocalFigure): readonly string[] {
  const found = rateLists.exec(lead.trim())?.[1];
  return found
    ? found.split(/率?[、和与及]/).map((name) => name.replace(/率$/, '').replace(/^.*的/, ''))
    : [];
}

/** The levels that the rate may be made of: near, and in no other bracket. */
function levelsBefore(
  figures: readonly LocalFigure[],
  end: number,
  figure: LocalFigure,
): readonly LocalFigure[] {
  return figures
    .slice(Math.max(0, end - REACH), end)
    .filter((other) => isLevel(other) && other.bracket === figure.bracket);
}

const REACH = 60;

/** The whole that the rate before it was of, and how sure that is. */
interface Settled {
  readonly figure: LocalFigure;
  readonly whole: LocalFigure | null;
  readonly certainty: Certainty;
}

function settledBy(
  figure: LocalFigure,
  bindings: readonly QuotientBinding[],
  before: Settled | null,
): Settled {
  const chosen = bindings.find((binding) => isTrueOf(figure, binding)) ?? bindings[0];
  const isNear = before !== null && before.figure.sentence === figure.sentence;
  if (!chosen) return { figure, whole: isNear ? before.whole : null, certainty: 'guess' };
  return { figure, whole: chosen.wholes[0] ?? null, certainty: chosen.certainty };
}

/** 其中甲县开工率: the rate of a place that the words at the part do not name. */
function isOfOther({ lead }: LocalFigure, stem: string, part: LocalFigure): boolean {
  const before = lead.trim().slice(0, Math.max(0, lead.trim().indexOf(stem)));
  const name = before.replace(/^其中/, '').replace(PLAIN, '');
  return /[省市州县区镇乡村园]$|地区$/.test(name) && !`${part.run}${part.lead}`.includes(name);
}

/** What says nothing of whose rate it is. */
const PLAIN =
  /项目|工程|资金|企业|总体|整体|综合|累计|实际|动态|全[省市州县区国镇乡]|我[省市州县区]|的/g;

/** What is known of a rate whose operands are looked for. */
interface RateSearch {
  /** The levels before it. */
  readonly levels: readonly LocalFigure[];
  readonly figure: LocalFigure;
  readonly stem: string;
  readonly before: Settled | null;
  /** The parts of the rates before it: steps that others have taken, and no wholes. */
  readonly taken: ReadonlySet<LocalFigure>;
}

/** What the stem stands at over what it is a rate of; two that it stands at leave it open, but for ； between them. */
function bindingsOf({
  levels,
  figure,
  stem,
  before,
  taken,
}: RateSearch): readonly QuotientBinding[] {
  const parts = levels
    .filter((other) => isDone(other, stem) && isBeside(levels, other, stem))
    .reverse();
  const inSentence = parts.filter(({ sentence }) => sentence === figure.sentence);
  const inSegment = inSentence.filter(({ segment }) => segment === figure.segment);
  return parts.flatMap((part) => {
    const isFree = !taken.has(part) && !isOfOther(figure, stem, part);
    const isOnly = isFree && inSentence.length === 1 && part === inSentence[0];
    const isOnlyInSegment = isFree && inSegment.length === 1 && part === inSegment[0];
    const isStepped = (other: LocalFigure): boolean => taken.has(other) || isStep(other);
    const wholes = wholesOf(levels, part, figure, isStepped);
    const own = wholes.map(({ whole, isFirst, isSkipping }): QuotientBinding => {
      const isTogether = whole.sentence === figure.sentence && isFirst && !isStepped(whole);
      const isApart = isTogether && whole.segment === figure.segment && isOnlyInSegment;
      const sure: Certainty = isSkipping ? 'likely' : 'firm';
      if (isTogether && isOnly) return { parts: [part], wholes: [whole], certainty: sure };
      return { parts: [part], wholes: [whole], certainty: isApart ? 'likely' : 'guess' };
    });
    const carried = isOnly || isOnlyInSegment ? carriedOver(part, figure, before) : null;
    const isOwn = part.sentence === figure.sentence && (isOnly || isOnlyInSegment);
    const planned = isOwn ? (plannedFor(levels, part) ?? standingBefore(levels, part)) : null;
    return ordered([...own, ...(planned ? [planned] : [])], carried);
  });
}

/** 应整改515个，已改479个；应整改61个，已改56个。两个片区合计检查138家，整改率92.9%: all that was done of all that had to be. */
function pooled(
  levels: readonly LocalFigure[],
  figure: LocalFigure,
  stem: string,
): readonly QuotientBinding[] {
  const own = levels.filter(({ sentence }) => sentence === figure.sentence);
  const isSummedUp = own.some(({ run, lead }) => /合计|共计|总计|汇总/.test(run + lead));
  if (!isSummedUp || own.some((other) => isBeside(levels, other, stem))) return [];
  const near = levels.filter(({ sentence }) => figure.sentence - sentence === 1);
  const parts = near.filter((other) => isBeside(levels, other, stem));
  const wholes = near.filter(({ lead }) => lead.includes(`应${stem}`));
  const isPaired = parts.length > 1 && parts.length === wholes.length;
  return isPaired ? [{ parts, wholes, certainty: 'likely' }] : [];
}

/** The whole of the rate before goes first where the rate's own sentence offers none of its own. */
function ordered(
  own: readonly QuotientBinding[],
  carried: QuotientBinding | null,
): readonly QuotientBinding[] {
  const isOffered = own.some(({ certainty }) => certainty !== 'guess');
  if (!carried || isOffered) return carried ? [...own, { ...carried, certainty: 'guess' }] : own;
  const rest = own.filter(({ wholes }) => wholes[0] !== carried.wholes[0]);
  return [carried, ...rest.map((binding): QuotientBinding => ({ ...binding, certainty: 'guess' }))];
}

/** 开工率102.9%…；竣工39696户，竣工率90.6%: of the whole that the rate before is of, in this sentence or the one before. */
function carriedOver(
  part: LocalFigure,
  figure: LocalFigure,
  before: Settled | null,
): QuotientBinding | null {
  if (!before || figure.sentence - before.figure.sentence > 1) return null;
  const { whole } = before;
  if (!whole || part.start < before.figure.start || !isComparable(whole, part)) return null;
  return { parts: [part], wholes: [whole], certainty: weaker('likely', before.certainty) };
}

/** 计划新开工136个 is no part; 计划投产项目实现投产7个 is. */
function isDone(figure: LocalFigure, stem: string): boolean {
  if (!isPlan(figure)) return true;
  const { lead } = figure;
  return lead.endsWith(stem) && /(?:实现|已|实际|完成)新?$/.test(lead.slice(0, -stem.length));
}

/** 今年107个项目。截至9月底，102个项目开工，开工率95.3%: the one number of things in the sentence before. */
function standingBefore(levels: readonly LocalFigure[], part: LocalFigure): QuotientBinding | null {
  const able = levels.filter(
    (other) => other.sentence === part.sentence - 1 && isComparable(other, part) && !isStep(other),
  );
  const [whole, other] = able;
  const topic = levels.find((level) => level.sentence >= 0 && isComparable(level, part));
  if (!whole || other || whole !== topic || whole.quantity.value.lt(part.quantity.value))
    return null;
  if (ownNameOf(part.lead).length >= 2) return null;
  return { parts: [part], wholes: [whole], certainty: 'likely' };
}

/** 总任务12534户。全省开工11362户，开工率90.65%: of the only plan in its unit, in a sentence before. */
function plannedFor(levels: readonly LocalFigure[], part: LocalFigure): QuotientBinding | null {
  const plans = levels.filter(
    (other) =>
      other.sentence < part.sentence &&
      isComparable(other, part) &&
      isWhole(other, part) &&
      (isPlan(other) || /任务|应/.test(other.lead)),
  );
  const [plan] = plans;
  const isOne = plans.every(({ quantity }) => plan && quantity.value.eq(plan.quantity.value));
  return plan && isOne ? { parts: [part], wholes: [plan], certainty: 'likely' } : null;
}

interface Whole {
  readonly whole: LocalFigure;
  readonly isFirst: boolean;
  /** Whether steps that others of the things have taken stand in between. */
  readonly isSkipping: boolean;
}

/** The wholes before the part, the likeliest first: no step (已履约244个), then the steps, the nearest first. */
function wholesOf(
  levels: readonly LocalFigure[],
  part: LocalFigure,
  figure: LocalFigure,
  isStepped: (figure: LocalFigure) => boolean,
): readonly Whole[] {
  const able = levels
    .slice(0, levels.indexOf(part))
    .filter((other) => isComparable(other, part) && isWhole(other, part))
    .reverse();
  const standing = able.filter((other) => !isStepped(other) || other.sentence !== figure.sentence);
  const steps = able.filter((other) => !standing.includes(other));
  return [...standing, ...steps].map((whole, index) => ({
    whole,
    isFirst: index === 0,
    isSkipping: whole !== able[0],
  }));
}

/** No less than half of the part, and not what it is beyond a goal: 超任务1286户. */
function isWhole({ quantity, lead }: LocalFigure, part: LocalFigure): boolean {
  return (
    quantity.value.times(2).gt(part.quantity.value) && !/^(?:超|欠|差|多|少)/.test(lead.trim())
  );
}

/** 已履约244个, 其中开工51个, 竣工39696户: so many have taken a step, of others that stand before. */
function isStep({ lead, role }: LocalFigure): boolean {
  return role !== 'plan' && STEP.test(lead.trim());
}

const STEP =
  /(?:已[\p{Script=Han}]{0,6}(?<!的)|(?:基本)?(?:履约|落地|开工|动工|开复工|复工|竣工|完工|建成|投产|入住|验收|办结|整改|到位))了?$/u;

/** 已开工122个, 27个正增长; what follows a figure may lead to the next one, or only name the rate (达标率). */
function isBeside(levels: readonly LocalFigure[], figure: LocalFigure, stem: string): boolean {
  const { lead, trail, clause } = figure;
  if (isSaidIn(lead, stem) || lead.endsWith(`已${stem.slice(-1)}`)) return true;
  if (SAME_STEPS[stem] !== undefined && isSaidIn(lead, SAME_STEPS[stem])) return true;
  const next = levels[levels.indexOf(figure) + 1];
  const behind = trail.indexOf(stem);
  if (behind < 0 || next?.clause === clause) return false;
  return !/^[率面]/.test(trail.slice(behind + stem.length));
}

/** Two words for one step, of which one names the rate. */
const SAME_STEPS: Readonly<Record<string, string>> = { 到位: '到账', 到账: '到位', 复工: '恢复' };

/** 开工, but not 未开工 and not 应整改: what is still to be done is no part. */
function isSaidIn(lead: string, stem: string): boolean {
  const at = lead.lastIndexOf(stem);
  return at >= 0 && !/[未应拟待]$|没有$|计划.{0,3}$/.test(lead.slice(0, at));
}
