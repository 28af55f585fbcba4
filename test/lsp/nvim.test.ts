/** The server in another editor: headless Neovim, which runs `hegao lsp --stdio`. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { buildServer } from '../support/builtServer.ts';

const draft = `一、肯定成绩
𠮷县前8个月完成投资31.2亿元。
三、正视差距
三、狠抓落实
`;

const neovim = 'nvim';
const missing =
  'test/lsp/nvim: Neovim is not installed; apt-get install neovim (or brew install neovim)';

test('a draft in Neovim: outline, findings, hover, a fix', async (context) => {
  const hasNeovim = spawnSync(neovim, ['--version']).status === 0;
  // Reported as not run where there is none; a failure where it was meant to be installed, as in .ci/run.
  if (!hasNeovim && process.env.HEGAO_NEOVIM !== 'required') {
    process.stderr.write(`not run: ${missing}\n`);
    context.skip(missing);
  }
  expect(hasNeovim, missing).toBe(true);
  const report = await openInNeovim(draft, '三、');
  expect(report).toEqual({
    findings: ['numbering-repeat'],
    outline: ['一、肯定成绩', '三、正视差距', '三、狠抓落实'],
    hover: expect.stringContaining('**31.2亿元** ＝ 3,120,000,000元'),
    action: '改为“二、”',
    text: draft.replace('三、正', '二、正').trimEnd().split('\n'),
  });
}, 60_000);

/** What Neovim reports of the draft; the first fix at `finding` is applied. */
async function openInNeovim(text: string, finding: string): Promise<unknown> {
  const server = await buildServer();
  try {
    const report = join(server.folder, 'report.json');
    const file = join(server.folder, '讲话稿.txt');
    writeFileSync(file, text);
    const script = fileURLToPath(new URL('nvim/draft.lua', import.meta.url));
    const words = [process.execPath, server.commandLine, 'lsp', '--stdio'];
    await promisify(execFile)(neovim, [...quiet, '-S', script], {
      env: {
        ...process.env,
        DRAFT: file,
        FINDING: finding,
        REPORT: report,
        SERVER: JSON.stringify(words),
      },
    }).catch(() => undefined); // the report says what went wrong
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    server.remove();
  }
}

const quiet = ['--headless', '-u', 'NONE', '-i', 'NONE', '--noplugin'];
