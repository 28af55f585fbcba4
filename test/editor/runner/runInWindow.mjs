/** Runs the steps of a person: a browser shows the window, and the tests press its keys. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserOptions } from '../../vscode-host/browser.mjs';
import { startServer, workbenchUrl } from '../../vscode-host/server.mjs';
import { readCounts } from './counts.mjs';
import { bundles, copyDrafts, screenshots } from './paths.mjs';

/** Nothing moves while it is looked at, and the browser says whether it is dark. */
const settings = { 'workbench.reduceMotion': 'on', 'window.autoDetectColorScheme': true };

/**
 * @param {string} made a folder for what the run makes
 * @param {string} extensionsDir
 */
export async function runInWindow(made, extensionsDir) {
  rmSync(screenshots, { recursive: true, force: true });
  const report = join(made, 'window.json');
  const drafts = copyDrafts(join(made, '文稿'));
  const server = await startServer({ extensionsDir, settings });
  try {
    const env = {
      ...process.env,
      HEGAO_TESTS: join(bundles, 'ui'),
      HEGAO_REPORT: report,
      HEGAO_ADDRESS: workbenchUrl(server, { folder: drafts }),
      HEGAO_BROWSER: JSON.stringify(await browserOptions()),
      HEGAO_DRAFTS: drafts,
      HEGAO_SCREENSHOTS: screenshots,
    };
    const tests = spawn(process.execPath, [join(bundles, 'run.js')], { env, stdio: 'inherit' });
    await once(tests, 'exit');
  } finally {
    await server.stop();
  }
  return readCounts(report);
}
