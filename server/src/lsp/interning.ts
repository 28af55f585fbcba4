/**
 * What is kept of a summary for as long as the folder is open: thousands of them must not fill the memory. Words that come back
 * in every draft are kept once. Every object is written out again: one that came from another thread, or was copied, is stored
 * with room to grow.
 */
import type {
  DraftSummary,
  FigureSummary,
  MentionSummary,
  PlaceRange,
  SectionSummary,
} from '../core/model/summary.ts';

/** Answers the copy that is kept of a text. */
export type Intern = <T extends string>(text: T) => T;

/** One copy of every text that is asked for. */
export function interning(): Intern {
  const known = new Map<string, string>();
  return <T extends string>(text: T): T => {
    const first = known.get(text);
    if (first !== undefined) return first as T;
    known.set(text, text);
    return text;
  };
}

/** The same summary, its words as `intern` keeps them. */
export function interned(summary: DraftSummary, intern: Intern): DraftSummary {
  const { title, date } = summary;
  return {
    title,
    date,
    sections: summary.sections.map(keptSection),
    mentions: summary.mentions.map((mention) => keptMention(mention, intern)),
    figures: summary.figures.map((figure) => keptFigure(figure, intern)),
  };
}

function keptSection({ label, level, start, end }: SectionSummary): SectionSummary {
  const range = keptRange({ start, end });
  return { label, level, start: range.start, end: range.end };
}

function keptMention({ name, text, kind, range }: MentionSummary, intern: Intern): MentionSummary {
  return { name: intern(name), text: intern(text), kind: intern(kind), range: keptRange(range) };
}

function keptFigure(figure: FigureSummary, intern: Intern): FigureSummary {
  const { lo, hi, projectName } = figure;
  return {
    text: intern(figure.text),
    lo: lo === null ? null : intern(lo),
    hi: hi === null ? null : intern(hi),
    unit: intern(figure.unit),
    dimension: intern(figure.dimension),
    subject: intern(figure.subject),
    metric: intern(figure.metric),
    period: intern(figure.period),
    role: intern(figure.role),
    projectName: projectName === null ? null : intern(projectName),
    range: keptRange(figure.range),
  };
}

function keptRange({ start, end }: PlaceRange): PlaceRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
