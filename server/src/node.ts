/** Entry of the language server under Node: over standard input and output, Node's channel, a pipe or a socket. */
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { nodeFiles } from './nodeFiles.ts';

startServer(createConnection(), nodeFiles);
