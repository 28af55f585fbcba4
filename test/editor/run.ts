/** Runs the bundled tests of one folder with Mocha: VS Code calls `run`, or Node this file. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Runs the tests in HEGAO_TESTS, writes their counts to HEGAO_REPORT, and rejects when one failed. */
export async function run(): Promise<void> {
  const { HEGAO_TESTS: folder = '', HEGAO_REPORT: report = '' } = process.env;
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, forbidOnly: true });
  for (const file of readdirSync(folder)) mocha.addFile(join(folder, file));
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once('end', () => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      writeFileSync(report, JSON.stringify({ passed: passes, failed: failures }));
    });
  });
  if (failed > 0) throw new Error(`${failed} failed`);
}

if (require.main === module) void run().catch(() => process.exit(1));
