/**
 * Finds the parts that a share adds up.
 *
 *     道路交通和农机 两块 就占了死亡总数的九成        what the names before the number stand at
 *     22个…，25个…， 两类 合起来占75.8%               as many figures before it as it says
 *     新增企业分别为16家和12家，占近一半               a row that was handed out right before it
 */
import type { LocalFigure } from '../model/figure.ts';
import type { Announcement } from './announcement.ts';
import { isAmount } from './changes.ts';
import { isDistributed, listAround } from './lists.ts';
import { isComparable, isLevel, wordsOf } from './operands.ts';
import type { Certainty } from './reading.ts';

/** What may be the part of a share: one figure, or several added up. */
export interface PartChoice {
  readonly parts: readonly LocalFigure[];
  readonly certainty: Certainty;
}

/** The parts that are meant together by the share at `figures[index]`; null where it is of one. */
export function collectiveParts(
  figures: readonly LocalFigure[],
  index: number,
  announced: Announcement,
): PartChoice | null {
  const figure = figures[index];
  if (!figure || announced.written) return null;
  const count = collectiveCount(figures, index, announced.topic);
  const before = figures.slice(Math.max(0, index - REACH), index - (count.isFigure ? 1 : 0));
  if (count.size > 1) return ofCount(before, figure, count, announced.whole);
  return ofRow(before, figure, announced.topic);
}

const REACH = 60;

/** How many things are meant together, and the words before that number. */
interface Collective {
  readonly size: number;
  readonly names: string;
  /** Whether the number is a figure of its own: 两块, 五家. */
  readonly isFigure: boolean;
}

/** 两块就占, 五家合计占, 上述三者合计占, 两项占. */
function collectiveCount(
  figures: readonly LocalFigure[],
  index: number,
  topic: string,
): Collective {
  const [previous, figure] = [figures[index - 1], figures[index]];
  const said = SAID.exec(topic.trim());
  if (said) {
    const size = '两二三四五六七八九十'.indexOf(said[2] ?? '-');
    return { size: size < 1 ? 2 : size + 1, names: said[1] ?? '', isFigure: false };
  }
  const isCounted =
    previous?.clause === figure?.clause &&
    previous?.quantity.dimension === 'count' &&
    previous.quantity.value.lte(MAX_PARTS) &&
    TOGETHER.test(topic.trim());
  if (!previous || !isCounted) return { size: 0, names: '', isFigure: false };
  return { size: Number(previous.quantity.value), names: previous.lead.trim(), isFigure: true };
}

const MAX_PARTS = 12;
const SAID =
  /^(.{0,16}?)([两二三四五])(?:者|项|类|块|家|地)(?:合计|合起来|加起来|相加|一共|就|共)*$/;

/** What may stand between 两块 and 占; the noun too: 两个行业占, 六个县合计占. */
const TOGETHER = /^[\p{Script=Han}]{0,6}?(?:合计|合起来|加起来|相加|一共|共计|就|共)*$/u;

/** The figures that the names stand at, else the last as many of one unit. */
function ofCount(
  before: readonly LocalFigure[],
  figure: LocalFigure,
  { size, names }: Collective,
  whole: string,
): PartChoice | null {
  const split = names
    .replace(/^(?:其中|连同|加上|仅|光)/, '')
    .split(/、|和|与|及/)
    .filter((name) => name.length >= 2);
  if (split.length === size) return ofNames(before, split, whole);
  const near = before.filter(
    (other) => other.sentence >= figure.sentence - 1 && isPart(other) && other.bracket === 0,
  );
  const last = near.at(-1);
  const alike = last ? near.filter((other) => isComparable(other, last)) : [];
  const isWith = /^连同|^加上/.test(names) && split.length === 1;
  const taken = alike.slice(isWith ? 1 - size : -size);
  const first = isWith ? alike.findLast((other) => isNamed(other, split[0] ?? '')) : undefined;
  const parts = first && !taken.includes(first) ? [first, ...taken] : taken;
  if (parts.length !== size) return null;
  const isRow = parts.every(({ sentence }) => sentence === parts[0]?.sentence);
  return { parts, certainty: isRow ? 'likely' : 'guess' };
}

/** A figure in the segment of each name; where the whole is measured by a word (死亡总数), the one that has it. */
function ofNames(
  before: readonly LocalFigure[],
  names: readonly string[],
  whole: string,
): PartChoice | null {
  const measure = whole.replace(/的?(?:总|人)*(?:数|量|额)?$/, '').slice(-2);
  const parts = names.flatMap((name) => {
    const head = before.findLast((other) => isNamed(other, name));
    const own = before.filter((other) => other.segment === head?.segment && isPart(other));
    const measured = own.find(({ lead }) => measure !== '' && lead.includes(measure));
    return measured ?? (own.length === 1 ? own : []);
  });
  const [first] = parts;
  if (!first || parts.length !== names.length) return null;
  return parts.every((part) => isComparable(part, first)) ? { parts, certainty: 'likely' } : null;
}

function isNamed(figure: LocalFigure, name: string): boolean {
  return name !== '' && `${figure.run}${wordsOf(figure)}`.includes(name);
}

function isPart(figure: LocalFigure): boolean {
  return isLevel(figure) && !isAmount(figure) && figure.quantity.dimension !== 'duration';
}

/** 分别为16家和12家，占: the row right before the share, all of it. */
function ofRow(
  before: readonly LocalFigure[],
  figure: LocalFigure,
  topic: string,
): PartChoice | null {
  const last = before.at(-1);
  if (!last || topic.trim() !== '' || last.sentence !== figure.sentence || !isPart(last))
    return null;
  const row = listAround(before, before.length - 1);
  if (row.length < 2 || !isDistributed(row) || !row.every((other) => isComparable(other, last)))
    return null;
  return { parts: row, certainty: 'doubtful' };
}
