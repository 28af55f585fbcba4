/** The server's log, shown by the client; never a word of a draft. */
import type { Connection } from 'vscode-languageserver';

/** Logs that `task` failed, and where. An error's message may quote the draft, so only its name and place are told. */
export function logFailure(connection: Connection, task: string, error: unknown): void {
  connection.console.error(`${task} failed: ${placeOf(error)}`);
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at\s/.test(line));
  return [error.name, ...frames].join('\n');
}
