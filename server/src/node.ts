/** Entry of the language server under Node: over standard input and output, Node's channel, a pipe or a socket. */
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { nodeDrafts } from './nodeDrafts.ts';
import { nodeFiles } from './nodeFiles.ts';

// Bundled by itself, beside this program.
startServer(createConnection(), nodeFiles, nodeDrafts(join(__dirname, 'worker.js')));
