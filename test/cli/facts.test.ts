/** `hegao facts` and `hegao outline`: the forms that other programs read. */
import { describe, expect, it } from 'vitest';
import { useCommandLine } from './support/commandLine.ts';

const { run, write } = useCommandLine();

const draft = [
  '一、项目建设情况',
  '（一）抓进度。1-7月全市完成投资575.7亿元，占年度计划投资723.3亿元的79.6%。',
  '（二）抓要素',
  '二、存在问题',
  '',
].join('\n');

describe('facts', () => {
  it('answers in the form of the contract', async () => {
    write('draft.txt', draft);
    const { status, stdout } = await run(['facts', '--format', 'json', 'draft.txt']);
    expect(status).toBe(0);
    const { version, files } = JSON.parse(stdout);
    expect({ version, paths: files.map((file: { path: string }) => file.path) }).toEqual({
      version: 1,
      paths: ['draft.txt'],
    });
    const [{ markers, figures, claims, projects }] = files;
    expect(markers[1]).toEqual({
      form: 'cn-paren',
      ordinal: 1,
      level: 2,
      start: draft.indexOf('（一）'),
      end: draft.indexOf('（一）') + 3,
      title: '抓进度',
      runIn: true,
      parent: 0,
    });
    expect(figures).toContainEqual({
      text: '575.7亿元',
      start: draft.indexOf('575.7'),
      end: draft.indexOf('575.7') + 7,
      lo: '57565000000',
      hi: '57575000000',
      unit: '元',
      dimension: 'money',
      metric: expect.any(String),
      subject: expect.any(String),
      period: expect.any(String),
      role: 'actual',
    });
    expect(claims).toContainEqual({
      type: 'share',
      claimed: { start: draft.indexOf('79.6%'), end: draft.indexOf('79.6%') + 5 },
      operands: expect.arrayContaining([
        { role: 'part', start: draft.indexOf('575.7'), end: draft.indexOf('575.7') + 7 },
      ]),
      verdict: 'holds',
      working: expect.stringContaining('79.59'),
    });
    expect(projects).toEqual([]);
  });

  it('lists them for a reader', async () => {
    write('draft.txt', draft);
    const { stdout } = await run(['facts', 'draft.txt']);
    expect(stdout).toContain('    1:1 一、项目建设情况\n');
    expect(stdout).toMatch(/ {4}2:18 575\.7亿元 = \[57565000000, 57575000000\] 元/);
    expect(stdout).toMatch(/ {4}2:\d+ ✓ 成立 share 79\.6% 575\.7÷723\.3/);
  });
});

describe('outline', () => {
  it('is a tree', async () => {
    write('draft.txt', draft);
    const { status, stdout } = await run(['outline', '--format', 'json', 'draft.txt']);
    expect(status).toBe(0);
    const [{ sections }] = JSON.parse(stdout).files;
    expect(sections).toMatchObject([
      {
        title: '项目建设情况',
        section: { start: 0 },
        range: { start: { line: 0, character: 0 } },
        children: [
          { title: '抓进度', children: [] },
          { title: '抓要素', children: [] },
        ],
      },
      { title: '存在问题', children: [] },
    ]);
  });

  it('is printed with line numbers and indented', async () => {
    write('draft.txt', draft);
    const { stdout } = await run(['outline', 'draft.txt']);
    expect(stdout).toBe(
      [
        'draft.txt',
        '1  一、项目建设情况',
        '2    （一）抓进度',
        '3    （二）抓要素',
        '4  二、存在问题',
        '',
        '',
      ].join('\n'),
    );
  });
});
