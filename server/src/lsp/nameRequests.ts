/** Adds a name to the team’s list: the client is told what to write into which file. */
import {
  type CreateFile,
  MessageType,
  ShowMessageNotification,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { nameFileName, withName } from '../core/names/nameFile.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import { positionAt } from '../core/text/lineIndex.ts';
import { splitParagraphs } from '../core/text/paragraphs.ts';
import { addNameTitle } from '../features/wording/projects.ts';
import { memberOf } from './client.ts';
import type { CommandHandler } from './commands.ts';
import { complaint } from './folderFiles.ts';
import type { Session } from './session.ts';
import { pathBelow } from './uris.ts';

/** The handler of the command that code actions bring. */
export function addNameHandler(session: Session): CommandHandler {
  return async (argument) => {
    const [uri, name] = [memberOf(argument, 'uri'), memberOf(argument, 'name')];
    if (typeof uri === 'string' && typeof name === 'string') await addName(session, uri, name);
  };
}

async function addName(session: Session, uri: string, name: string): Promise<void> {
  const { connection, client, names } = session;
  const target = await names.targetFor(uri);
  if (!target) return;
  const tell = (what: Bilingual): void => {
    const message = complaint(pathBelow(target.top, target.uri), what)[client.tongue];
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message,
    });
  };
  if ('problem' in target.reading) return tell(target.reading.problem);
  const { text } = target.reading;
  const changed = withName(text, name);
  if (changed === text) return;
  const paragraphs = splitParagraphs(text);
  const end = positionAt(paragraphs, text.length);
  const create: CreateFile = { kind: 'create', uri: target.uri, options: { ignoreIfExists: true } };
  const document = { uri: target.uri, version: target.document?.version ?? null };
  const added = TextEdit.insert(end, changed.slice(text.length));
  const { applied } = await connection.workspace.applyEdit({
    label: addNameTitle(name)[client.tongue],
    edit: {
      documentChanges: [
        ...(target.isOnDisk ? [] : [create]),
        TextDocumentEdit.create(document, [added]),
      ],
    },
    // VS Code then saves a file that it creates, as it does after renaming.
    ...(client.can.markRefactorings && { metadata: { isRefactoring: true } }),
  });
  if (applied) names.wrote(target.uri, changed);
  else tell(NOT_WRITTEN);
}

const NOT_WRITTEN: Bilingual = {
  zh: `没能写入 ${nameFileName}`,
  en: `${nameFileName} could not be written`,
};
