/** The same words before the same number, in two places: 全乡耕地面积4208公顷. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { inOneText } from './acrossParagraphs.ts';
import { isLevel } from './operands.ts';
import { placeAt } from './places.ts';
import { claimOf } from './reading.ts';
import { again } from './repeatReading.ts';

/** The numbers of a draft that stand behind the same words as an earlier one. */
export function* readRepeatedWords(draft: Draft): Iterable<Claim> {
  const { figures } = draft;
  const throughout = figures.map(inOneText);
  const last = new Map<string, Placed>();
  for (const [index, figure] of figures.entries()) {
    const key = keyOf(figure);
    if (key === null) continue;
    const first = last.get(key);
    const placed = { figure, scope: placeAt(throughout, index, 1) };
    last.set(key, placed);
    if (!first || isOfOneSentence(first.figure, figure)) continue;
    const isSame = isFixture(first.figure, figure) || isOfScope(first, placed);
    const certainty = isSame ? 'doubtful' : 'guess';
    const claim = claimOf('repeat', figure, [again(first.figure, figure, certainty)]);
    if (claim) yield claim;
  }
}

/** A figure with the place whose it is by what stands before it, 全乡; empty where nothing says it. */
interface Placed {
  readonly figure: Figure;
  readonly scope: string;
}

/** The last words before the number, with its unit; null where they are too few to tell, or the number too round. */
function keyOf(figure: Figure): string | null {
  const { quantity, digits, bracket } = figure;
  if (bracket !== 0 || quantity.dimension === 'duration' || isRound(figure)) return null;
  if (!isLevel(figure)) return null;
  const words = /[\p{Script=Han}]{5,}$/u.exec(figure.lead.trim())?.[0].slice(-WORDS);
  return words && digits.script !== 'han' ? `${words} ${quantity.unit} ${figure.role}` : null;
}

const WORDS = 5;

/** Two digits and noughts are written often. */
function isRound({ quantity }: Figure): boolean {
  return quantity.value.c.length < 3;
}

function isOfOneSentence(a: Figure, b: Figure): boolean {
  return a.paragraph === b.paragraph && a.sentence === b.sentence;
}

/** 全乡耕地面积, 全镇总人口: what a place has, without a time. */
function isFixture(first: Figure, figure: Figure): boolean {
  if (first.lead.trim() !== figure.lead.trim() || first.period !== '' || figure.period !== '')
    return false;
  return /^(?:全|我)[市省县区州镇乡村](?:[\p{Script=Han}]{0,6})(?:面积|人口|户数|里程|库容)$/u.test(
    figure.lead.trim(),
  );
}

/** 水果种植面积 of 全乡, both times in the same words and of no two years. */
function isOfScope(first: Placed, { figure, scope }: Placed): boolean {
  const [words, earlier] = [figure.lead.trim(), first.figure.lead.trim()];
  if (scope === '' || scope !== first.scope || words !== earlier) return false;
  const isOneTime = first.figure.period === '' || figure.period === '';
  return isOneTime && MEASURED.test(words) && figure.paragraph !== first.figure.paragraph;
}

const MEASURED = /^[\p{Script=Han}]{2,8}(?:面积|人口|户数|里程|库容)$/u;
