/** Figures of many drafts by the fact that they state, so that one is found again without going through all. */
import type { FigureFact, FigureSummary } from '../model/summary.ts';
import type { PlacedSummary } from './placedSummary.ts';

/** A figure of another draft that states the same fact. */
export interface StatedFact {
  readonly draft: PlacedSummary;
  readonly figure: FigureSummary;
}

/** What the other drafts of a folder state, as one of its drafts asks them. */
export interface FactsElsewhere {
  /** The address of the draft that asks; its file's name may say of which place it is. */
  readonly uri: string;
  /** Every figure of the other drafts that states the same fact, of whatever period. */
  statedOf(fact: FigureFact): readonly StatedFact[];
}

/**
 * By what a figure's fact is known again: what is measured, whose it is, in what unit and in which role; the period is left open,
 * as a fact has a history. Null where metric or subject is not said, or too vague to be the same elsewhere.
 */
export function factKey(fact: FigureFact): string | null {
  const { metric, subject, projectName, unit, dimension, role } = fact;
  const owner = projectName ?? subject;
  if (metric === '' || owner.length < 2 || !NAME.test(owner)) return null;
  // 数量 alone says nothing of what is counted; then the subject has to.
  if (metric === '数量' && projectName === null && owner.length < 4) return null;
  return JSON.stringify([metric, owner, unit, dimension, role]);
}

/** A subject that was cut at a word's border opens with a Han character and ends with one or a letter. */
const NAME = /^[\u4e00-\u9fff“《][^，。；：、！？]{0,40}$/;

/** The facts of drafts that come and go. */
export class FactIndex {
  readonly #facts = new Map<string, StatedFact[]>();

  add(draft: PlacedSummary): void {
    for (const figure of draft.summary.figures) {
      const key = factKey(figure);
      if (key === null) continue;
      const stated = this.#facts.get(key);
      if (stated) stated.push({ draft, figure });
      else this.#facts.set(key, [{ draft, figure }]);
    }
  }

  remove(draft: PlacedSummary): void {
    for (const figure of draft.summary.figures) {
      const key = factKey(figure);
      const stated = key === null ? undefined : this.#facts.get(key);
      if (key === null || !stated) continue;
      const rest = stated.filter((fact) => fact.draft !== draft);
      if (rest.length > 0) this.#facts.set(key, rest);
      else this.#facts.delete(key);
    }
  }

  /** Every figure that states `fact`, in the order of the drafts. */
  statedOf(fact: FigureFact): readonly StatedFact[] {
    const key = factKey(fact);
    return (key === null ? undefined : this.#facts.get(key)) ?? [];
  }
}
