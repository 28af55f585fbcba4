/** Keeps a finding as ignored: the reason is asked for, and the client is told what to write into which file. */
import {
  type CreateFile,
  MessageType,
  type Range,
  ShowDocumentRequest,
  ShowMessageNotification,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { IgnoreRecord } from '../core/ignore/record.ts';
import { readRecordFile, recordFileName, withRecord } from '../core/ignore/recordFile.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import type { IgnoreCall, IgnoreOptions } from '../features/ignoreActions.ts';
import { memberOf } from './client.ts';
import type { CommandHandler } from './commands.ts';
import { diagnosticOptions } from './draftDiagnostics.ts';
import type { OpenDraft } from './drafts.ts';
import { complaint, type FolderFileTarget } from './folderFiles.ts';
import type { Session } from './session.ts';
import { pathBelow } from './uris.ts';

/** The request by which the client asks the writer for a reason; null where the writer turns away. */
const reasonRequest = 'hegao/askReason';

/** What is offered for the findings in the draft. */
export function ignoreOptions(
  { client, records }: Session,
  { document: { uri }, version }: OpenDraft,
  asked: Pick<IgnoreOptions, 'range' | 'context'>,
): IgnoreOptions {
  const { createFiles, askReason, showDocuments, versionEdits } = client.can;
  return {
    ...diagnosticOptions(uri, client),
    ...asked,
    ...(versionEdits && { version }),
    canRecord: createFiles && records.canKeep(uri),
    canGiveReason: askReason || showDocuments,
  };
}

/** The handler of the command that code actions bring. */
export function ignoreHandler(session: Session): CommandHandler {
  return async (argument) => {
    const call = readCall(argument);
    if (call) await ignoreFinding(session, call);
  };
}

/** Arguments come from the client, which may have got them anywhere. */
function readCall(value: unknown): IgnoreCall | null {
  const [uri, rule, places] = ['uri', 'rule', 'places'].map((name) => memberOf(value, name));
  if (typeof uri !== 'string' || typeof rule !== 'string' || !Array.isArray(places)) return null;
  const words = places.filter((place) => typeof place === 'string');
  return { uri, rule, places: words, withReason: memberOf(value, 'withReason') === true };
}

async function ignoreFinding(session: Session, call: IgnoreCall): Promise<void> {
  const reason = call.withReason ? await reasonFrom(session) : '';
  if (reason === null) return;
  const target = await session.records.targetFor(call.uri);
  if (!target) return;
  const { rule, places } = call;
  const text = textWith(target, { rule, places, reason });
  if (typeof text !== 'string') return tell(session, target, text);
  const applied = await session.connection.workspace.applyEdit({
    label: LABEL[session.client.tongue],
    edit: editOf(target, text),
    // VS Code then saves the file, as it does after renaming.
    ...(session.client.can.markRefactorings && { metadata: { isRefactoring: true } }),
  });
  if (!applied.applied) return tell(session, target, NOT_WRITTEN);
  session.records.wrote(target.uri, text);
  const isToBeFilledIn = call.withReason && !session.client.can.askReason;
  if (isToBeFilledIn) await showReason(session, target.uri, text);
}

/** Asked of the writer where the client can, else left to be written into the file. */
async function reasonFrom({ connection, client }: Session): Promise<string | null> {
  if (!client.can.askReason) return '';
  const answer: unknown = await connection.sendRequest(reasonRequest);
  return typeof answer === 'string' ? answer.trim() : null;
}

/** The file's text with the record, or why it cannot be put in. */
function textWith({ reading }: FolderFileTarget, record: IgnoreRecord): string | Bilingual {
  if ('problem' in reading) return reading.problem;
  const text = withRecord(reading.text, record);
  return text ?? readRecordFile(reading.text).problems[0] ?? NOT_WRITTEN;
}

function editOf(
  { uri, reading, isOnDisk, document }: FolderFileTarget,
  text: string,
): WorkspaceEdit {
  const range = wholeOf(uri, 'text' in reading ? reading.text : '');
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  const version = document?.version ?? null;
  return {
    documentChanges: [
      ...(isOnDisk ? [] : [create]),
      TextDocumentEdit.create({ uri, version }, [TextEdit.replace(range, text)]),
    ],
  };
}

function wholeOf(uri: string, text: string): Range {
  const document = TextDocument.create(uri, 'json', 0, text);
  return { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
}

/** Shows the file with the empty reason selected; it is the last one. */
async function showReason({ connection }: Session, uri: string, text: string): Promise<void> {
  const document = TextDocument.create(uri, 'json', 0, text);
  const place = document.positionAt(text.lastIndexOf('"reason": "') + '"reason": "'.length);
  const selection = { start: place, end: place };
  await connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true, selection });
}

function tell(
  { connection, client }: Session,
  { top, uri }: FolderFileTarget,
  what: Bilingual,
): void {
  const message = complaint(pathBelow(top, uri), what)[client.tongue];
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Error,
    message: `${NOT_KEPT[client.tongue]}${message}`,
  });
}

const LABEL: Bilingual = { zh: '忽略这一处', en: 'Ignore this finding' };
const NOT_KEPT: Bilingual = { zh: '没有记下。', en: 'Not kept. ' };
const NOT_WRITTEN: Bilingual = {
  zh: `没能写入 ${recordFileName}`,
  en: `${recordFileName} could not be written`,
};
