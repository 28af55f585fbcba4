/**
 * Takes numbers out of the brackets that only tell how much the words before them are: 占工业投资（31.07亿元）的60% says what
 * 占工业投资31.07亿元的60% says.
 */
import type { LocalFigure } from '../model/figure.ts';

/**
 * The figures of a paragraph with the numbers of what is compared, divided by or completed in their sentence's own line:
 * such a number alone in a bracket, and what follows the bracket goes on (占A（a）的, 比A（a）低, 高于A（a）、B（b）). Spans
 * stay as they are; clauses are counted anew.
 */
export function withoutAppositiveBrackets(figures: readonly LocalFigure[]): readonly LocalFigure[] {
  const opened = figures.map((_, index) => appositiveAt(figures, index));
  if (opened.every((words) => words === null)) return figures;
  const behind = chained(figures, opened);
  let merged = 0;
  return figures.map((figure, index): LocalFigure => {
    const words = behind[index] ?? null;
    const isNext = (behind[index - 1] ?? null) !== null;
    const clause = figure.clause - merged;
    if (words === null) return isNext ? { ...figure, run: '', clause } : { ...figure, clause };
    merged += 2;
    const bracket = figures.find((_, at) => at > index && behind[at] === null)?.bracket ?? 0;
    const run = figure.run.slice(0, figure.run.trimEnd().length - 1 - words.length);
    return { ...figure, run: isNext ? '' : run, lead: words, bracket, clause: clause - 1 };
  });
}

/** The words before the bracket that `figures[index]` alone stands in, in their clause; null where it is no such number. */
function appositiveAt(figures: readonly LocalFigure[], index: number): string | null {
  const [figure, next] = [figures[index], figures[index + 1]];
  if (!figure || !next || figure.bracket === 0 || figure.bracket === next.bracket) return null;
  if (figure.lead.trim() !== '' || figure.trail.trim() !== '') return null;
  if (!CLOSED.test(next.run) || next.sentence !== figure.sentence) return null;
  const run = figure.run.trimEnd();
  if (!/[（(]$/.test(run)) return null;
  return /(?:[、和与及]|以及)?[^，,；;：:。、）)（(]*$/.exec(run.slice(0, -1))?.[0] ?? null;
}

/** The bracket closes and the words go on, be it with the next of a list: ）的, ）、全省（. */
const CLOSED = /^[)）](?:[、和与及][^，,；;：:。）)]{0,20}[（(])?\s*$/;

/** The words of those that stand behind a verb, or behind another one that does. */
function chained(
  figures: readonly LocalFigure[],
  opened: readonly (string | null)[],
): readonly (string | null)[] {
  const kept: (string | null)[] = [];
  for (const [index, words] of opened.entries()) {
    const isAfter = (kept[index - 1] ?? null) !== null && /^(?:[、和与及])/.test(words ?? '');
    const isHeld =
      words !== null && (VERB.test(words) || isAfter) && goesOn(figures, opened, index);
    kept.push(isHeld ? words : null);
  }
  return kept;
}

const VERB =
  /占|完成|达到?|相当于|[为是]|(?:^|[^占同环对])[比较](?![重例大小])|[高低快慢多少优]于|超[过出]|高出/;

/** Whether the words behind the last bracket of the list say what is told of it: 的60%, 低485元, 2.5个百分点. */
function goesOn(
  figures: readonly LocalFigure[],
  opened: readonly (string | null)[],
  index: number,
): boolean {
  let end = index + 1;
  while ((opened[end] ?? null) !== null && /[、和与及]/.test(figures[end]?.run.slice(1, 3) ?? ''))
    end++;
  const next = figures[end];
  if (!next || !/^[)）]\s*$/.test(next.run)) return false;
  return TOLD.test(next.lead.trim()) || (next.lead.trim() === '' && /个$|百分点$/.test(next.unit));
}

const TOLD =
  /^(?:[^，占]{0,8}的[^，占]{0,10}$|[^，]{0,4}(?:[高低多少快慢超差]|增|减|降|节|下浮|上浮|上升|提高|回落|扩大|缩))/;
