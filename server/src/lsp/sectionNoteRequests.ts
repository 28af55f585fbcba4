/** Requests for what stands beside the text: lengths above headings, items behind announced counts, links to sections. */
import { codeLenses } from '../features/codeLenses.ts';
import { inlayHints } from '../features/inlayHints.ts';
import { sectionLinks } from '../features/sectionLinks.ts';
import { answering } from './answering.ts';
import type { Session } from './session.ts';

/** Registers the handlers; what the settings switch off is answered with nothing. */
export function registerSectionNoteRequests(session: Session): void {
  const { connection, client } = session;
  connection.onCodeLens(
    answering(session, 'textDocument/codeLens', [], ({ analysis, settings }) =>
      settings.showsLengths
        ? codeLenses(analysis, { tongue: client.tongue, speakingRate: settings.speakingRate })
        : [],
    ),
  );
  connection.languages.inlayHint.on(
    answering(session, 'textDocument/inlayHint', [], ({ analysis, settings }, { range }) =>
      settings.showsCounts ? inlayHints(analysis, range, client.tongue) : [],
    ),
  );
  connection.onDocumentLinks(
    answering(session, 'textDocument/documentLink', [], ({ analysis, document: { uri } }) =>
      sectionLinks(analysis, uri, client.tongue),
    ),
  );
}
