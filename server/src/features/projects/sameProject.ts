/** Which mentions, here and in the other drafts, are of one project. */
import type { Analysis } from '../../core/analysis.ts';
import type { Project } from '../../core/model/project.ts';
import { projectKey } from '../../core/names/projectKey.ts';
import { offsetAt, type Position } from '../../core/text/lineIndex.ts';
import { type Fact, factsTouching } from '../factAt.ts';
import type { OtherDraft, ToldElsewhere } from './otherDrafts.ts';

/** The project at a place, and the mention there. */
export type ProjectFact = Extract<Fact, { kind: 'project' }>;

/** The project that `position` touches; null where none is. */
export function projectAt({ draft }: Analysis, position: Position): ProjectFact | null {
  const offset = offsetAt(draft.paragraphs, position);
  const found = factsTouching(draft, offset).filter((fact) => fact.kind === 'project');
  return found.find(({ span }) => offset < span.end) ?? found[0] ?? null;
}

/** What `projectKey` leaves of every name that the project has in its draft. */
export function keysOf({ name, mentions }: Project): ReadonlySet<string> {
  const names = mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  return new Set([name, ...names].map(projectKey));
}

/** What the other drafts say of the project, those that are silent left out. */
export function toldElsewhere(
  project: Project,
  others: readonly OtherDraft[],
): readonly ToldElsewhere[] {
  const keys = keysOf(project);
  // The drafts of a folder name the same projects over and over.
  const known = new Map<string, boolean>();
  const isSame = (name: string | null): boolean => {
    if (name === null) return false;
    const same = known.get(name) ?? keys.has(projectKey(name));
    known.set(name, same);
    return same;
  };
  return others
    .map((draft) => ({
      draft,
      mentions: draft.summary.mentions.filter(({ name }) => isSame(name)),
      figures: draft.summary.figures.filter(({ projectName }) => isSame(projectName)),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}
