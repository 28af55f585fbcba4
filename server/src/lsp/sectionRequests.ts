/** Moves and renumbers sections at the client's command: the client is told what to change, and where the caret goes. */
import { MessageType, type Position, ShowMessageNotification } from 'vscode-languageserver';
import { edited } from '../core/sections/change.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import { positionAt } from '../core/text/lineIndex.ts';
import { splitParagraphs } from '../core/text/paragraphs.ts';
import { draftEdit } from '../features/draftEdit.ts';
import { changeOf, isSectionOperation, type SectionCall } from '../features/sectionActions.ts';
import { leftWords, operationTitles, sectionNotes } from '../features/wording/sections.ts';
import { memberOf } from './client.ts';
import type { CommandHandler } from './commands.ts';
import type { Session } from './session.ts';

/** The command; it answers with the caret's new place, or null where nothing was changed. */
export function sectionHandler(session: Session): CommandHandler {
  return async (argument) => {
    const call = readCall(argument);
    return call ? changeSections(session, call) : null;
  };
}

function readCall(value: unknown): SectionCall | null {
  const [uri, operation] = [memberOf(value, 'uri'), memberOf(value, 'operation')];
  const position = readPosition(memberOf(value, 'position'));
  const target = readPosition(memberOf(value, 'target'));
  if (typeof uri !== 'string' || !isSectionOperation(operation) || !position) return null;
  return { uri, operation, position, ...(target && { target }) };
}

function readPosition(value: unknown): Position | null {
  const [line, character] = [memberOf(value, 'line'), memberOf(value, 'character')];
  return typeof line === 'number' && typeof character === 'number' ? { line, character } : null;
}

async function changeSections(session: Session, call: SectionCall): Promise<Position | null> {
  const { connection, client, drafts } = session;
  const open = await drafts.get(call.uri);
  if (!open) return say(session, sectionNotes.noDraft);
  const { analysis } = open;
  const change = changeOf(analysis, call);
  if ('refusal' in change) return say(session, change.refusal);
  if (change.edits.length === 0) return say(session, sectionNotes.inOrder);
  const version = client.can.versionEdits ? { version: open.version } : {};
  const { applied } = await connection.workspace.applyEdit({
    label: operationTitles[call.operation][client.tongue],
    edit: draftEdit(analysis.draft, change.edits, { uri: call.uri, ...version }),
  });
  if (!applied) return say(session, sectionNotes.refused);
  const paragraphs = splitParagraphs(edited(analysis.text, change.edits));
  if (change.left.length > 0)
    say(session, leftWords(change.left.map(({ at }) => positionAt(paragraphs, at).line + 1)));
  return positionAt(paragraphs, change.caret);
}

function say({ connection, client }: Session, what: Bilingual): null {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Info,
    message: what[client.tongue],
  });
  return null;
}
