/**
 * Tells from their words whether parts are all that there are.
 *
 *     新建42个、续建162个        已改479个，未到位36个        甲13个、乙23个、其余7个
 *     └ a known division         └ what one denies is the other   └ what is left
 */

import { steps } from '../lexicon/breakdowns.ts';
import {
  type Division,
  denial,
  divisions,
  ordinal,
  pending,
  reached,
  rest,
} from '../lexicon/complements.ts';
import { type Label, wordsOfLabel } from './labels.ts';

/** How words show that nothing is left out. */
export type Exhaustion = 'division' | 'denial' | 'stages' | 'rest';

/** How the labels of parts show that they are all of `whole`; null where they do not. */
export function exhaustionOf(whole: Label | null, parts: readonly Label[]): Exhaustion | null {
  if (parts.length < 2) return null;
  if (divisions.some((division) => divides(division, whole) && isDivided(parts, division)))
    return 'division';
  if (areStages(parts)) return 'stages';
  if (isDenied(parts)) return 'denial';
  return leavesNone(parts) ? 'rest' : null;
}

/** Whether the labels are classes of a division that other texts divide further, so that one may be left out unsaid. */
export function mayGoOn(parts: readonly Label[]): boolean {
  return divisions.some((division) => division.others && isDivided(parts, division));
}

/** Some divisions are of one whole alone; a whole that is not known yet may be it. */
function divides(division: Division, whole: Label | null): boolean {
  return !division.whole || whole === null || division.whole.test(wordsOfLabel(whole));
}

/** The number of parts that 第一年, 第二年, … count up to, with what they count; null where the labels do not. */
export function countedParts(
  parts: readonly Label[],
): { readonly count: number; readonly unit: string } | null {
  const found = parts.map(({ before }) => ordinal.exec(before));
  const unit = found[0]?.[2];
  const isInTurn = found.every(
    (match, index) => match?.[2] === unit && match?.[1] === '一二三四五六七八九'[index],
  );
  return unit !== undefined && isInTurn ? { count: parts.length, unit } : null;
}

/** Whether the label names a class of some known division, or a stage, with which a list of classes may begin. */
export function namesClass(label: Label): boolean {
  const words = wordsOfLabel(label);
  return (
    reached.test(label.before) ||
    ordinal.test(label.before) ||
    denial.test(words) ||
    divisions.some(({ classes }) => classes.some((pattern) => pattern.test(words)))
  );
}

/** Whether all labels say the same but for their class: 集中安置 and 分散安置; not 城镇就业 and 农村劳动力转移. */
export function areParallel(parts: readonly Label[]): boolean {
  const division = divisions.find((one) => isDivided(parts, one));
  if (!division) return true;
  const [first = '', ...others] = parts.map((part) => withoutClass(part, division));
  return others.every((words) => first.includes(words) || words.includes(first));
}

function withoutClass(label: Label, { classes }: Division): string {
  const words = label.before === '' ? label.behind : label.before;
  const own = classes.find((pattern) => pattern.test(words));
  const bare = own ? words.replace(own, '') : words;
  return bare.replace(/完成|实现|达到?|为|有|是|性|业|[共计约]|^[已尚]|施工|实施|建设|启动/g, '');
}

/** Whether each label names a class of its own, and no class is missing. */
function isDivided(parts: readonly Label[], { classes, others }: Division): boolean {
  if (parts.length < classes.length) return false;
  const named = parts.map((part) => classesOf(part, classes));
  const found = named.flatMap((matches) => (matches.length === 1 ? matches : []));
  const inTurn = found.filter((one, index) => one !== found[index - 1]);
  if (new Set(found).size !== classes.length || inTurn.length !== classes.length) return false;
  return parts.every(
    (part, index) => named[index]?.length === 1 || others?.test(wordsOfLabel(part)) === true,
  );
}

/** The classes that a label names: by the words before its figure, else by those behind it. */
function classesOf({ before, behind }: Label, classes: readonly RegExp[]): readonly number[] {
  const matching = (words: string): number[] =>
    classes.flatMap((pattern, index) => (pattern.test(words) ? [index] : []));
  const ahead = matching(before);
  return ahead.length > 0 ? ahead : matching(behind);
}

/** 合格…, 不合格…: one of two denies what the other says. */
function isDenied(parts: readonly Label[]): boolean {
  const [first, second] = parts.map(wordsOfLabel);
  if (first === undefined || second === undefined || parts.length !== 2) return false;
  return denies(second, first) || denies(first, second);
}

function denies(words: string, others: string): boolean {
  const found = denial.exec(words);
  const denied = found?.[1] ?? '';
  return found !== null && !others.includes(found[0]) && others.includes(denied);
}

/** …、其余7个: the last one is what is left; others of the kind stand before it. */
function leavesNone(parts: readonly Label[]): boolean {
  const last = parts.at(-1);
  return (
    last !== undefined && [last.before, last.behind].some((words) => rest.test(words.slice(0, 4)))
  );
}

/** 已改479个，未到位36个, but not 已开工30个，未完工25个, where some are in both. */
function areStages(parts: readonly Label[]): boolean {
  const [first, second] = parts;
  if (!first || !second || parts.length !== 2) return false;
  if (!reached.test(first.before) || !pending.test(second.before)) return false;
  const [done, left] = [first.before, second.before].map((words) => steps.exec(words)?.[0]);
  return done === undefined || left === undefined || done === left;
}
