/**
 * The words by which a text opens a breakdown.
 *
 *     T，其中a        T（a，b）       按产业分，a         在T旅游收入中，a      督查分3个组：a
 *     └ among         └ bracket       └ division          └ within              └ colon
 */
import { opens, within } from '../lexicon/breakdowns.ts';
import type { LocalFigure } from '../model/figure.ts';

/** How a breakdown is opened. */
export interface Opening {
  readonly kind: 'bracket' | 'among' | 'division' | 'within' | 'colon';
  /** The words themselves. */
  readonly words: string;
  /** What the parts are of, where the words name it: 旅游收入. */
  readonly name: string;
}

/** The opening before `figures[index]`; null where there is none. */
export function openingAt(figures: readonly LocalFigure[], index: number): Opening | null {
  const [previous, figure] = [figures[index - 1], figures[index]];
  if (!figure) return null;
  if (previous && isBracketOf(figure, previous)) return { kind: 'bracket', words: '（', name: '' };
  const words = `，${figure.run}${figure.lead}`.replace(/[（(][^（）()]*[）)]/g, '');
  const inSegment = words.slice(Math.max(0, words.search(/[；;][^；;]*$/)));
  const opening = opens.exec(inSegment)?.[0];
  if (opening !== undefined) {
    const kind = /其中|包括/.test(opening) ? 'among' : 'division';
    return { kind, words: opening, name: '' };
  }
  return withinAt(inSegment) ?? colonAt(previous, figure);
}

/** Whether `figure` is the first in a bracket right behind `whole` or its noun: 57家工业企业（年度45家，…）. */
function isBracketOf(figure: LocalFigure, whole: LocalFigure): boolean {
  if (figure.bracket <= whole.end || figure.clause === whole.clause) return false;
  const between = figure.bracket - 1 - whole.end;
  return between === 0 || (between === whole.trail.length && between <= MAX_NOUN);
}

const MAX_NOUN = 10;

/** 旅游收入中，: the clause before the part's own, or the head of the part's own. */
function withinAt(words: string): Opening | null {
  const found = within.exec(words);
  const name = found?.groups?.name ?? '';
  return found && name !== '' ? { kind: 'within', words: found[0], name } : null;
}

/** 分3个组：甲片区2个组: a colon right behind a count and its noun. */
function colonAt(whole: LocalFigure | undefined, figure: LocalFigure): Opening | null {
  if (!whole || whole.sentence !== figure.sentence || whole.bracket !== figure.bracket) return null;
  const colon = /^\p{Script=Han}{0,6}[：:]/u.exec(figure.run + figure.lead)?.[0];
  return colon === undefined ? null : { kind: 'colon', words: colon, name: '' };
}
