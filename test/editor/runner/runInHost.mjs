/** Runs the suite in the extension host, through @vscode/test-electron. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { standIn } from '../../vscode-host/editor.mjs';
import { readCounts } from './counts.mjs';
import { bundles, copyDrafts } from './paths.mjs';

/** VS Code wants an extension in development beside the tests; ours is installed, so this one is empty. */
const emptyExtension = fileURLToPath(new URL('../extension', import.meta.url));

/**
 * @param {string} made a folder for what the run makes
 * @param {string} extensionsDir
 * @param {string | undefined} desktop undefined for the VS Code from npm
 */
export async function runInHost(made, extensionsDir, desktop) {
  const report = join(made, 'host.json');
  const drafts = copyDrafts(join(made, 'host'));
  const folders = ['--user-data-dir', join(made, 'user'), '--extensions-dir', extensionsDir];
  try {
    await runTests({
      vscodeExecutablePath: desktop ?? standIn,
      extensionDevelopmentPath: emptyExtension,
      extensionTestsPath: join(bundles, 'run.js'),
      extensionTestsEnv: { HEGAO_TESTS: join(bundles, 'suite'), HEGAO_REPORT: report },
      launchArgs: [drafts, ...folders],
    });
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) throw error; // else the report tells
  }
  return readCounts(report);
}
