/** Keeps one copy of each of the words that come back in every draft: a copy for every figure would fill the memory. */
import type { DraftSummary, FigureSummary, MentionSummary } from '../core/model/summary.ts';

/** Answers the copy that is kept of a text. */
export type Intern = (text: string) => string;

/** One copy of every text that is asked for. */
export function interning(): Intern {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first !== undefined) return first;
    known.set(text, text);
    return text;
  };
}

/** The same summary, its words as `intern` keeps them. */
export function interned(summary: DraftSummary, intern: Intern): DraftSummary {
  return {
    ...summary,
    mentions: summary.mentions.map((mention) => internedMention(mention, intern)),
    figures: summary.figures.map((figure) => internedFigure(figure, intern)),
  };
}

function internedMention(mention: MentionSummary, intern: Intern): MentionSummary {
  return { ...mention, name: intern(mention.name), text: intern(mention.text) };
}

function internedFigure(figure: FigureSummary, intern: Intern): FigureSummary {
  return {
    ...figure,
    text: intern(figure.text),
    lo: figure.lo === null ? null : intern(figure.lo),
    hi: figure.hi === null ? null : intern(figure.hi),
    unit: intern(figure.unit),
    subject: intern(figure.subject),
    metric: intern(figure.metric),
    period: intern(figure.period),
    projectName: figure.projectName === null ? null : intern(figure.projectName),
  };
}
