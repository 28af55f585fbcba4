/** Requests of a reader: hover and semantic colouring. */
import { type Hover, MarkupContent, MarkupKind, type SemanticTokens } from 'vscode-languageserver';
import { hover } from '../features/hover.ts';
import { plainText } from '../features/markdown.ts';
import { semanticTokens } from '../features/semanticTokens.ts';
import { answering } from './answering.ts';
import { otherDrafts } from './otherDrafts.ts';
import type { Session } from './session.ts';

/** Registers the handlers. */
export function registerReadingRequests(session: Session): void {
  const { connection } = session;
  const { tongue, can } = session.client;
  connection.onHover(
    answering(
      session,
      'textDocument/hover',
      null,
      async ({ analysis, settings, document, otherFacts }, { position }): Promise<Hover | null> => {
        const others = await otherDrafts(session, document.uri);
        const options = { tongue, speakingRate: settings.speakingRate, others, otherFacts };
        const shown = hover(analysis, position, options);
        return can.showMarkdown ? shown : inPlainText(shown);
      },
    ),
  );
  connection.languages.semanticTokens.on(
    answering(session, 'textDocument/semanticTokens/full', noTokens, ({ analysis }) =>
      semanticTokens(analysis),
    ),
  );
  connection.languages.semanticTokens.onRange(
    answering(session, 'textDocument/semanticTokens/range', noTokens, ({ analysis }, { range }) =>
      semanticTokens(analysis, range),
    ),
  );
}

const noTokens: SemanticTokens = { data: [] };

/** For clients that do not show Markdown. */
function inPlainText(shown: Hover | null): Hover | null {
  if (!shown || !MarkupContent.is(shown.contents)) return shown;
  const value = plainText(shown.contents.value);
  return { ...shown, contents: { kind: MarkupKind.PlainText, value } };
}
