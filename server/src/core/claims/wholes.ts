/**
 * Finds the whole that a share is of: by its name (`wholesByName.ts`), by its place (`wholesByPlace.ts`), or among plans.
 */

import { COUNT } from '../lexer/measures.ts';
import { namesPlan } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { ownNameOf } from './names.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import type { Certainty } from './reading.ts';
import { isTime } from './shareTimes.ts';
import type { WholeChoice, WholeSearch } from './wholeSearch.ts';
import { coreOf, isSaidAgain, sentenceUpTo, wholesByName } from './wholesByName.ts';
import { wholesByPlace } from './wholesByPlace.ts';

/**
 * The wholes that `words` (占<全部完成投资>的) may mean, the likeliest first. Empty words, and words that only say 总数 or 全市,
 * leave it to the place.
 */
export function wholesFor(search: WholeSearch): readonly WholeChoice[] {
  const { part, words, earlier } = search;
  const able = earlier
    .slice(-REACH)
    .filter(
      (figure) =>
        isLevel(figure) &&
        !isTime(figure) &&
        (isComparable(figure, part) || isBareOf(figure, part)) &&
        isOpenTo(figure, part),
    );
  const larger = able.filter(
    (figure, at) => canHold(figure, part) && !isSaidAgain(figure, able[at + 1]),
  );
  if (namesPlan.test(words)) return plansFor(search, able, larger);
  const frame = words === '' ? frameOf(part) : '';
  const framed = frame === '' ? [] : wholesByName({ ...search, words: frame }, larger);
  const others =
    coreOf(words) === '' ? wholesByPlace(search, larger) : wholesByName(search, larger);
  return [...framed.filter(({ certainty }) => certainty !== 'guess'), ...others];
}

/** 在跨省流动农民工中，流向东部6602万人，占85.3%; 签约项目中有68个…，占18.6%: the words say of what. */
function frameOf({ run, lead }: LocalFigure): string {
  const found =
    /(?:^|[，,。；;])\s*(?:在)?([^，,。；;其]{2,14}?)(?:中|里|当中)(?:[，,]|有|共)/.exec(
      `${run}${lead}`,
    );
  return found?.[1] ?? '';
}

/** A reader does not remember a total longer than this many figures. */
const REACH = 260;

/** 到位资金9.2亿: a number in 万 or 亿 that leaves its unit to the words. */
function isBareOf(figure: LocalFigure, part: LocalFigure): boolean {
  return (
    figure.quantity.dimension === 'number' &&
    part.quantity.dimension === 'money' &&
    /[万亿]/.test(figure.text)
  );
}

/** A figure in brackets only explains what stands before them. */
function isOpenTo(figure: LocalFigure, part: LocalFigure): boolean {
  return figure.bracket === 0 || figure.bracket === part.bracket;
}

function canHold(whole: LocalFigure, part: LocalFigure): boolean {
  return whole !== part && whole.quantity.value.gte(part.quantity.value);
}

/**
 * 占年度计划的: the plan nearest before the part, of the same subject; else what may be one without the word for it. Behind 其中
 * the plan of what 其中 names: 计划搬迁4942户，其中建档立卡3660户 … 其中建档立卡2670户，占任务的73%.
 */
function plansFor(
  { part, words, earlier }: WholeSearch,
  able: readonly LocalFigure[],
  larger: readonly LocalFigure[],
): readonly WholeChoice[] {
  const nearest = able.findLast((figure) => figure !== part);
  const plans = able
    .filter((figure) => figure !== part && isOfYear(figure, words))
    .filter(
      (figure) =>
        isPlanned(figure, earlier) || (figure === nearest && COUNTED_PLAN.test(figure.trail)),
    )
    .reverse();
  const named =
    namesake(part, larger) ?? labelled(part, plans) ?? nameBearer(plans, words, earlier);
  const isOnly = plans.every(({ quantity }) => quantity.value.eq(plans[0]?.quantity.value ?? 0));
  const others = plans.length > 0 ? plans : [...larger].reverse();
  const choices = others
    .filter((whole) => whole !== named)
    .slice(0, MAX_PLANS)
    .map((whole): WholeChoice => {
      const isFirst = whole === plans[0];
      return { whole, certainty: isFirst ? planCertainty(part, whole, isOnly, earlier) : 'guess' };
    });
  return named ? [{ whole: named, certainty: 'likely' }, ...choices] : choices;
}

/** 计划新开工630万套，基本建成470万套 … 基本建成236万套: of several plans side by side, the one called as the part is. */
function labelled(part: LocalFigure, plans: readonly LocalFigure[]): LocalFigure | undefined {
  const label = part.lead
    .trim()
    .replace(DONE, '')
    .replace(/(?:了|的|项目)+$/, '');
  const [first] = plans;
  const beside = plans.filter(({ segment }) => segment === first?.segment);
  if (label.length < 2 || beside.length < 2) return undefined;
  return beside.find(({ lead }) => lead.includes(label));
}

const DONE = /^(?:其中|截至|目前|已经?|实际|累计|共|全市|全县|全省|全国|[：:，,])+/;

/** 占下达计划的, 占两年总任务的: the plan whose words say more of it than that it is one. */
function nameBearer(
  plans: readonly LocalFigure[],
  words: string,
  earlier: readonly LocalFigure[],
): LocalFigure | undefined {
  const name = words.replace(PLAIN, '');
  if (name.length < 2) return undefined;
  return plans.find((plan) => clauseOf(plan, earlier).includes(name));
}

/** What every plan is called. */
const PLAN_WORDS =
  /[“”的总数量额]|目标|任务|计划|预算|概算|指标|年度|全年|全部|今年|当年|年初|年内|本年|预期|确定|投资|完成|考核|工作|建设/;
const PLAIN = new RegExp(PLAN_WORDS, 'g');

/** The words of the figure's clause up to it, the figures before it included. */
function clauseOf(figure: LocalFigure, earlier: readonly LocalFigure[]): string {
  const at = earlier.indexOf(figure);
  const before = earlier
    .slice(Math.max(0, at - CLAUSE), Math.max(0, at))
    .filter(({ clause }) => clause === figure.clause);
  return [...before.map(({ lead, text, trail }) => `${lead}${text}${trail}`), figure.lead].join('');
}

const MAX_PLANS = 40;

/** Whether the figure states a plan, by its own words or by those of its clause: 计划涉及13个乡镇4942户. */
function isPlanned(figure: LocalFigure, earlier: readonly LocalFigure[]): boolean {
  if (isPlan(figure) || /(?:年度|年内|当年)(?:计划)?投资$/.test(figure.lead.trim())) return true;
  const at = earlier.indexOf(figure);
  for (let index = at - 1; index >= 0 && index > at - CLAUSE; index--) {
    const other = earlier[index];
    if (!other || other.segment !== figure.segment || DOES.test(figure.run + figure.lead)) break;
    if (other.role !== 'plan' && DOES.test(other.run + other.lead)) break;
    const isNear = other.clause === figure.clause || isComparable(other, figure);
    if (other.role === 'plan' && isNear && !isAmount(figure)) return true;
  }
  return false;
}

/** 36项督办任务, 12个年度目标: what is counted is a plan. */
const COUNTED_PLAN = /^(?!已)[^，,。；;、的已]{0,8}(?:任务|目标)(?:[中里当]|已|目前|$)/;

const CLAUSE = 4;

/** What was done is no plan: 计划开工62个，已开工56个. */
const DOES = /已|实际|完成|目前|累计|其中/;

/** The figure before that is called as the part behind 其中 is: 建档立卡. */
function namesake(part: LocalFigure, larger: readonly LocalFigure[]): LocalFigure | null {
  const name = /^其中[：:，,]?(\p{Script=Han}{2,10})$/u.exec(part.lead.trim())?.[1];
  if (!name) return null;
  const called = larger.filter(({ lead }) => lead.trim().replace(/^其中/, '').startsWith(name));
  return called.at(-1) ?? null;
}

function planCertainty(
  part: LocalFigure,
  whole: LocalFigure,
  isOnly: boolean,
  earlier: readonly LocalFigure[],
): Certainty {
  if (part.lead.includes('其中')) return 'guess';
  if (whole.segment === part.segment) return 'firm';
  if (whole.subject === part.subject && opensWithItself(part)) return 'likely';
  const isNear = part.sentence - whole.sentence <= MAX_SENTENCES && whole.sentence >= 0;
  return isOnly && isNear && isOfOneSubject(part, whole, earlier) ? 'likely' : 'guess';
}

/** 滨河大道完成3.2亿元 is none of what 城南水厂 planned; 已开工项目完成3.2亿元 is of what was planned for the projects. */
function isOfOneSubject(
  part: LocalFigure,
  whole: LocalFigure,
  earlier: readonly LocalFigure[],
): boolean {
  if (whole.metric === COUNT && part.metric === COUNT) return true;
  const own = ownNameOf(part.lead);
  return own.length < 2 || sentenceUpTo(earlier, whole).includes(own);
}

/** 占年度计划的 is not of 计划总投资, nor of the estimate of all years. */
function isOfYear({ lead }: LocalFigure, words: string): boolean {
  return !/总投资|概算|总规模/.test(lead) || /总|概算/.test(words);
}

const MAX_SENTENCES = 2;

/** Whether the sentence brings in nothing new before the part: 1-7月完成投资575.7亿元. */
function opensWithItself({ run, lead, metric }: LocalFigure): boolean {
  return run.trim() === '' && lead.length <= metric.length + 4;
}
