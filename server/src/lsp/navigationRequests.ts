/** Requests that lead from one place to another: between the mentions of a project, from 附件2 to the annex. */
import {
  projectDefinition,
  projectHighlights,
  projectReferences,
} from '../features/projects/navigation.ts';
import { sectionDefinition } from '../features/sectionLinks.ts';
import { answering } from './answering.ts';
import { otherDrafts } from './otherDrafts.ts';
import type { Session } from './session.ts';

/** Registers the handlers. */
export function registerNavigationRequests(session: Session): void {
  const { connection } = session;
  connection.onDefinition(
    answering(session, 'textDocument/definition', null, ({ analysis, document }, { position }) => {
      const section = sectionDefinition(analysis, position, document.uri);
      return section.length > 0 ? section : projectDefinition(analysis, position, document.uri);
    }),
  );
  connection.onReferences(
    answering(
      session,
      'textDocument/references',
      null,
      async ({ analysis, document: { uri } }, { position, context }) => {
        const others = await otherDrafts(session, uri);
        const withDefinition = context.includeDeclaration;
        return projectReferences(analysis, position, { uri, others, withDefinition });
      },
    ),
  );
  connection.onDocumentHighlight(
    answering(session, 'textDocument/documentHighlight', null, ({ analysis }, { position }) =>
      projectHighlights(analysis, position),
    ),
  );
}
