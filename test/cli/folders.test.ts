/** Folders and bad inputs on the command line: what is found, skipped and told. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPosix, useCommandLine } from './support/commandLine.ts';

const commandLine = useCommandLine();
const { run, runUnprivileged, write, path } = commandLine;

/** The paths that `check` answers for, in its order. */
async function checked(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await run(['check', '--format', 'json', ...args]);
  expect(stderr).toBe('');
  const { files }: { files: readonly { path: string }[] } = JSON.parse(stdout);
  return files.map((file) => file.path.replaceAll('\\', '/'));
}

describe('a folder is searched', () => {
  it('for drafts, by name, folders among files', async () => {
    const drafts = ['a/z.txt', 'a.txt', 'b.md', 'e.hegao', '材料/汇报.TXT', '甲.讲话稿'];
    for (const name of [...drafts, 'c.doc', 'd.json', '讲话稿']) write(name, '同志们');
    expect(await checked('.')).toEqual(drafts);
  });

  it('without hidden folders and installed packages', async () => {
    for (const name of ['.git/a.txt', '.tmp.txt', 'node_modules/p/README.md', 'a.txt'])
      write(name, '');
    expect(await checked('.')).toEqual(['a.txt']);
  });

  it('with .gitignore files honoured, the nearest deciding', async () => {
    write('.git/HEAD', '');
    write('.gitignore', '*.bak.txt\n归档/\n/根.txt\n草*.txt\n');
    write('内/.gitignore', '!草稿.txt\n');
    for (const name of [
      'a.bak.txt',
      '归档/a.txt',
      '根.txt',
      '内/根.txt',
      '内/草稿.txt',
      '草稿.txt',
      'a.txt',
    ])
      write(name, '');
    expect(await checked('.')).toEqual(['a.txt', '内/根.txt', '内/草稿.txt']);
  });

  it('with the .gitignore of the work tree above it honoured', async () => {
    write('.git/HEAD', '');
    write('.gitignore', '旧稿.txt\n');
    write('材料/旧稿.txt', '');
    write('材料/新稿.txt', '');
    expect(await checked('材料')).toEqual(['材料/新稿.txt']);
  });

  it('even where it is itself ignored, and so is a file: it was named', async () => {
    write('.git/HEAD', '');
    write('.gitignore', '归档/\n*.bak.txt\n');
    write('归档/a.txt', '');
    write('a.bak.txt', '');
    expect(await checked('归档', 'a.bak.txt')).toEqual(['归档/a.txt', 'a.bak.txt']);
  });

  it.runIf(isPosix)('through links to files, but not round a loop of folders', async () => {
    write('稿/a.txt', '');
    symlinkSync(path('稿'), path('稿/回到上级.txt'));
    symlinkSync(path('稿/a.txt'), path('稿/b.txt'));
    expect(await checked('稿')).toEqual(['稿/a.txt', '稿/b.txt']);
  });

  it('once, however often a file is named', async () => {
    write('稿/a.txt', '');
    expect(await checked('稿/a.txt', '稿', './稿/a.txt')).toEqual(['稿/a.txt']);
  });
});

/** One case: what it is, the path named, how it is made, and the reason that has to be given. */
type Case = readonly [title: string, name: string, make: () => void, reason: string];

const unusable: readonly Case[] = [
  ['a missing file', 'none.txt', () => {}, '找不到这个文件或文件夹'],
  ['a path through a file', 'ok.txt/a.txt', () => {}, '找不到这个文件或文件夹'],
  ['a binary file', 'a.txt', () => write('a.txt', new Uint8Array(100)), '不是文本文件'],
  ['a Word document', '稿.docx', () => write('稿.docx', 'PK\u0003\u0004……'), '请另存为 .txt'],
  [
    'an unknown encoding',
    'a.txt',
    () => write('a.txt', Buffer.from('caf\xe9', 'latin1')),
    '无法判断文字编码',
  ],
];

const unusableOnPosix: readonly Case[] = [
  [
    'a link to nowhere',
    'a.txt',
    () => symlinkSync('none', path('a.txt')),
    '找不到这个文件或文件夹',
  ],
  ['a link to itself', 'a.txt', () => symlinkSync('a.txt', path('a.txt')), '链接绕成了圈'],
  ['a device', '/dev/zero', () => {}, '不是普通文件'],
  ['a file without permission', 'a.txt', () => chmodSync(write('a.txt', '密'), 0), '没有权限'],
  [
    'a folder without permission',
    '锁',
    () => {
      mkdirSync(path('锁'));
      chmodSync(path('锁'), 0);
    },
    '没有权限',
  ],
];

describe('an input that cannot be used gives one line, status 2, and the rest checked', () => {
  it.each(isPosix ? [...unusable, ...unusableOnPosix] : unusable)(
    '%s',
    async (_, name, make, reason) => {
      make();
      write('ok.txt', '同志们');
      const args = ['check', '--format', 'json', name, 'ok.txt'];
      const { status, stdout, stderr } = await runUnprivileged(args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^[^\n]*\n$/);
      expect(stderr.startsWith(`hegao: ${name}：`)).toBe(true);
      expect(stderr).toContain(reason);
      expect(JSON.parse(stdout).files).toEqual([{ path: 'ok.txt', findings: [] }]);
    },
  );

  it('in English where that is asked for', async () => {
    const { stderr } = await run(['check', '--lang', 'en', 'none.txt']);
    expect(stderr).toBe('hegao: none.txt: no such file or folder\n');
  });

  it.runIf(isPosix)('also inside a folder', async () => {
    write('稿/a.txt', '');
    symlinkSync('none', path('稿/b.txt'));
    mkdirSync(path('稿/c.txt'));
    chmodSync(path('稿/c.txt'), 0);
    const { status, stderr, stdout } = await runUnprivileged(['check', '--format', 'json', '稿']);
    expect(status).toBe(2);
    expect(stderr).toBe('hegao: 稿/b.txt：找不到这个文件或文件夹\nhegao: 稿/c.txt：没有权限\n');
    expect(JSON.parse(stdout).summary.files).toBe(1);
  });
});

describe('a reader that goes away', () => {
  it('ends the program without complaint', async () => {
    const text = '（一）一是抓好*县XX项目，完成投资××亿元。\n'.repeat(20_000);
    write('long.txt', text);
    const stderr = await new Promise<string>((resolve) => {
      const args = [commandLine.program, 'check', '--format', 'json', path('long.txt')];
      const child = execFile(process.execPath, args, (_error, _stdout, complaint) =>
        resolve(complaint),
      );
      child.stdout?.destroy();
    });
    expect(stderr).toBe('');
  });
});
