/** `hegao` and the configuration of the folders around a draft, or the one that is named. */
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPosix, type Outcome, useCommandLine } from './support/commandLine.ts';

const { run, write, path } = useCommandLine();

/** A share that does not fit, and a number that is left out. */
const draft = '一、甲\n完成投资575.7亿元，占计划投资723.3亿元的89.6%。\n三、乙\n';

/** The rules that are reported, by file. */
async function check(
  ...args: readonly string[]
): Promise<Outcome & { readonly found: Readonly<Record<string, readonly string[]>> }> {
  const outcome = await run(['check', '--format', 'json', ...args]);
  const files: { path: string; findings: { rule: string }[] }[] =
    outcome.stdout === '' ? [] : JSON.parse(outcome.stdout).files;
  const found = files.map((file) => [file.path, file.findings.map(({ rule }) => rule)] as const);
  return { ...outcome, found: Object.fromEntries(found) };
}

describe('a configuration', () => {
  it('holds for the drafts of its folder and of those below, unless there is a nearer one', async () => {
    write('甲.txt', draft);
    write('材料/8月/乙.txt', draft);
    write('材料/9月/丙.txt', draft);
    write('材料/hegao.yaml', 'rules: {figure-share: off}\n');
    write('材料/9月/hegao.yaml', 'rules: {numbering-gap: off}\n');
    expect((await check('.')).found).toEqual({
      '材料/8月/乙.txt': ['numbering-gap'],
      '材料/9月/丙.txt': ['figure-share'],
      '甲.txt': ['figure-share', 'numbering-gap'],
    });
  });

  it('is not looked for above the git work tree', async () => {
    write('hegao.yaml', 'rules: {figure-share: off}\n');
    write('材料/.git/HEAD', '');
    write('材料/甲.txt', draft);
    expect((await check('材料')).found).toEqual({
      '材料/甲.txt': ['figure-share', 'numbering-gap'],
    });
  });

  it('holds for standard input as for the current folder', async () => {
    write('hegao.yaml', 'rules: {figure-share: off, numbering-gap: off}\n');
    expect(await run(['check', '-'], draft)).toMatchObject({ status: 0, stderr: '' });
  });

  it('gives way to --rule, rule by rule', async () => {
    write('甲.txt', draft);
    write('hegao.yaml', 'rules: {figure-share: off, numbering-gap: off}\n');
    const { found } = await check('--rule', 'figure-share=error', '甲.txt');
    expect(found).toEqual({ '甲.txt': ['figure-share'] });
  });

  it('leaves out what is no draft, unless that is named', async () => {
    write('hegao.yaml', 'exclude: [归档/, "/旧*.txt"]\nrules: {figure-share: off}\n');
    write('归档/甲.txt', draft);
    write('旧稿.txt', draft);
    write('8月/旧稿.txt', draft);
    expect(Object.keys((await check('.')).found)).toEqual(['8月/旧稿.txt']);
    expect(Object.keys((await check('归档', '旧稿.txt')).found)).toEqual([
      '归档/甲.txt',
      '旧稿.txt',
    ]);
    const { stdout } = await run(['outline', '--format', 'json', '.']);
    expect(JSON.parse(stdout).files).toHaveLength(1);
  });

  it('has names, or says where they stand, which is no draft', async () => {
    write('汇报/甲.txt', '北巨马河治理工程开工建设。\n');
    write('hegao.yaml', 'names: 台账/名称.txt\n');
    write('台账/名称.txt', '北拒马河治理工程\n');
    expect((await check('.')).found).toEqual({ '汇报/甲.txt': ['project-similar'] });
    write('hegao.yaml', 'names:\n  - 三个一百行动 = 一百行动\n');
    write('甲.txt', '大家谈到三个一百行动。\n');
    const { stdout } = await run(['facts', '--format', 'json', '甲.txt']);
    expect(JSON.parse(stdout).files[0].projects).toMatchObject([{ name: '三个一百行动' }]);
  });
});

describe('what is wrong with one that was found', () => {
  it('is told once, with its line, and the drafts are checked', async () => {
    write('甲.txt', draft);
    write('乙.txt', draft);
    write('hegao.yaml', '# 甲\nrules:\n  figure-shar: off\n  figure-share: off\nnames: ../a.txt\n');
    const { status, stderr, found } = await check('.');
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/hegao\.yaml:3：没有规则 figure-shar，相近的有 figure-share/),
      expect.stringMatching(/hegao\.yaml:5：\.\.\/a\.txt 应为这个文件夹里的一个文件/),
    ]);
    expect(found).toEqual({ '甲.txt': ['numbering-gap'], '乙.txt': ['numbering-gap'] });
    expect(status).toBe(1);
  });

  it('also where it is no YAML', async () => {
    write('甲.txt', '一、甲\n');
    write('hegao.yaml', 'rules: {figure-share: off\n');
    const { status, stderr } = await run(['check', '--lang', 'en', '甲.txt']);
    expect(stderr).toMatch(/hegao\.yaml:1: .*bracket/);
    expect(status).toBe(0);
  });

  it('also where the list of names is not there', async () => {
    write('甲.txt', '一、甲\n');
    write('hegao.yaml', '\nnames: 名称.txt\n');
    const { status, stderr } = await run(['check', '甲.txt']);
    expect(stderr).toContain('hegao.yaml:2：名称.txt：找不到这个文件');
    expect(status).toBe(0);
  });

  it.runIf(isPosix)('also where the list of names leads out of the folder', async () => {
    write('材料/甲.txt', '北巨马河治理工程开工建设。\n');
    write('材料/hegao.yaml', 'names: 名称.txt\n');
    symlinkSync(write('名称.txt', '北拒马河治理工程\n'), path('材料/名称.txt'));
    const { stderr, found } = await check('材料/甲.txt');
    expect(stderr).toContain('材料/hegao.yaml:1：名称.txt：链接到了文件夹外面');
    expect(found).toEqual({ '材料/甲.txt': [] });
  });
});

describe('--config', () => {
  it('goes by that file alone', async () => {
    write('材料/甲.txt', draft);
    write('材料/hegao.yaml', 'rules: {figure-share: off}\n');
    write('别处/要求.yaml', 'rules: {numbering-gap: off}\n');
    const { found } = await check('--config', '别处/要求.yaml', '材料');
    expect(found).toEqual({ '材料/甲.txt': ['figure-share'] });
  });

  it.each([
    ['is not there', null, /：找不到/],
    ['is no YAML', 'rules: [\n', /:1：/],
  ])('ends the call where the file %s', async (_, text, said) => {
    write('甲.txt', draft);
    if (text !== null) write('a.yaml', text);
    const { status, stdout, stderr } = await run(['check', '--config', 'a.yaml', '甲.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/a\.yaml/);
    expect(stderr).toMatch(said);
  });

  it('ends no call where some of the file is of no use', async () => {
    write('甲.txt', '一、甲\n');
    write('a.yaml', 'rule: {}\n');
    const { status, stderr } = await run(['check', '--config', 'a.yaml', '甲.txt']);
    expect(stderr).toContain('a.yaml:1：没有 rule 这一项，相近的有 rules');
    expect(status).toBe(0);
  });

  it('is no option of the language server', async () => {
    const { status, stderr } = await run(['lsp', '--stdio', '--config', 'a.yaml']);
    expect(stderr).toContain('只用于 check、facts、outline');
    expect(status).toBe(2);
  });
});
