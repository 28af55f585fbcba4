/**
 * Finds what parts pull a growth by, with the rates of contribution that stand beside them.
 *
 *     建筑安装工程拉动1.4个百分点；设备购置下拉3.8个百分点；其他费用拉动14.8个百分点
 */

import Big from 'big.js';
import type { LocalFigure } from '../model/figure.ts';
import { meet, type Quantity } from '../model/quantity.ts';
import { sumOf } from './arithmetic.ts';
import { exhaustionOf } from './complements.ts';
import { type Label, labelOf } from './labels.ts';
import { listAround } from './lists.ts';
import { figuresBefore } from './nearby.ts';
import { pointsFrom } from './pointLists.ts';

/** The pulls of one sentence on one growth. */
export interface Pulls {
  /** What is pulled: GDP, 规上工业; empty where nothing says it. */
  readonly object: string;
  readonly items: readonly LocalFigure[];
  /** The rates of contribution that stand beside the items. */
  readonly contributions: readonly Contribution[];
  /** Where each item stands among the figures. */
  readonly places: readonly number[];
}

/** A rate of contribution and the pull that it goes with. */
export interface Contribution {
  readonly rate: LocalFigure;
  readonly pull: LocalFigure;
}

/** The pulls of a paragraph, those of one sentence and one object together. */
export function pullsOf(figures: readonly LocalFigure[]): readonly Pulls[] {
  const groups = new Map<string, { object: string; items: LocalFigure[]; places: number[] }>();
  for (const [index, figure] of figures.entries()) {
    const object = objectOf(figure);
    if (object === null) continue;
    const list = pointsFrom(figures, index);
    if (list.length === 0) continue;
    const key = `${figure.sentence} ${object}`;
    const group = groups.get(key) ?? { object, items: [], places: [] };
    group.items.push(...list);
    group.places.push(...list.map((_, offset) => index + offset));
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const contributions = contributionsBeside(figures, group.items, group.places);
    const object = group.object || objectOfRate(contributions[0]?.rate);
    return { ...group, object, contributions };
  });
}

/** 分别拉动GDP增长 → GDP; 下拉 → nothing; null where nothing is pulled. */
function objectOf({ lead }: LocalFigure): string | null {
  const found = /(?:拉动|下拉|带动)([^，。；]{0,16}?)(?:增长|增速|增幅|上升|回升|下降)?了?$/.exec(
    lead.trim(),
  );
  return found ? withoutPlace(found[1] ?? '') : null;
}

/** 对经济增长的贡献率 → 经济; empty where the rate says nothing of it. */
function objectOfRate(rate: LocalFigure | undefined): string {
  if (!rate) return '';
  const words = `${rate.run}${rate.lead}`;
  return withoutPlace(/对([^，,。；（(]{1,12}?)(?:增长|增速|增幅)/.exec(words)?.[1] ?? '');
}

function withoutPlace(object: string): string {
  return object.replace(/^(?:全市|全省|全县|全区|全国|全州|全部|我市|我省|我县|了)/, '');
}

/** Whether a pull goes on with what was just said (增长12%，拉动3.1个百分点) rather than naming who pulls. */
export function isOfPrevious({ lead }: LocalFigure): boolean {
  return /^[，,\s]*(?:共同?|合计|直接|分别|仅|从而|可)*(?:拉动|下拉|带动)/.test(lead);
}

/** A pull as a signed value: 下拉3.8个百分点 is −3.8. */
export function signed({ lead, quantity }: LocalFigure): Quantity {
  if (!/下拉|下降$|回落$/.test(lead.trim())) return quantity;
  const { lo, hi, value } = quantity;
  return { ...quantity, value: value.neg(), lo: hi?.neg() ?? null, hi: lo?.neg() ?? null };
}

/** 贡献率分别为…，分别拉动…; 拉动9.2个百分点，贡献率达90.2%: as many as the pulls beside them, or one with its pull. */
function contributionsBeside(
  figures: readonly LocalFigure[],
  items: readonly LocalFigure[],
  places: readonly number[],
): readonly Contribution[] {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (last - first === items.length - 1) {
    for (const list of [listFrom(figures, first - 1), listFrom(figures, behind(figures, last))]) {
      const isNext = list[0]?.segment === items[0]?.segment && list.length === items.length;
      if (isNext && list.length > 1)
        return list.flatMap((rate, index) => pairOf(rate, items[index]));
    }
  }
  return items.flatMap((pull, at) => {
    const index = places[at] ?? 0;
    const after = figures[behind(figures, index)];
    const before = figures[index - 1];
    if (after && isContribution(after) && isOfPull(after, pull)) return pairOf(after, pull);
    const isBefore = before && isContribution(before) && before.segment === pull.segment;
    return isBefore && isOfPrevious(pull) ? pairOf(before, pull) : [];
  });
}

/** The next figure, past a growth in a bracket: 拉动3.2个百分点，对经济增长（6.1%）的贡献率. */
function behind(figures: readonly LocalFigure[], index: number): number {
  const [own, next] = [figures[index], figures[index + 1]];
  return own && next && next.bracket > own.bracket ? index + 2 : index + 1;
}

function listFrom(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  const list = figures[index] ? listAround(figures, index) : [];
  return list[0] && isContribution(list[0]) ? list : [];
}

function pairOf(rate: LocalFigure, pull: LocalFigure | undefined): readonly Contribution[] {
  return pull ? [{ rate, pull }] : [];
}

/** Whether the rate that follows is that of the pull: it names nobody, or who pulls. */
function isOfPull({ lead, run, segment }: LocalFigure, pull: LocalFigure): boolean {
  if (segment !== pull.segment) return false;
  const words = `${run}${lead}`.replace(/^[，,\s、]+/, '').replace(/对[^，,]{1,16}$/, '');
  const name = /^(?:其|且|并)?(\p{Script=Han}{2})\p{Script=Han}*?(?:的?贡献)/u.exec(words)?.[1];
  return name === undefined || name === '贡献' || pull.lead.includes(name);
}

function isContribution({ lead, quantity }: LocalFigure): boolean {
  return quantity.dimension === 'percent' && /贡献率|贡献/.test(lead);
}

/**
 * Whether the pulls must be all there are: one for each of 三次产业 or 三大需求; classes that divide a whole; said to be
 * all (三项合计); or the contributions, or as many shares of the same sentence, make a hundred.
 */
export function isWhole(
  figures: readonly LocalFigure[],
  { items, contributions, places }: Pulls,
): boolean {
  const [index = 0] = places;
  const near = [...figuresBefore(figures, index), ...figures.slice(index, index + MAX_ITEMS)];
  const ofSentence = near.filter(({ sentence }) => sentence === items[0]?.sentence);
  const words = ofSentence.map(({ run, lead }) => run + lead).join('');
  if (/等[^，。；]{0,10}拉动|主要|[两三四]大(?!需求|产业)/.test(words)) return false;
  if (/[两二三四五六]项合计|合计拉动/.test(words)) return true;
  if (items.length === 3 && /三次产业|[一1]、?[二2]、?三(?:次|产|、)|三大需求|三驾马车/.test(words))
    return true;
  if (exhaustionOf(null, labelsOf(figures, items, places)) !== null) return true;
  const shares = ofSentence.filter(
    ({ lead, quantity }) => quantity.dimension === 'percent' && /占[^，。；]*$/.test(lead),
  );
  return [contributions.map(({ rate }) => rate), shares].some(
    (list) => list.length === items.length && isHundred(list),
  );
}

/** What pulls, for each item; 税收、非税收入分别拉动7.1个和2.5个 is told by the words before the first. */
function labelsOf(
  figures: readonly LocalFigure[],
  items: readonly LocalFigure[],
  places: readonly number[],
): readonly Label[] {
  const listed = namesListed(items[0]);
  if (listed.length === items.length) return listed.map((before) => ({ before, behind: '' }));
  return places.map((place) => labelOf(figures, place));
}

/** 税收、非税收入分别拉动 → 税收, 非税收入. */
function namesListed(first: LocalFigure | undefined): readonly string[] {
  const names = /^(.{2,40}?)(?:分别|依次)/.exec(first?.lead.trim() ?? '')?.[1] ?? '';
  return names === '' ? [] : names.split(/[、和与及]/);
}

const MAX_ITEMS = 60;

function isHundred(list: readonly LocalFigure[]): boolean {
  const hundred = { lo: new Big(100), hi: new Big(100) };
  return list.length > 1 && meet(sumOf(list.map(({ quantity }) => quantity)), hundred);
}
