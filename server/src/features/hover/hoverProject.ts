/** Hover on a project: every place that speaks of it, and every figure given for it. */
import type { Analysis } from '../../core/analysis.ts';
import type { Draft } from '../../core/model/draft.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { MentionKind, Project } from '../../core/model/project.ts';
import type { Tongue } from '../../core/text/bilingual.ts';
import { excerpt, list, paragraphs } from '../markdown.ts';
import { lineNumber } from '../range.ts';
import { mentionNames } from '../wording/labels.ts';
import { mentionTotal, onLines, sectionWords } from '../wording/phrases.ts';
import { elsewhereParts } from './elsewhere.ts';
import { figureTable } from './figureTable.ts';
import type { HoverOptions } from './hoverOptions.ts';

/** The hover's Markdown. */
export function hoverProject(
  { draft }: Analysis,
  project: Project,
  { tongue, others = [] }: HoverOptions,
): string {
  const figures = figuresOf(draft, project);
  return paragraphs([
    `**${excerpt(project.name, 60)}** · ${mentionTotal(project.mentions.length)[tongue]}`,
    list(mentionLines(draft, project, tongue)),
    figures.length > 0 ? `**${sectionWords.figures[tongue]}**` : '',
    figureTable(draft, figures, 'subject', tongue),
    ...elsewhereParts(project, others, tongue),
  ]);
}

/** `指代 2：第12、15行`, for each kind of mention. */
function mentionLines(draft: Draft, { mentions }: Project, tongue: Tongue): readonly string[] {
  const colon = tongue === 'zh' ? '：' : ': ';
  return KINDS.flatMap((kind) => {
    const own = mentions.filter((mention) => mention.kind === kind);
    if (own.length === 0) return [];
    const lines = [...new Set(own.map(({ start }) => lineNumber(draft, start)))];
    const shown = onLines(lines.slice(0, MAX_LINES))[tongue];
    const more = lines.length > MAX_LINES ? ' …' : '';
    return [`${mentionNames[kind][tongue]} ${own.length}${colon}${shown}${more}`];
  });
}

const KINDS: readonly MentionKind[] = ['name', 'short', 'phase', 'anaphor'];
const MAX_LINES = 12;

/** The figures whose subject is the project, by any of its names. */
function figuresOf({ figures }: Draft, { name, mentions }: Project): readonly Figure[] {
  const names = mentions.filter(({ kind }) => kind === 'name' || kind === 'short');
  const known = new Set([name, ...names.map(({ text }) => text)]);
  return figures.filter(({ subject }) => known.has(subject));
}
