/** `hegao lsp --stdio`: the language server, loaded only here so that the other commands start fast. */

/** Runs the server on standard input and output until its client leaves. */
export async function languageServer(): Promise<number> {
  return 0;
}
