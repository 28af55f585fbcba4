/** A writer whose VS Code speaks Chinese: everything the extension says is Chinese, too. */
import { ok } from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { draftName, openWindow, pathOf, picture, type Window } from './window.ts';
import { texts, type Workbench } from './workbench.ts';

describe('in a Chinese window', () => {
  let window: Window;
  let workbench: Workbench;

  before(async () => {
    window = await openWindow('zh-CN');
    ({ workbench } = window);
    await workbench.openFile(draftName);
    await workbench.squiggles('warning').first().waitFor();
  });
  afterEach(async function seeWhatFailed() {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(picture('failed-zh.png'));
  });
  after(() => window.close());

  it('the outline and the problems are in Chinese', async () => {
    await (await workbench.outline('大纲')).filter({ hasText: '155字' }).waitFor();
    const rows = await texts(await workbench.problems());
    ok(
      rows.some((row) => row.includes('31.2÷46.8=66.67%，文中为 76.7%') && row.includes('核稿')),
      rows.join('\n'),
    );
  });

  it('so is a hover', async () => {
    const text = await workbench.hoverAt('31.2亿', '完成投资');
    for (const part of ['取值', '指标：完成投资', '核对', '应为 66.7%'])
      ok(text.includes(part), text);
    await workbench.screenshot(picture('draft-zh.png'));
    await workbench.colours('dark');
    await workbench.reopenFile(draftName);
    await workbench.hoverAt('46.8亿', '4,680,000,000元');
    await workbench.screenshot(picture('draft-zh-dark.png'));
    await workbench.colours('light');
    await workbench.escape();
  });

  it('so are the commands', async () => {
    const { row } = await workbench.commandRows('核稿: 不再作为讲话稿检查');
    await row.waitFor();
    await workbench.escape();
  });

  it('so is the rule page', async () => {
    await workbench.command('核稿: 查看规则说明');
    await workbench.tab('rules.zh-CN.md').waitFor();
    await workbench.closeTab('rules.zh-CN.md');
  });

  it('a setting of the wrong type is complained of in a message, and the draft is checked', async () => {
    mkdirSync(pathOf('.vscode'), { recursive: true });
    writeFileSync(pathOf('.vscode/settings.json'), '{ "hegao.speakingRate": "fast" }');
    await workbench.notifications().filter({ hasText: 'hegao.speakingRate' }).waitFor();
    await workbench.squiggles('warning').first().waitFor();
    rmSync(pathOf('.vscode'), { recursive: true });
  });
});
