/** Commands that the server carries out: one handler on the connection for all of them. */
import type { Connection } from 'vscode-languageserver';
import { logFailure } from './log.ts';

/** Carries out one command; its argument comes from the client, which may have got it anywhere. */
export type CommandHandler = (argument: unknown) => Promise<unknown>;

/** Registers the handlers by their commands’ names; one that fails is logged, and answers null. */
export function registerCommands(
  connection: Connection,
  handlers: Readonly<Record<string, CommandHandler>>,
): void {
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
    try {
      return (await handlers[command]?.(argument)) ?? null;
    } catch (error) {
      logFailure(connection, command, error);
      return null;
    }
  });
}
