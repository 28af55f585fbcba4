/** `npm run screenshots`: runs the tests in real VS Code and keeps the pictures they make, for the READMEs. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const vsix = 'out/hegao.vsix';
const status =
  run('scripts/package.mjs', [vsix]) || run('test/editor/run.mjs', [vsix, 'out/editor.json']);
if (status === 0)
  cpSync(join(root, 'out/screenshots'), join(root, 'docs/images'), { recursive: true });
process.exitCode = status;
