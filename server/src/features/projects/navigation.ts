/** The places of a project: where it is named first, all that speak of it, those on the screen. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../core/analysis.ts';
import type { Mention, Project } from '../../core/model/project.ts';
import type { Position } from '../../core/text/lineIndex.ts';
import { rangeOf } from '../range.ts';
import type { OtherDraft } from './otherDrafts.ts';
import { projectAt, toldElsewhere } from './sameProject.ts';

/** Where projects are looked for. */
export interface ProjectScope {
  readonly uri: string;
  readonly others: readonly OtherDraft[];
}

/** Where the project at `position` is named in full for the first time; null where none is. */
export function projectDefinition(
  analysis: Analysis,
  position: Position,
  uri: string,
): Location | null {
  const fact = projectAt(analysis, position);
  const first = fact && definingMention(fact.project);
  return first ? { uri, range: rangeOf(analysis.draft, first) } : null;
}

/** Every place of the project at `position`, those of this draft first; null where none is. */
export function projectReferences(
  analysis: Analysis,
  position: Position,
  { uri, others, withDefinition }: ProjectScope & { readonly withDefinition: boolean },
): Location[] | null {
  const project = projectAt(analysis, position)?.project;
  if (!project) return null;
  const first = withDefinition ? undefined : definingMention(project);
  const here = project.mentions
    .filter((mention) => mention !== first)
    .map((mention) => ({ uri, range: rangeOf(analysis.draft, mention) }));
  const elsewhere = toldElsewhere(project, others).flatMap(({ draft, mentions }) =>
    mentions.map(({ range }) => ({ uri: draft.uri, range })),
  );
  return [...here, ...elsewhere];
}

/** The places of the project at `position` in this draft; null where none is. */
export function projectHighlights(
  analysis: Analysis,
  position: Position,
): DocumentHighlight[] | null {
  const project = projectAt(analysis, position)?.project;
  if (!project) return null;
  const first = definingMention(project);
  return project.mentions.map((mention) => ({
    range: rangeOf(analysis.draft, mention),
    kind: mention === first ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function definingMention({ mentions }: Project): Mention | undefined {
  return mentions.find(({ kind }) => kind === 'name') ?? mentions[0];
}
