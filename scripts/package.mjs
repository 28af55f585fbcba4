/** Builds the extension and packs it: `npm run package [-- FILE.vsix]`, or hegao-VERSION.vsix. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './run.mjs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const file = process.argv[2] ?? `${manifest.name}-${manifest.version}.vsix`;

// No dependencies, as the bundles hold them; links stay, as what a writer needs of their targets is inside.
const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
mkdirSync(dirname(file), { recursive: true });
process.exitCode = run('vsce', ['package', ...options, '--out', file]); // it builds first
