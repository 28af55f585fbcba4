/**
 * Tests in real VS Code: `run.mjs FILE.vsix REPORT.json`. The extension is installed into a fresh VS Code; the suite runs
 * in its extension host, then, where VS Code comes from npm, the steps of a person in its window.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { desktopExecutable } from '../vscode-host/editor.mjs';
import { runMain } from '../vscode-host/program.mjs';
import { bundleTests } from './runner/bundle.mjs';
import { installExtension } from './runner/install.mjs';
import { runInHost } from './runner/runInHost.mjs';
import { runInWindow } from './runner/runInWindow.mjs';

/** Answers the exit status. */
async function main() {
  const [vsix, report] = process.argv.slice(2).map((path) => resolve(path));
  if (!vsix || !report) throw new Error('run.mjs FILE.vsix REPORT.json');
  const desktop = await desktopExecutable();
  await bundleTests();
  const made = mkdtempSync(join(tmpdir(), 'hegao-editor-'));
  try {
    const extensionsDir = join(made, 'extensions');
    installExtension(vsix, { extensionsDir, userDataDir: join(made, 'installer') }, desktop);
    const counts = [await runInHost(made, extensionsDir, desktop)];
    if (!desktop) counts.push(await runInWindow(made, extensionsDir));
    return conclude(counts, report);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * @param {readonly import('./runner/counts.mjs').Counts[]} counts
 * @param {string} report
 */
function conclude(counts, report) {
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  writeFileSync(report, JSON.stringify({ passed, failed }));
  return failed === 0 ? 0 : 1;
}

await runMain(main);
