/**
 * What the values behind a 分别 go to, their bearers.
 *
 *     粮食、油料产量分别…                      the list in its own clause
 *     出口12亿元、进口8亿元，分别…             a list, figures or clauses before it in the sentence
 *     甲率和乙率分别为8%和9%，分别提高…        those of the 分别 before it
 *     三次产业…分别…                           as many as the count says
 */
import type { Distribution } from '../model/enumeration.ts';
import { countStartingBefore, type Span } from '../text/span.ts';
import { collectiveSizes } from './collectives.ts';
import { type Earlier, readingsBefore } from './distributionReadings.ts';
import { itemsBefore, type ListRun, nameStart } from './listItems.ts';
import { isStop, type ListMark } from './listMarks.ts';
import { sizesOf } from './listSizes.ts';

/** The part of a distribution that tells what its values go to. */
export type Bearers = Pick<Distribution, 'subjects' | 'sizes' | 'isPlain' | 'isApart'>;

/** The bearers of `wanted` values for the 分别 at `word`: those of its own clause, else what the sentence offers. */
export function bearersBefore(
  text: string,
  marks: readonly ListMark[],
  word: Span,
  earlier: Earlier,
  wanted: number,
): Bearers {
  const run = itemsBefore(text, marks, word.start);
  const { sizes, names, isPlain } = sizesOf(text, run, true);
  const clause = clauseBefore(marks, word.start);
  if (sizes.length > 0) {
    const counted = collectiveSizes(text.slice(clause.start, clause.end));
    const isAgreed = counted.every((size) => sizes.includes(size));
    const isTold =
      run.joins.length === 0 && counted.length === 1 && counted[0] === run.items.length;
    return {
      subjects: names,
      sizes: [...sizes, ...counted],
      isPlain: (isPlain || isTold) && isAgreed && isBare(text, run) && !isOpen(text, run),
      isApart: false,
    };
  }
  const readings = readingsBefore(text, marks, clause, earlier);
  const fitting = readings.find((reading) => reading.sizes.includes(wanted));
  const plain = readings.find((reading) => reading.isPlain);
  return {
    subjects: (fitting ?? plain ?? readings[0])?.subjects ?? [],
    sizes: [...(plain?.sizes ?? []), ...readings.flatMap((reading) => reading.sizes)],
    isPlain: plain !== undefined,
    isApart: true,
  };
}

/** 粮食、油料、蔬菜等产量: more things than are named. */
function isOpen(text: string, { items }: ListRun): boolean {
  const last = items.at(-1);
  return last !== undefined && /等(?![级于待候])/.test(text.slice(last.start + 1, last.end));
}

/** The clause that ends at `end`. */
function clauseBefore(marks: readonly ListMark[], end: number): Span {
  for (let index = countStartingBefore(marks, end) - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark || end - mark.end > MAX_REACH) break;
    if (isStop(mark)) return { start: mark.end, end };
  }
  return { start: Math.max(0, end - MAX_REACH), end };
}

const MAX_REACH = 600;

/** Whether nothing but names is listed, all of a kind: 粮食、油料产量、面积 lists two things twice. */
function isBare(text: string, { items }: ListRun): boolean {
  const [first, ...rest] = items;
  if (
    !first ||
    /\d(?!州市|省|市|县|区|[个家项类])/.test(text.slice(first.start, items.at(-1)?.end))
  )
    return false;
  const head = text.slice(nameStart(text, first), first.end);
  return rest.slice(0, -1).every(({ start, end }) => {
    const word = text.slice(start, end);
    return word.at(-1) === head.at(-1) || Math.abs(word.length - head.length) <= 1;
  });
}
