/** `hegao check`: its formats, what it reads, its exit status. */
import { describe, expect, it } from 'vitest';
import { encode } from '../../server/src/cli/encode.ts';
import { useCommandLine } from './support/commandLine.ts';

const { run, write } = useCommandLine();

const wrong = '一、项目建设\n1-7月全市完成投资575.7亿元，占年度计划投资723.3亿元的89.6%。\n';
const right = wrong.replace('89.6', '79.6');
const share = wrong.indexOf('89.6%');

describe('check --format json', () => {
  it('answers in the form of the contract', async () => {
    write('draft.txt', wrong);
    const { status, stdout, stderr } = await run(['check', '--format', 'json', 'draft.txt']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        {
          path: 'draft.txt',
          findings: [
            {
              rule: 'figure-share',
              severity: 'warning',
              message: expect.stringContaining('79.59'),
              start: share,
              end: share + 5,
              range: {
                start: { line: 1, character: share - 7 },
                end: { line: 1, character: share - 2 },
              },
              related: expect.arrayContaining([
                {
                  start: wrong.indexOf('575.7亿元'),
                  end: wrong.indexOf('575.7亿元') + 7,
                  message: expect.any(String),
                  path: 'draft.txt',
                },
              ]),
              fixes: expect.arrayContaining([
                {
                  title: expect.stringContaining('79.6%'),
                  edits: [{ start: share, end: share + 5, newText: '79.6%' }],
                },
              ]),
            },
          ],
        },
      ],
      summary: {
        files: 1,
        characters: wrong.length,
        findings: { error: 0, warning: 1, information: 0, hint: 0 },
      },
    });
  });

  it('says it in English where that is asked for', async () => {
    write('draft.txt', wrong);
    const { stdout } = await run(['check', '--format=json', '--lang=en', 'draft.txt']);
    expect(JSON.parse(stdout).files[0].findings[0].message).not.toMatch(/[，。]/);
  });

  it('counts offsets from after the byte-order mark', async () => {
    write('draft.txt', `\ufeff${wrong}`);
    const { stdout } = await run(['check', '--format', 'json', 'draft.txt']);
    expect(JSON.parse(stdout).files[0].findings[0].start).toBe(share);
  });

  it('gives a clean text an empty list', async () => {
    write('draft.txt', right);
    const { status, stdout } = await run(['check', '--format', 'json', 'draft.txt']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).files).toEqual([{ path: 'draft.txt', findings: [] }]);
  });

  it('gives no file at all a whole answer', async () => {
    const { status, stdout } = await run(['check', '--format', 'json', '.']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, files: [], summary: { files: 0 } });
  });
});

describe('check reads', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)('%s', async (encoding) => {
    write('draft.txt', encode({ text: wrong, encoding, bom: false }));
    const { stdout } = await run(['check', '--format', 'json', 'draft.txt']);
    expect(JSON.parse(stdout).files[0].findings[0]).toMatchObject({
      rule: 'figure-share',
      start: share,
    });
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('lines that end in %s', async (_, lineBreak) => {
    write('draft.txt', wrong.replaceAll('\n', lineBreak));
    const { stdout } = await run(['check', '--format', 'json', 'draft.txt']);
    expect(JSON.parse(stdout).files[0].findings[0].range.start).toEqual({
      line: 1,
      character: share - 7,
    });
  });

  it('standard input', async () => {
    const { status, stdout } = await run(['check', '--format', 'json', '-'], wrong);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files[0]).toMatchObject({
      path: '-',
      findings: [{ rule: 'figure-share' }],
    });
  });

  it('an empty file', async () => {
    write('draft.txt', '');
    expect((await run(['check', 'draft.txt'])).status).toBe(0);
  });

  it('a file of 10 MB', async () => {
    const text = right.repeat(Math.ceil(10_000_000 / Buffer.byteLength(right)));
    write('long.txt', text);
    const { status, stdout } = await run(['check', '--format', 'json', 'long.txt']);
    expect(status).toBeLessThan(2);
    expect(JSON.parse(stdout).summary.characters).toBe(text.length);
  }, 120_000);

  it('one line of 1 MB', async () => {
    write(
      'line.txt',
      right.replaceAll('\n', '').repeat(Math.ceil(1_000_000 / Buffer.byteLength(right))),
    );
    expect((await run(['check', 'line.txt'])).status).toBeLessThan(2);
  }, 120_000);
});

describe('check --format text', () => {
  it('shows place, severity, rule, message, source line, other places and fixes', async () => {
    write('draft.txt', wrong);
    const { stdout } = await run(['check', 'draft.txt']);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^draft\.txt:2:34 警告 figure-share .*79\.59/);
    expect(lines[1]).toContain('723.3亿元的⟦89.6%⟧。');
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}→ draft\.txt:2:\d+ .+：.*⟦575\.7亿元⟧/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}可改.*79\.6%/));
    expect(stdout).toMatch(/\n\n共 1 个文件 \d+ 字：警告 1\n$/);
  });

  it('is in English where that is asked for', async () => {
    write('draft.txt', right);
    const { stdout } = await run(['check', '--lang', 'en', 'draft.txt']);
    expect(stdout).toMatch(/^1 file, \d+ characters: nothing found\n$/);
  });

  it('uses colour instead of marks where that is asked for', async () => {
    write('draft.txt', wrong);
    const { stdout } = await run(['check', '--color', 'draft.txt']);
    expect(stdout).toContain('\u001b[1;4;33m89.6%\u001b[0m');
    expect(stdout).not.toContain('⟦');
  });

  it('lets no control character of the draft through', async () => {
    write('draft.txt', wrong.replace('全市', '\u001b[31m全\u202e市'));
    const { stdout } = await run(['check', 'draft.txt']);
    expect(stdout).toContain('⟧');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
  });
});

describe('exit status', () => {
  const downgraded = ['--rule', 'figure-share=information'];
  it.each([
    ['a warning', [], 1],
    ['a warning that is allowed', ['--max-severity-ok', 'warning'], 0],
    ['an error', ['--rule', 'figure-share=error', '--max-severity-ok', 'warning'], 1],
    ['information', downgraded, 0],
    ['information that is not allowed', [...downgraded, '--max-severity-ok', 'hint'], 1],
    ['a rule that is off', ['--rule', 'figure-share=off', '--max-severity-ok', 'hint'], 0],
    [
      'the last of two settings of a rule',
      ['--rule', 'figure-share=off', '--rule', 'figure-share=error'],
      1,
    ],
  ])('after %s', async (_, args, expected) => {
    write('draft.txt', wrong);
    expect((await run(['check', ...args, 'draft.txt'])).status).toBe(expected);
  });
});
