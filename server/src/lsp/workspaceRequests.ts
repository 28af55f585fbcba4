/** Requests about all drafts of the workspace. */
import type { CancellationToken, WorkspaceSymbol } from 'vscode-languageserver';
import { mostSymbols, workspaceSymbols } from '../features/workspaceSymbols.ts';
import { logFailure } from './log.ts';
import { nextTurn } from './nextTurn.ts';
import type { Session } from './session.ts';

/** Registers the handlers. */
export function registerWorkspaceRequests(session: Session): void {
  const { connection } = session;
  connection.onWorkspaceSymbol(async ({ query }, token): Promise<WorkspaceSymbol[]> => {
    try {
      return await symbolsOf(session, query, token);
    } catch (error) {
      logFailure(connection, 'workspace/symbol', error);
      return [];
    }
  });
}

/** Some drafts a turn, so that what the writer types meanwhile comes first, and a longer query ends this one. */
async function symbolsOf(
  { index }: Session,
  query: string,
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  const drafts = await index.all();
  const found: WorkspaceSymbol[] = [];
  for (let at = 0; at < drafts.length && found.length < mostSymbols; at += A_TURN) {
    await nextTurn();
    if (token.isCancellationRequested) return [];
    found.push(...workspaceSymbols(drafts.slice(at, at + A_TURN), query));
  }
  return found.slice(0, mostSymbols);
}

/** Drafts in one turn: a few milliseconds. */
const A_TURN = 20;
