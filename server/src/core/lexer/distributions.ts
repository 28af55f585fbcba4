/**
 * Finds values that are handed out by 分别, and what they go to.
 *
 *     粮食、油料产量 分别达 118万吨、33万吨      出口12亿元、进口8亿元， 分别增长 3%和5%      三次产业 分别拉动 …
 *     └ subjects     └ span └ values             └ subjects             └ span  └ values     └ count
 */
import type { Distribution } from '../model/enumeration.ts';
import type { LocalFigure } from '../model/figure.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import { bearersBefore } from './distributionBearers.ts';
import type { ListMark } from './listMarks.ts';

/** The distributions of a paragraph in text order; `figures` are its figures, `noise` (sorted) holds none. */
export function readDistributions(
  text: string,
  marks: readonly ListMark[],
  figures: readonly LocalFigure[],
  noise: readonly Span[],
): readonly Distribution[] {
  const found: Distribution[] = [];
  let next = 0;
  for (const { 0: written, index } of text.matchAll(/分别[为是]?/g)) {
    const word = { start: index, end: index + written.length };
    while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) next++;
    const values = valuesFrom(text, figures, next, word.end);
    if (values.length < 2 || overlapsAny(noise, word)) continue;
    const bearers = bearersBefore(text, marks, word, {
      figures: figures.slice(Math.max(0, next - MAX_FIGURES), next),
      last: found.at(-1),
      wanted: values.length,
    });
    found.push({ ...word, ...bearers, values: values.map(spanOf) });
  }
  return found;
}

/** Figures that are looked at before a 分别. */
const MAX_FIGURES = 40;

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The figures from `figures[first]` on that stand side by side, the first in the clause of 分别. */
function valuesFrom(
  text: string,
  figures: readonly LocalFigure[],
  first: number,
  from: number,
): readonly LocalFigure[] {
  const head = figures[first];
  if (!head || head.start - from > MAX_VERB || STOP.test(text.slice(from, head.start))) return [];
  const values = [head];
  for (let index = first + 1; index < figures.length; index++) {
    const [last, figure] = [figures[index - 1], figures[index]];
    if (!last || !figure || figure.start - last.end > MAX_BETWEEN) break;
    if (!BETWEEN.test(text.slice(last.end, figure.start))) break;
    values.push(figure);
  }
  return values;
}

const MAX_VERB = 30;
const STOP = /[，。；！？,;!?（(]/;
const MAX_BETWEEN = 16;

/** Between two values: 、, 和, and the name of the second (、省级100万元). */
const BETWEEN =
  /^[^、，。；：！？,;:!?\d（）()]{0,4}(?:、|和|与|及|以及)[^、，。；：！？,;:!?\d（）()]{0,8}$/;
