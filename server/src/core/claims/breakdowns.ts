/**
 * Finds where a total is divided into parts.
 *
 *     搬迁1930户7727人，其中建档立卡户1883户7512人，同步搬迁47户215人
 *     wholes             parts in two columns: 1883户, 47户 and 7512人, 215人
 */
import { adds, opens } from '../lexicon/breakdowns.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { isComparable, isLevel, isRelative } from './operands.ts';

/** The parts of one unit below one opening. */
export interface Column {
  /** What the parts may be of: the levels of their unit before the opening, the nearest first. */
  readonly wholes: readonly LocalFigure[];
  readonly parts: readonly LocalFigure[];
}

/** One opening (其中, a bracket, 按类别分) with its columns. */
export interface Breakdown {
  readonly columns: readonly Column[];
  /** Whether the parts stand in brackets behind their whole. */
  readonly isBracketed: boolean;
  /** The words that open it. */
  readonly opening: string;
  /** The clause of the first figure below it. */
  readonly clause: number;
}

/** The breakdowns of a paragraph in text order. */
export function breakdownsOf(figures: readonly LocalFigure[]): readonly Breakdown[] {
  const openings = figures.map((_, index) => openingAt(figures, index));
  const found: Breakdown[] = [];
  for (const [index, figure] of figures.entries()) {
    const opening = openings[index] ?? null;
    if (opening === null) continue;
    const isBracketed = opening === BRACKET;
    const inside = isBracketed ? bracketedFrom(figures, index) : scopeOf(figures, openings, index);
    const columns = columnsOf(figures.slice(0, index), figure, inside);
    if (columns.length > 0) found.push({ columns, isBracketed, opening, clause: figure.clause });
  }
  return found;
}

const BRACKET = '（';

/** The words that open a breakdown before `figures[index]`; null where none does. */
function openingAt(figures: readonly LocalFigure[], index: number): string | null {
  const [previous, figure] = [figures[index - 1], figures[index]];
  if (!figure) return null;
  if (previous && figure.bracket - previous.end === 1) return BRACKET;
  const words = `，${figure.run}${figure.lead}`.replace(/[（(][^（）()]*[）)]/g, '');
  const inSegment = words.slice(Math.max(0, words.search(/[；;][^；;]*$/)));
  return opens.exec(inSegment)?.[0] ?? null;
}

/** The figures of the bracket that `figures[index]` opens. */
function bracketedFrom(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  const bracket = figures[index]?.bracket;
  const end = figures.findIndex((figure, at) => at > index && figure.bracket !== bracket);
  return figures.slice(index, end < 0 ? figures.length : end);
}

/**
 * The figures below the opening, up to the sentence's end or the next opening of its rank (按产业分 behind 按区域分).
 * 其中 in a later segment divides the part that it stands behind: what follows it there is left out.
 */
function scopeOf(
  figures: readonly LocalFigure[],
  openings: readonly (string | null)[],
  index: number,
): readonly LocalFigure[] {
  const first = figures[index];
  if (!first) return [];
  const inside: LocalFigure[] = [first];
  let nested = -1;
  for (const [offset, figure] of figures.slice(index + 1, index + MAX_SCOPE).entries()) {
    if (figure.sentence !== first.sentence) break;
    if (figure.bracket > first.bracket) continue;
    const opening = openings[index + 1 + offset] ?? null;
    if (opening !== null && !isNestedBy(opening, figure, first)) break;
    nested = opening === null ? nested : figure.segment;
    if (figure.segment !== nested) inside.push(figure);
  }
  return inside;
}

const MAX_SCOPE = 120;

function isNestedBy(opening: string, figure: LocalFigure, first: LocalFigure): boolean {
  return opening.includes('其中') && figure.segment !== first.segment;
}

/** The parts by what they count, each with its possible wholes. */
function columnsOf(
  before: readonly LocalFigure[],
  first: LocalFigure,
  inside: readonly LocalFigure[],
): readonly Column[] {
  const levels = inside.filter((figure) => isAddend(figure) && !isChange(figure));
  const total = levels.findIndex((figure) => adds.test(figure.run + figure.lead));
  const parts = total < 0 ? levels : levels.slice(0, total);
  const outside = before
    .filter((figure) => isAddend(figure) && !isChange(figure) && isOutside(figure, first))
    .reverse();
  return keysOf(parts).flatMap((key) => {
    const column = parts.filter((part) => belongs(part, key));
    const [part] = column;
    if (!part) return [];
    const wholes = outside
      .filter((whole) => isComparable(whole, part) && belongs(whole, key))
      .slice(0, MAX_WHOLES);
    return wholes.length > 0 ? [{ wholes, parts: column.slice(0, MAX_PARTS) }] : [];
  });
}

/** More than a reader keeps in mind: the work stays in proportion on text that nobody wrote. */
const MAX_WHOLES = 24;
const MAX_PARTS = 60;

/** Amounts can be broken down as well: 新增28个，其中集镇17个; what merely grew by so much cannot. */
function isChange(figure: LocalFigure): boolean {
  return isAmount(figure) && !/新增|增收|减收/.test(figure.lead);
}

/** Whether the figure can be added to others: no percentage, time, rank or mean. */
function isAddend(figure: LocalFigure): boolean {
  const isTime = figure.quantity.dimension === 'duration' || figure.quantity.dimension === 'rate';
  return isLevelOrAmount(figure) && !isTime && !MEANS.test(figure.lead) && !isStep(figure);
}

/** 由3480亿元增加到9380亿元 tells of one value twice. */
function isStep({ lead }: LocalFigure): boolean {
  return /[由从][^，。；]{0,12}$|[到至]$/.test(lead.trim());
}

const MEANS = /每|[年月日人户亩县单地]均|平均|单产|造价|均价|价格/;

function isLevelOrAmount(figure: LocalFigure): boolean {
  return isLevel(figure) || (figure.role === 'change' && !isRelative(figure));
}

/** What one column counts: a unit, and the word before it where a unit counts two things (死亡20人，受伤55人). */
interface Key {
  readonly unit: string;
  readonly word: string;
}

function keysOf(parts: readonly LocalFigure[]): readonly Key[] {
  const units = [...new Set(parts.map(unitOf))];
  return units.flatMap((unit) => {
    const inUnit = parts.filter((part) => unitOf(part) === unit);
    const segments = new Set(inUnit.map(({ segment }) => segment));
    const words = [...new Set(inUnit.map(wordOf))];
    const isMixed =
      segments.size > 1 && inUnit.length >= 2 * segments.size && words.length < inUnit.length;
    return isMixed ? words.map((word) => ({ unit, word })) : [{ unit, word: '' }];
  });
}

function belongs(figure: LocalFigure, { unit, word }: Key): boolean {
  return unitOf(figure) === unit && (word === '' || wordOf(figure) === word);
}

/** 项 and 个 count the same things. */
function unitOf({ quantity }: LocalFigure): string {
  return quantity.unit === '项' ? '个' : quantity.unit;
}

/** The word that the number stands behind: 死亡. */
function wordOf({ lead }: LocalFigure): string {
  return lead.trim().slice(-2);
}

/** A total does not stand in other brackets. */
function isOutside(whole: LocalFigure, part: LocalFigure): boolean {
  return whole.bracket === 0 || whole.bracket === part.bracket;
}
