/**
 * Finds the whole that a share without a name for it (占30%, 占全市的) is of, by its place.
 *
 *     受理来信236件，其中建设类89件，占37.7%                    what 其中 divides
 *     年初确定的75个项目中，难度较大的42个…，占56%              what 中 divides
 *     教职工99750人，专任教师76413人，占76.6%                   the one right before
 *     实现利润177.8亿元…。国有控股企业实现利润130.3亿元，占73.3%   the total that the paragraph begins with
 */

import { COUNT } from '../lexer/measures.ts';
import { scopes, wholeSuffixes } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { isComparable, isLevel, isOneMetric } from './operands.ts';
import type { Certainty } from './reading.ts';
import type { WholeChoice, WholeSearch } from './wholeSearch.ts';
import { sentenceUpTo } from './wholesByName.ts';

/** The wholes that the place offers among the `larger` figures before the part, the likeliest first. */
export function wholesByPlace(
  search: WholeSearch,
  larger: readonly LocalFigure[],
): readonly WholeChoice[] {
  if (BEYOND.test(search.words) && !ofScope(search, [...larger].reverse())) return [];
  const nearest = [...larger].reverse();
  const open = nearest.filter((figure) => !search.taken.has(figure));
  const told = EVIDENCE.flatMap(([find, certainty]): WholeChoice[] => {
    const whole = find(search, open);
    return whole ? [{ whole, certainty }] : [];
  });
  const seen = new Set<LocalFigure>();
  const sure = told.filter(({ whole }) => {
    const isNew = !seen.has(whole);
    seen.add(whole);
    return isNew;
  });
  return [
    ...sure,
    ...[...open, ...nearest]
      .filter((whole, at, all) => !seen.has(whole) && all.indexOf(whole) === at)
      .slice(0, MAX_GUESSES)
      .map((whole): WholeChoice => ({ whole, certainty: 'guess' })),
  ];
}

const MAX_GUESSES = 40;

/** What most drafts are only a part of: its whole is nothing that they speak of in passing. */
const BEYOND = /^(?:全国|全球|我国|世界)/;

type Finder = (search: WholeSearch, nearest: readonly LocalFigure[]) => LocalFigure | undefined;

const EVIDENCE: readonly (readonly [Finder, Certainty])[] = [
  [openedBefore, 'firm'],
  [framedBefore, 'firm'],
  [doneOf, 'likely'],
  [ofScope, 'likely'],
  [rightBefore, 'likely'],
  [beginning, 'likely'],
  [largest, 'likely'],
];

/** The figure before 其中, in the part's sentence or the one before. */
function openedBefore({ part, earlier }: WholeSearch, nearest: readonly LocalFigure[]) {
  return nearest.find(
    (figure) =>
      part.sentence - figure.sentence <= 1 &&
      figure.sentence >= 0 &&
      isOpened([...earlier, part], figure),
  );
}

/**
 * Whether the next level behind `whole`, or the next in its unit, begins with 其中: 1402宗、9.90万亩，其中188宗、5.15万亩;
 * 4942户19776人，其中3660户14617人.
 */
function isOpened(figures: readonly LocalFigure[], whole: LocalFigure): boolean {
  const from = figures.indexOf(whole) + 1;
  const behind = figures.slice(from, from + AHEAD).filter((figure) => isStanding(figure));
  const next = [behind[0], behind.find((figure) => isComparable(figure, whole))];
  const part = figures.at(-1);
  return next.some(
    (figure) =>
      `${figure?.run}${figure?.lead}`.includes('其中') &&
      (figure?.bracket === 0 || figure?.bracket === part?.bracket),
  );
}

const AHEAD = 12;

/** A level, and no average: 人均花费320元 stands beside the total and is none of its parts. */
function isStanding(figure: LocalFigure): boolean {
  return isLevel(figure) && !isAmount(figure) && !/平均|[人户亩县]均|每/.test(figure.lead);
}

/** 75个重点项目中，42个; 32个大类行业中27个: in the part's own sentence. */
function framedBefore({ part }: WholeSearch, nearest: readonly LocalFigure[]) {
  return nearest.find(
    (figure) =>
      figure.sentence === part.sentence &&
      /^[^，。；]{0,14}(?:中|里|当中)(?:有|共)?$/.test(figure.trail),
  );
}

/** 下达194211万元，完成83273万元，占42.9%: what was done, right behind what was to be done. */
function doneOf({ part, words }: WholeSearch, [whole]: readonly LocalFigure[]) {
  if (words !== '' || !whole) return undefined;
  const isBehind = part.segment === whole.segment && part.clause - whole.clause <= 1;
  const isDone = /^(?:已|实际|累计)*(?:完成|到位|实现)/.test(part.lead.trim());
  return isBehind && whole.role === 'plan' && isDone ? whole : undefined;
}

/** 占全市的: the nearest of the same measure whose words say 全市. */
function ofScope({ part, words, earlier }: WholeSearch, nearest: readonly LocalFigure[]) {
  const scope = scopes.exec(words)?.[0];
  if (scope === undefined) return undefined;
  const able = nearest.filter(
    (figure) => isOfOneMeasure(part, figure) && (figure.sentence >= 0 || isOfOneNoun(part, figure)),
  );
  const same = able.filter(({ metric }) => metric !== '' && metric === part.metric);
  const alike = same.length > 0 ? same : able;
  const said = alike.find((figure) => `${figure.run}${figure.lead}`.includes(scope));
  return said ?? alike.find((figure) => sentenceUpTo(earlier, figure).includes(scope));
}

/**
 * 利润 is of 利润总额, 旅游收入 of 旅游综合收入; a part that names no measure has that of its whole. What is in place is no part of
 * what was agreed upon.
 */
function isOfOneMeasure(part: LocalFigure, whole: LocalFigure): boolean {
  const stages = [part, whole].map(({ lead }) => STAGE.exec(lead)?.[0]);
  if (stages[0] !== undefined && stages[1] !== undefined && stages[0] !== stages[1]) return false;
  const isBare = [part, whole].some(({ metric }) => metric === '' || metric === COUNT);
  return isBare || part.metric === whole.metric || isOneMetric(part, whole);
}

/** 引进项目28个 and 全市引进项目96个: what stands in another paragraph counts the same things. */
function isOfOneNoun(part: LocalFigure, whole: LocalFigure): boolean {
  if (part.metric !== COUNT || whole.metric !== COUNT) return true;
  const noun = part.lead.trim().slice(-MIN_NOUN);
  return noun.length === MIN_NOUN && whole.lead.includes(noun);
}

const MIN_NOUN = 2;

const STAGE = /到位|协议|合同|计划|概算|意向|签约|总投资|余额/;

/** T，a，占p: the only one in the sentence, in the clause before the part. */
function rightBefore({ part, words }: WholeSearch, nearest: readonly LocalFigure[]) {
  if (words !== '') return undefined;
  const [whole, other] = nearest.filter(({ sentence }) => sentence === part.sentence);
  const isAlone = whole !== undefined && other === undefined && isOfOneMeasure(part, whole);
  return isAlone && part.clause - whole.clause <= 2 ? whole : undefined;
}

/** The first of the paragraph in the part's unit, where it is the largest and measures the same. */
function beginning({ part, words, earlier }: WholeSearch, nearest: readonly LocalFigure[]) {
  if (scopes.test(words)) return undefined;
  const first = earlier.find((figure) => isStanding(figure) && isComparable(figure, part));
  const whole = nearest.at(-1);
  if (!whole || whole !== first || whole.sentence < 0) return undefined;
  const isLargest = nearest.every(({ quantity }) => whole.quantity.value.gte(quantity.value));
  return isLargest && isOfOneMeasure(part, whole) ? whole : undefined;
}

/** 占总数的: the first of the figures, where none is larger. */
function largest({ words }: WholeSearch, nearest: readonly LocalFigure[]) {
  const first = nearest.at(-1);
  if (!wholeSuffixes.test(words) || !first) return undefined;
  const isLargest = nearest.every(({ quantity }) => first.quantity.value.gte(quantity.value));
  return isLargest ? first : undefined;
}
