/** `hegao check` and what is ignored: by comments in a draft, and by records in the folders around it. */
import { chmodSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPosix, useCommandLine } from './support/commandLine.ts';

const { run, runUnprivileged, write, path } = useCommandLine();

const share = '完成投资575.7亿元，占计划投资723.3亿元的89.6%。';
const draft = `一、项目建设\n${share}\n`;

/** A file of records that keeps the finding of `draft` away. */
const kept = JSON.stringify({
  ignored: [
    {
      rule: 'figure-share',
      places: [
        '占计划投资723.3亿元的⟦89.6%⟧',
        '完成投资⟦575.7亿元⟧',
        '占计划投资⟦723.3亿元⟧的89.6%',
      ],
      reason: '口径不同',
    },
  ],
});
const commented = `${draft.trimEnd()}<!-- 核稿忽略 figure-share：口径不同 -->\n`;

describe('check', () => {
  it('leaves out what a comment ignores, and says how much', async () => {
    write('a.txt', commented);
    const { status, stdout } = await run(['check', 'a.txt']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^共 1 个文件 \d+ 字：没有发现问题；另有 1 处已忽略\n$/);
    const english = await run(['check', '--lang', 'en', 'a.txt']);
    expect(english.stdout).toMatch(/: nothing found; 1 ignored\n$/);
  });

  it('says in JSON how much, where there is something', async () => {
    write('a.txt', commented);
    const { stdout } = await run(['check', '--format', 'json', 'a.txt']);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: 'a.txt', findings: [] }],
      summary: { ignored: 1 },
    });
  });

  it('lists it with --show-ignored, with the reason, and passes', async () => {
    write('a.txt', commented);
    const { status, stdout } = await run(['check', '--show-ignored', 'a.txt']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^a\.txt:2:\d+ 已忽略 figure-share .*79\.59.* 理由：口径不同\n {4}.*⟦89\.6%⟧/,
    );
  });

  it('lists it in JSON in the form of findings', async () => {
    write('a.txt', draft);
    write('.hegao-ignored.json', kept);
    const { stdout } = await run(['check', '--format=json', '--show-ignored', 'a.txt']);
    expect(JSON.parse(stdout).files).toMatchObject([
      {
        findings: [],
        ignored: [
          { rule: 'figure-share', start: draft.indexOf('89.6%'), by: 'record', reason: '口径不同' },
        ],
      },
    ]);
  });

  it('does not put right what is ignored', async () => {
    const wrong = '一、甲\n三、乙<!-- 核稿忽略：节选 -->\n三、丙\n四、丁\n';
    write('a.txt', wrong);
    await run(['check', '--fix', 'a.txt']);
    expect(readFileSync(path('a.txt'), 'utf8')).toBe(wrong);
  });

  it('tells of comments that are wrong or idle', async () => {
    write('a.txt', `${draft.trimEnd()}<!-- 核稿忽略 figure-shares -->\n同志们<!-- 核稿忽略 -->\n`);
    const { stdout } = await run(['check', '--format', 'json', 'a.txt']);
    const [{ findings }] = JSON.parse(stdout).files;
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'figure-share',
      'text-ignore-invalid',
      'text-ignore-unused',
    ]);
  });
});

describe('records', () => {
  it('are found in the folder of the draft, in those above, and for standard input', async () => {
    write('.hegao-ignored.json', kept);
    write('8月/稿/a.txt', draft);
    expect((await run(['check', '8月/稿/a.txt'])).status).toBe(0);
    expect((await run(['check', '.'])).status).toBe(0);
    expect((await run(['check', '-'], draft)).status).toBe(0);
  });

  it('are not looked for above the work tree', async () => {
    write('.hegao-ignored.json', kept);
    write('内/.git/HEAD', '');
    write('内/a.txt', draft);
    expect((await run(['check', '内/a.txt'])).status).toBe(1);
  });

  it('fit no more when a figure has changed', async () => {
    write('.hegao-ignored.json', kept);
    write('a.txt', draft.replace('575.7', '585.7'));
    expect((await run(['check', 'a.txt'])).status).toBe(1);
  });

  it.each([
    ['no JSON', '{', '第 1 行前后不是合法的 JSON，记下的忽略都没有生效'],
    [
      'incomplete',
      '{"ignored": [{}]}',
      'ignored 第 1 条不完整，要有 rule 和 places；这一条没有生效',
    ],
  ])(
    'that are %s: one line, once, status 2, and the drafts are checked',
    async (_, content, why) => {
      write('.hegao-ignored.json', content);
      write('a.txt', draft);
      write('b.txt', '同志们');
      const { status, stdout, stderr } = await run(['check', '--format', 'json', '.']);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `hegao: .hegao-ignored.json：${why}\n`,
      });
      expect(JSON.parse(stdout).files).toHaveLength(2);
    },
  );

  it.runIf(isPosix)('that may not be read: said', async () => {
    chmodSync(write('.hegao-ignored.json', kept), 0);
    write('a.txt', draft);
    const { status, stderr } = await runUnprivileged(['check', 'a.txt']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'hegao: .hegao-ignored.json：没有权限\n',
    });
  });
});

describe('facts and outline', () => {
  it('know nothing of comments', async () => {
    write('a.txt', '一、<!-- 核稿忽略 -->甲<!-- 核稿忽略：2、3项 -->\n<!-- 核稿忽略全文 -->\n');
    const facts = await run(['facts', '--format', 'json', 'a.txt']);
    const [file] = JSON.parse(facts.stdout).files;
    expect(file).toMatchObject({ markers: [{ title: '甲' }], figures: [] });
    expect((await run(['outline', 'a.txt'])).stdout.trim()).toMatch(/一、甲$/);
  });
});
