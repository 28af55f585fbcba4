/** F5 in this project: the launch configurations, the tasks they wait for, and what those wait to read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const json = <T>(path: string): T => JSON.parse(text(path));

interface Launch {
  readonly configurations: readonly { name: string; preLaunchTask?: string; port?: number }[];
  readonly compounds: readonly { configurations: readonly string[] }[];
}

interface Tasks {
  readonly tasks: readonly {
    readonly label: string;
    readonly script: string;
    readonly problemMatcher?: {
      readonly pattern: readonly { regexp: string }[];
      readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
    };
  }[];
}

const { configurations, compounds } = json<Launch>('.vscode/launch.json');
const { tasks } = json<Tasks>('.vscode/tasks.json');
const watch = tasks.find(({ label }) => label === 'watch')?.problemMatcher;

test('every task that is waited for exists, and every task is a script of the project', () => {
  const { scripts } = json<{ scripts: Readonly<Record<string, string>> }>('package.json');
  const awaited = configurations.flatMap(({ preLaunchTask }) => preLaunchTask ?? []);
  expect(tasks.map(({ label }) => label)).toEqual(expect.arrayContaining(awaited));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(tasks.map(({ script }) => script)));
});

test('compounds name configurations, and the server listens where it is looked for', () => {
  const names = configurations.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(compounds.flatMap((each) => each.configurations)));
  const port = configurations.find(({ name }) => name === 'Attach to the server')?.port;
  expect(text('client/src/languageClient.ts')).toContain(`--inspect=${port}`);
});

test('the watch task is done when the build says so', () => {
  const build = text('scripts/build.mjs');
  for (const [pattern, line] of [
    [watch?.background.beginsPattern, '[watch] build started'],
    [watch?.background.endsPattern, '[watch] build finished'],
  ] as const) {
    expect(build).toContain(`'${line}'`);
    expect(line).toMatch(new RegExp(pattern ?? '(?!)'));
  }
});

test('errors of the build are read with their place', () => {
  const lines = ['✘ [ERROR] Could not resolve "./x.ts"', '', '    client/src/extension.ts:3:7:'];
  const patterns = watch?.pattern ?? [];
  expect(patterns).toHaveLength(lines.length);
  for (const [index, line] of lines.entries()) {
    expect(line).toMatch(new RegExp(patterns[index]?.regexp ?? '(?!)'));
  }
});
