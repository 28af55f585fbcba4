/** What the other drafts of a folder need to know of a draft: its title, date, sections, projects and figures. */
import { type Position, positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { dateOf, titleOf } from './draftTitle.ts';
import type { Figure, FigureRole } from './figure.ts';
import type { MentionKind } from './project.ts';
import type { Dimension } from './quantity.ts';
import { sectionName } from './sectionName.ts';

/** A draft in brief: plain data that goes from one thread to another, and small enough to keep thousands of. */
export interface DraftSummary {
  /** The line that names the draft; null where none does. */
  readonly title: string | null;
  /** The day or month it is dated, as `Period.norm` has it (`2026-09-10`, `2026-09`); null where nothing says it. */
  readonly date: string | null;
  readonly sections: readonly SectionSummary[];
  readonly mentions: readonly MentionSummary[];
  readonly figures: readonly FigureSummary[];
}

/** A place as LSP has it: the end is not part of it. */
export interface PlaceRange {
  readonly start: Position;
  readonly end: Position;
}

/** A section: from its marker to where its title ends. */
export interface SectionSummary extends PlaceRange {
  /** 一、深刻认识重大意义, on one line. */
  readonly label: string;
  /** As `Marker.level`. */
  readonly level: number;
}

/** A place that speaks of a project. */
export interface MentionSummary {
  /** The project's full name. */
  readonly name: string;
  /** As written here. */
  readonly text: string;
  readonly kind: MentionKind;
  readonly range: PlaceRange;
}

/** What a figure states. */
export interface FigureFact {
  readonly text: string;
  /** The interval in the base unit, decimal digits; null is unbounded. */
  readonly lo: string | null;
  readonly hi: string | null;
  /** The base unit: 元 where 亿元 is written. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** As in `LocalFigure`; empty when nothing says it. */
  readonly subject: string;
  readonly metric: string;
  readonly period: string;
  readonly role: FigureRole;
  /** The full name of the project that is the subject. */
  readonly projectName: string | null;
}

/** A figure of which the draft says what it measures or whose it is. */
export interface FigureSummary extends FigureFact {
  readonly range: PlaceRange;
}

/** A figure, and what it states. */
export interface StatingFigure {
  readonly figure: Figure;
  readonly fact: FigureFact;
}

/** The draft in brief; nothing in it is a part of the draft, so that the draft itself can be forgotten. */
export function summarise(draft: Draft): DraftSummary {
  const range = ({ start, end }: Span): PlaceRange => ({
    start: positionAt(draft.paragraphs, start),
    end: positionAt(draft.paragraphs, end),
  });
  return {
    title: titleOf(draft),
    date: dateOf(draft),
    sections: draft.markers.map((marker) => ({
      label: sectionName(draft, marker),
      level: marker.level,
      ...range({ start: marker.start, end: Math.max(marker.end, marker.title.end) }),
    })),
    mentions: mentionsOf(draft, range),
    figures: statingFigures(draft).map(({ figure, fact }) => ({ ...fact, range: range(figure) })),
  };
}

function mentionsOf(draft: Draft, range: (span: Span) => PlaceRange): readonly MentionSummary[] {
  return draft.projects
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ name, mention }) => ({
      name,
      text: mention.text,
      kind: mention.kind,
      range: range(mention),
    }));
}

/** The figures of which the draft says what they measure or whose they are, with what they state. */
export function statingFigures(draft: Draft): readonly StatingFigure[] {
  const projects = projectsByName(draft);
  const stating: StatingFigure[] = [];
  for (const figure of draft.figures) {
    const { text, quantity, subject, metric, period, role } = figure;
    const projectName = projects.get(subject) ?? null;
    if (metric === '' && projectName === null) continue;
    const { unit, dimension } = quantity;
    const [lo, hi] = [quantity.lo?.toFixed() ?? null, quantity.hi?.toFixed() ?? null];
    const fact = { text, lo, hi, unit, dimension, subject, metric, period, role, projectName };
    stating.push({ figure, fact });
  }
  return stating;
}

/** Full names by every name under which a figure's subject may speak of the project. */
function projectsByName({ projects }: Draft): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, mentions } of projects) {
    names.set(name, name);
    for (const { text, kind } of mentions) if (kind !== 'anaphor') names.set(text, name);
  }
  return names;
}
