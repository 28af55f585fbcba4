/** `hegao lsp --stdio`: the language server, loaded only here so that the other commands start fast. */
import { createRequire } from 'node:module';

/** Runs the server on standard input and output; it ends the process when its client leaves. */
export async function languageServer(): Promise<number> {
  createRequire(__filename)('./server.js'); // bundled by itself, beside this program
  return 0;
}
