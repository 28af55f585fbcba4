/** The habits of the house that no lint rule knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const sources = ['client/src', 'server/src', 'scripts', 'bench', 'test'].flatMap(sourcesIn);
const core = sources.filter(({ name }) => name.startsWith('server/src/core/'));

test('every source file opens with a sentence on what it is for', () => {
  const header = /^(?:#!.*\n)?\/\*\*\s/;
  expect(namesOf(({ text }) => !header.test(text))).toEqual([]);
});

test('no source file is longer than 350 lines, word lists excepted', () => {
  const isData = (name: string) => name.includes('/lexicon/');
  expect(namesOf(({ name, text }) => !isData(name) && text.split('\n').length > 351)).toEqual([]);
});

test('every export of core says what it is; a rule does so by its meta', () => {
  const exported =
    /(.*)\n(export (?:async )?(?:function|const|interface|type|class) \w+(?:: Rule)?)/g;
  const undocumented = core.flatMap(({ name, text }) =>
    [...text.matchAll(exported)]
      .filter(([, before = '', head = '']) => !before.endsWith('*/') && !head.endsWith(': Rule'))
      .map(([, , head]) => `${name}: ${head}`),
  );
  expect(undocumented).toEqual([]);
});

test('no check is switched off in place', () => {
  const off =
    /(?:biome|ts|vitest|v8)-(?:ignore|expect-error|nocheck)\b|\b(?:it|test|describe)\.skip/;
  expect(namesOf(({ text }) => off.test(text))).toEqual([]);
});

interface Source {
  readonly name: string;
  readonly text: string;
}

/** The TypeScript and JavaScript below `folder`; what stands in for foreign packages is not ours to judge. */
function sourcesIn(folder: string): Source[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:ts|mts|mjs)$/.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));
}

function namesOf(isBad: (source: Source) => boolean): string[] {
  return sources.filter(isBad).map(({ name }) => name);
}
