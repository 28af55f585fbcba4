/** Requests for what may be typed next: section markers, names of projects, in drafts and in the team’s list. */
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { nameFileCompletion } from '../features/projects/nameFile.ts';
import {
  type NameCompletionData,
  projectCompletion,
  resolvedCompletion,
} from '../features/projects/projectCompletion.ts';
import { sectionCompletion } from '../features/sectionCompletion.ts';
import { answering } from './answering.ts';
import { memberOf } from './client.ts';
import { logFailure } from './log.ts';
import { isNameFile } from './names.ts';
import { otherDrafts } from './otherDrafts.ts';
import type { Session } from './session.ts';

/** Registers the handlers. */
export function registerCompletionRequests(session: Session): void {
  const { connection, client, names } = session;
  const inDraft = answering(
    session,
    'textDocument/completion',
    null,
    async (
      { analysis, document: { uri } },
      { position }: CompletionParams,
    ): Promise<CompletionList | null> => {
      const others = await otherDrafts(session, uri);
      const options = { uri, names: await names.of(uri), others, tongue: client.tongue };
      const items = [
        ...sectionCompletion(analysis, position, {
          tongue: client.tongue,
          snippets: client.can.snippets,
        }),
        ...projectCompletion(analysis, position, options),
      ];
      // Which letters spell a name only the server knows, so it is asked again at each of them.
      return items.length > 0 ? { isIncomplete: true, items } : null;
    },
  );
  connection.onCompletion((params, token) => {
    const { uri } = params.textDocument;
    return isNameFile(uri)
      ? inNameFile(session, uri, params.position).catch((error: unknown) => {
          logFailure(connection, 'textDocument/completion', error);
          return null;
        })
      : inDraft(params, token);
  });
  connection.onCompletionResolve(async (item): Promise<CompletionItem> => {
    const told = readData(item.data);
    const draft = told && (await session.drafts.get(told.uri));
    if (!draft) return item;
    const others = await otherDrafts(session, told.uri);
    const options = { others, tongue: client.tongue };
    return resolvedCompletion(item, told.project, draft.analysis, options);
  });
}

async function inNameFile(
  { documents, index }: Session,
  uri: string,
  position: { readonly line: number; readonly character: number },
): Promise<CompletionItem[]> {
  const document = documents.get(uri);
  if (!document) return [];
  const drafts = await index.othersOf(uri);
  return nameFileCompletion(document.getText(), position, drafts);
}

/** Data come back from the client, which may have got them anywhere. */
function readData(value: unknown): NameCompletionData | null {
  const [uri, project] = [memberOf(value, 'uri'), memberOf(value, 'project')];
  return typeof uri === 'string' && typeof project === 'string' ? { uri, project } : null;
}
