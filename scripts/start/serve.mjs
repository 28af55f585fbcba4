/** Serves VS Code with the extension installed in it, until this process is told to end. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signalled } from '../../test/vscode-host/program.mjs';
import {
  remoteUri,
  serverCommand,
  startServer,
  workbenchUrl,
} from '../../test/vscode-host/server.mjs';
import { run } from '../run.mjs';
import { inTongue } from './wording.mjs';

/**
 * Answers the exit status. Everything that is made for it, the installed extension too, goes with it.
 * @param {import('./request.mjs').Request} request
 */
export async function serve({ folder, file, port }) {
  const ended = signalled();
  const made = mkdtempSync(join(tmpdir(), 'hegao-start-'));
  try {
    const extensionsDir = join(made, 'extensions');
    const status = install(join(made, 'hegao.vsix'), extensionsDir);
    if (status !== 0) return status;
    // The token keeps the other users of this machine out of the drafts.
    const server = await startServer({ extensionsDir, port, token: randomUUID() });
    const payload = /** @type {[string, string][]} */ (
      file ? [['openFile', remoteUri(server, file)]] : []
    );
    announce(workbenchUrl(server, { folder, payload }));
    const reason = await Promise.race([ended, server.exited]);
    await server.stop();
    if (reason === undefined) return 0;
    const ending = inTongue('VS Code 服务意外结束', 'the VS Code server ended');
    process.stderr.write(`${ending} (${reason})\n`);
    return 1;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * @param {string} vsix
 * @param {string} extensionsDir
 */
function install(vsix, extensionsDir) {
  const status = run('scripts/package.mjs', [vsix], { quiet: true });
  if (status !== 0) return status;
  const installing = serverCommand(['--install-extension', vsix], { extensionsDir });
  if (installing.status !== 0) process.stderr.write(`${installing.stdout}${installing.stderr}`);
  return installing.status ?? 1;
}

/** @param {string} url */
function announce(url) {
  const open = inTongue('核稿已在 VS Code 中打开，请用浏览器访问', 'hegao is open in VS Code at');
  console.log(`\n${open}\n\n  ${url}\n\n${inTongue('按 Ctrl+C 结束。', 'Ctrl+C ends it.')}`);
}
