/** Calls that cannot be used, the help and the version. */
import { describe, expect, it } from 'vitest';
import { useCommandLine } from './support/commandLine.ts';

const { run, write } = useCommandLine();

describe('a call that cannot be used ends with 2 and one line that says why', () => {
  it.each([
    ['no command', [], '请给出命令：check、facts、outline、lsp'],
    ['an unknown command', ['chekc'], '没有命令 chekc'],
    ['a command that does not exist yet', ['diff', 'a.txt', 'b.txt'], '没有命令 diff'],
    ['no path', ['check'], 'hegao check 文件…'],
    ['an unknown option', ['check', '--colour', 'a.txt'], '没有选项 --colour，是否指 --color'],
    ['an option without its value', ['check', 'a.txt', '--format'], '选项 --format 后面缺少值'],
    ['a value where none belongs', ['check', '--fix=yes', 'a.txt'], '选项 --fix 不带值'],
    [
      'a format that does not exist',
      ['check', '--format', 'sarif', 'a.txt'],
      '选项 --format 不支持 sarif，可用的有 text、json',
    ],
    ['a tongue that does not exist', ['check', '--lang=fr', 'a.txt'], '选项 --lang 不支持 fr'],
    ['an option of another command', ['facts', '--fix', 'a.txt'], '选项 --fix 只用于 check'],
    [
      'an unknown severity',
      ['check', '--max-severity-ok', 'error', 'a.txt'],
      '不支持 error，可用的有 hint、information、warning',
    ],
    [
      'an unknown rule',
      ['check', '--rule', 'figure-shares=off', 'a.txt'],
      '没有规则 figure-shares，相近的有 figure-share',
    ],
    [
      'a rule without a severity',
      ['check', '--rule', 'figure-share', 'a.txt'],
      'figure-share=off|hint|information|warning|error',
    ],
    [
      'an unknown severity of a rule',
      ['check', '--rule', 'figure-share=warn', 'a.txt'],
      'figure-share=off|hint',
    ],
    ['lsp without --stdio', ['lsp'], 'hegao lsp --stdio'],
  ])('%s', async (_, args, reason) => {
    write('a.txt', '');
    const { status, stdout, stderr } = await run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^hegao: [^\n]*\n$/);
    expect(stderr).toContain(reason);
  });

  it('in English where that is asked for', async () => {
    const { stderr } = await run(['check', '--lang', 'en', '--colour', 'a.txt']);
    expect(stderr).toBe('hegao: unknown option --colour; did you mean --color?\n');
  });
});

describe('--help and --version', () => {
  it.each([
    ['zh', '用法'],
    ['en', 'Usage'],
  ])('print the help in %s', async (tongue, word) => {
    const { status, stdout } = await run(['--help', '--lang', tongue]);
    expect(status).toBe(0);
    expect(stdout).toContain(word);
    expect(stdout).not.toContain('diff');
  });

  it('print the help of a command without asking for a path', async () => {
    expect((await run(['check', '-h'])).status).toBe(0);
  });

  it('print the version', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^hegao \d+\.\d+\.\d+\n$/);
  });
});
