/**
 * The whole verification, step by step up to the first that fails; `--fast` leaves the editor out.
 * Its last line, `N passed, N failed`, counts the tests; a step that fails without tests is one failure.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const out = join(root, 'out');
const reports = { vitest: join(out, 'vitest.json'), editor: join(out, 'editor.json') };
const vsix = 'out/hegao.vsix';

/** @type {[name: string, ...command: Parameters<typeof run>][]} */
const steps = [
  ['types', 'tsc', ['-b']],
  ['lint, format, layers', 'biome', ['ci', '--error-on-warnings']],
  ['dead code', 'knip'],
  ['generated files', 'scripts/generate.mjs', ['--check']],
  [
    'unit, protocol, command line',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`],
  ],
  ['accuracy', 'scripts/bench.mjs', ['accuracy', '--check']],
];
if (!process.argv.includes('--fast')) {
  steps.push(
    ['package', 'scripts/package.mjs', [vsix]],
    ['editor', 'test/editor/run.mjs', [vsix, reports.editor]],
  );
}

mkdirSync(out, { recursive: true });
for (const report of Object.values(reports)) rmSync(report, { force: true });
const failing = steps.find((step) => !passes(...step));
const { passed, failed } = counts();
const summary = `${passed} passed, ${failing ? Math.max(failed, 1) : failed} failed`;
writeFileSync(join(out, 'summary.txt'), `${summary}\n`);
console.log(failing ? `\nfailed: ${failing[0]}\n${summary}` : summary);
process.exitCode = failing ? 1 : 0;

/**
 * @param {string} name
 * @param {Parameters<typeof run>} command
 */
function passes(name, ...command) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const status = run(...command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name}, ${seconds} s`);
  return status === 0;
}

/** The tests that ran, over all runners. */
function counts() {
  const unit = report(reports.vitest);
  const editor = report(reports.editor);
  return {
    passed: (unit.numPassedTests ?? 0) + (editor.passed ?? 0),
    failed: (unit.numFailedTests ?? 0) + (editor.failed ?? 0),
  };
}

/**
 * @param {string} file
 * @returns {Partial<Record<'numPassedTests' | 'numFailedTests' | 'passed' | 'failed', number>>}
 */
function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // its step has not come to run
  }
}
