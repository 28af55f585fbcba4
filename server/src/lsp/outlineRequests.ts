/** Requests about the draft's structure: outline, folding, growing selections. */
import { documentSymbols } from '../features/documentSymbols.ts';
import { foldingRanges } from '../features/foldingRanges.ts';
import { selectionRanges } from '../features/selectionRanges.ts';
import { answering } from './answering.ts';
import type { Session } from './session.ts';

/** Registers the handlers. */
export function registerOutlineRequests(session: Session): void {
  const { connection, client } = session;
  connection.onDocumentSymbol(
    answering(session, 'textDocument/documentSymbol', [], ({ analysis }) =>
      documentSymbols(analysis, client.tongue),
    ),
  );
  connection.onFoldingRanges(
    answering(session, 'textDocument/foldingRange', [], ({ analysis }) => foldingRanges(analysis)),
  );
  connection.onSelectionRanges(
    answering(session, 'textDocument/selectionRange', [], ({ analysis }, { positions }) =>
      selectionRanges(analysis, positions),
    ),
  );
}
