/** The frame around every answer to a request about a document. */
import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { OpenDraft } from './drafts.ts';
import { logFailure } from './log.ts';
import type { Session } from './session.ts';

/** A request's parameters name a document. */
interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** A handler as the connection takes it. */
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/**
 * A handler that answers from the draft's newest analysis. A document that is not open gets `nothing`, and so does a
 * request that fails: the failure is logged, and the server goes on. A request withdrawn meanwhile is not worked out.
 */
export function answering<P extends DocumentParams, R>(
  { connection, drafts }: Session,
  request: string,
  nothing: R,
  answer: (draft: OpenDraft, params: P) => R | Promise<R>,
): Handler<P, R> {
  return async (params, token) => {
    try {
      const draft = await drafts.get(params.textDocument.uri);
      if (token.isCancellationRequested) return withdrawn();
      return draft ? await answer(draft, params) : nothing;
    } catch (error) {
      logFailure(connection, request, error);
      return nothing;
    }
  };
}

function withdrawn(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'the request was cancelled');
}
