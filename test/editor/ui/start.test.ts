/** `npm start` as a person calls it: the address that it prints, the draft that it shows, and how it ends. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { draftName, openAddress, pathOf } from './window.ts';

describe('npm start', () => {
  let running: ChildProcess;

  afterEach(() => {
    running.kill('SIGKILL');
  });

  it('serves the draft that it is called with, to nobody else, and ends on Ctrl+C', async () => {
    const before = leftovers();
    running = start([pathOf(draftName)]);
    const { printed } = await says(running, /http:\/\/127\.0\.0\.1:\S+/);
    const address = /http:\S+/.exec(printed)?.[0] ?? '';
    const { workbench, close } = await openAddress(address, 'en-US');
    try {
      await workbench.tab(draftName).waitFor();
      await workbench.squiggles('warning').first().waitFor();
    } finally {
      await close();
    }
    equal((await fetch(new URL('/', address))).status, 403); // without the token
    const ended = once(running, 'exit');
    running.kill('SIGINT');
    deepEqual(await ended, [0, null]);
    deepEqual(leftovers(), before);
  }).timeout(60_000);

  it('says what is wrong with what it is to open', async () => {
    running = start([pathOf('没有.txt')]);
    const ended = once(running, 'exit');
    const { complained } = await says(running, /\n/);
    ok(complained.endsWith(`no such file or folder: ${pathOf('没有.txt')}\n`), complained);
    deepEqual(await ended, [2, null]);
  });
});

function start(args: readonly string[]): ChildProcess {
  const env = { ...process.env, HEGAO_VSCODE: 'npm', LC_ALL: 'C.UTF-8' };
  return spawn(process.execPath, ['scripts/start.mjs', ...args], { env });
}

/** Resolves with what the program has said as soon as that has `wanted` in it. */
function says(
  { stdout, stderr }: ChildProcess,
  wanted: RegExp,
): Promise<{ printed: string; complained: string }> {
  return new Promise((resolve) => {
    const said = { printed: '', complained: '' };
    const read = (stream: keyof typeof said) => (data: Buffer) => {
      said[stream] += data;
      if (wanted.test(said[stream])) resolve(said);
    };
    stdout?.on('data', read('printed'));
    stderr?.on('data', read('complained'));
  });
}

/** What it keeps in the temporary folder while it runs. */
function leftovers(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('hegao-start-'));
}
