/** `hegao check --fix`: what is written to disk, and what is left as it was. */
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encode } from '../../server/src/cli/encode.ts';
import type { Source } from '../../server/src/cli/sources.ts';
import { writeSource } from '../../server/src/cli/writeSource.ts';
import { isPosix, useCommandLine } from './support/commandLine.ts';

const { run, runUnprivileged, write, path } = useCommandLine();

/** A text whose second section is numbered 三, as the third is: there is exactly one right answer. */
const wrong = '一、总体情况\r\n略。\r\n三、主要问题\r\n略。\r\n三、下步打算\r\n略。\r\n';
const right = wrong.replace('三、主', '二、主');

describe('check --fix', () => {
  it('puts right what is safe, and twice is once', async () => {
    write('draft.txt', wrong);
    const first = await run(['check', '--fix', 'draft.txt']);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('已改好 1 处');
    expect(readFileSync(path('draft.txt'), 'utf8')).toBe(right);
    const second = await run(['check', '--fix', 'draft.txt']);
    expect(second.stdout).toContain('已改好 0 处');
    expect(readFileSync(path('draft.txt'), 'utf8')).toBe(right);
  });

  it.each([
    ['utf-8', true],
    ['utf-8', false],
    ['utf-16le', true],
    ['utf-16be', true],
    ['gb18030', false],
  ] as const)('keeps %s, byte-order mark %s, and line ends', async (encoding, bom) => {
    write('draft.txt', encode({ text: wrong, encoding, bom }));
    await run(['check', '--fix', 'draft.txt']);
    expect(readFileSync(path('draft.txt'))).toEqual(
      Buffer.from(encode({ text: right, encoding, bom })),
    );
  });

  it('says in JSON how many', async () => {
    write('draft.txt', wrong);
    const { stdout } = await run(['check', '--fix', '--format', 'json', 'draft.txt']);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ findings: [] }], summary: { fixed: 1 } });
  });

  it('does not touch a clean file', async () => {
    write('draft.txt', right);
    const before = statSync(path('draft.txt'), { bigint: true });
    await run(['check', '--fix', 'draft.txt']);
    const after = statSync(path('draft.txt'), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  it.runIf(isPosix)('keeps permissions and leaves no other file behind', async () => {
    write('draft.txt', wrong);
    chmodSync(path('draft.txt'), 0o666);
    await run(['check', '--fix', 'draft.txt']);
    expect(statSync(path('draft.txt')).mode & 0o777).toBe(0o666);
    expect(readdirSync(path('.'))).toEqual(['draft.txt']);
  });

  it.runIf(isPosix)('writes through a link instead of replacing it', async () => {
    write('原稿.txt', wrong);
    symlinkSync(path('原稿.txt'), path('link.txt'));
    await run(['check', '--fix', 'link.txt']);
    expect(lstatSync(path('link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path('原稿.txt'), 'utf8')).toBe(right);
  });

  it('leaves a file alone that its encoding could not write back', async () => {
    const bytes = Buffer.concat([Buffer.from(wrong), Buffer.from([0xed, 0xa0, 0x80])]);
    write('draft.txt', bytes);
    write('other.txt', wrong);
    const { status, stderr } = await run(['check', '--fix', 'draft.txt', 'other.txt']);
    expect(status).toBe(2);
    expect(stderr).toBe('hegao: draft.txt：有无法按原编码写回的字节，未修改\n');
    expect(readFileSync(path('draft.txt'))).toEqual(bytes);
    expect(readFileSync(path('other.txt'), 'utf8')).toBe(right);
  });

  it.runIf(isPosix)('does not write where it has no permission', async () => {
    chmodSync(write('draft.txt', wrong), 0o444);
    chmodSync(path('.'), 0o777);
    const { status, stderr, stdout } = await runUnprivileged(['check', '--fix', 'draft.txt']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'hegao: draft.txt：没有权限\n' });
    expect(stdout).toContain('⟦三');
    expect(readFileSync(path('draft.txt'), 'utf8')).toBe(wrong);
  });

  it('cannot change standard input, and says so', async () => {
    const { status, stderr } = await run(['check', '--fix', '-'], wrong);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'hegao: -：标准输入不能用 --fix 修改\n',
    });
  });

  it('changes nothing without being asked', async () => {
    write('draft.txt', wrong);
    await run(['check', 'draft.txt']);
    expect(readFileSync(path('draft.txt'), 'utf8')).toBe(wrong);
  });
});

describe('writeSource', () => {
  it('leaves a file alone that changed while it was checked', async () => {
    const file = write('draft.txt', '别的程序写的');
    const source: Source = {
      path: file,
      bytes: Buffer.from('旧'),
      text: '旧',
      encoding: 'utf-8',
      bom: false,
    };
    const refusal = await writeSource(source, '新');
    expect(refusal?.reason.en).toContain('changed while it was checked');
    expect(readFileSync(file, 'utf8')).toBe('别的程序写的');
  });
});
