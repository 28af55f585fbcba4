/** Words to the user that are said once. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Answers a function that shows a warning, each wording once in a session. */
export function warnOnce(connection: Connection): (message: string) => void {
  const said = new Set<string>();
  return (message) => {
    if (said.has(message)) return;
    said.add(message);
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  };
}
