/** Puts the name of a project into the team’s list, where a finding doubts it or the writer asks. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Analysis } from '../../core/analysis.ts';
import type { AcceptedNames } from '../../core/names/acceptedNames.ts';
import { projectKey } from '../../core/names/projectKey.ts';
import { overlaps } from '../../core/text/span.ts';
import { type CodeActionOptions, isWanted, shownDiagnostic, touchesRange } from '../codeActions.ts';
import { addNameTitle } from '../wording/projects.ts';

/** The command that adds a name; its argument is an `AddNameCall`. */
export const addNameCommand = 'hegao.addName';

/** Which name of which draft is to be listed. */
export interface AddNameCall {
  readonly uri: string;
  readonly name: string;
}

/** What is listed already, and whether the list can be written. */
export interface NameActionOptions extends CodeActionOptions {
  readonly names: AcceptedNames;
  readonly canKeep: boolean;
}

/** An action for each project that the range touches and the list has not, if quick fixes are asked for. */
export function nameActions(analysis: Analysis, options: NameActionOptions): CodeAction[] {
  const { uri, tongue, names, canKeep, context, range } = options;
  if (!canKeep || !isWanted(CodeActionKind.QuickFix, context.only)) return [];
  const { draft, findings } = analysis;
  const touches = touchesRange(draft, range);
  const doubts = findings.filter(
    (finding) => finding.rule === 'project-similar' && touches(finding),
  );
  const doubted = (mention: { readonly start: number; readonly end: number }): boolean =>
    doubts.some((finding) =>
      [finding, ...finding.related].some((place) => overlaps(place, mention)),
    );
  return draft.projects.flatMap((project) => {
    const mention = project.mentions.find(
      (one) => one.kind === 'name' && (touches(one) || doubted(one)),
    );
    if (!mention || names.byKey.has(projectKey(mention.text))) return [];
    const call: AddNameCall = { uri, name: mention.text };
    const title = addNameTitle(mention.text)[tongue];
    const command = { title, command: addNameCommand, arguments: [call] };
    const diagnostics = doubts.map((finding) => shownDiagnostic(draft, finding, options));
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
  });
}
