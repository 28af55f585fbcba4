/** A writer works with a draft: the same steps as at a desk, seen in the window. */
import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { draftName, openWindow, pathOf, picture, type Window } from './window.ts';
import { texts, type Workbench } from './workbench.ts';

describe('in the window', () => {
  let window: Window;
  let workbench: Workbench;

  before(async () => {
    window = await openWindow('en-US');
    ({ workbench } = window);
    await workbench.openFile(draftName);
  });
  afterEach(async function seeWhatFailed() {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(picture('failed.png'));
  });
  after(() => window.close());

  it('underlines what does not compute', async () => {
    await workbench.squiggles('warning').first().waitFor();
  });

  it('lists the sections in the Outline view, with their lengths', async () => {
    const rows = await workbench.outline('Outline');
    await rows.filter({ hasText: '（二）民生项目落得实' }).waitFor();
    const found = await texts(rows);
    ok(
      found.some((row) => /^一、肯定成绩 ?\d+ characters/.test(row)),
      found.join('\n'),
    );
  });

  it('lists the findings in the Problems view, with their working and the other places', async () => {
    const rows = await workbench.problems();
    const found = await texts(rows);
    for (const part of ['31.2÷46.8=66.67%', 'figure-share', 'numbering-gap', 'text-placeholder']) {
      ok(
        found.some((row) => row.includes(part)),
        found.join('\n'),
      );
    }
    await rows.filter({ hasText: '[Ln 10, Col 18]' }).waitFor(); // 31.2亿元
  });

  it('explains a figure on hover', async () => {
    const text = await workbench.hoverAt('31.2亿', '完成投资');
    for (const part of ['3,120,000,000元', '完成投资', '31.2÷46.8=66.67%']) {
      ok(text.includes(part), text);
    }
    await workbench.screenshot(picture('draft.png'));
    await workbench.colours('dark');
    await workbench.reopenFile(draftName);
    await workbench.hoverAt('46.8亿', '4,680,000,000元');
    await workbench.screenshot(picture('draft-dark.png'));
    await workbench.colours('light');
    await workbench.escape();
  });

  it('explains a project, a time, a marker and an announced count on hover', async () => {
    await workbench.hoverAt('农机装备', '2 mentions');
    await workbench.hoverAt('今年1', 'Jan–Aug 2026');
    await workbench.hoverAt('二、', 'to speak');
    await workbench.hoverAt('三点', 'announces 3');
  });

  it('opens the rule page from the Problems view', async () => {
    const rows = await workbench.problems();
    await rows.locator('a', { hasText: 'figure-share' }).first().click();
    await workbench.tab('rules.md').waitFor();
    await workbench.closeTab('rules.md');
  });

  it('shows in the breadcrumbs in which section the cursor is', async () => {
    await workbench.find('储备不厚实');
    await workbench.breadcrumbs().filter({ hasText: '（三）储备不厚实' }).waitFor();
    await workbench.breadcrumbs().filter({ hasText: '二、正视差距' }).waitFor();
  });

  it('keeps the section on top while one scrolls', async () => {
    await workbench.scroll(300);
    await workbench
      .stickyLines()
      .filter({ hasText: /^[一二三]、/ })
      .first()
      .waitFor();
    await workbench.press(['Control+Home'], workbench.line('同志们'));
  });

  it('folds a section', async () => {
    await workbench.find('一、肯定成绩');
    await workbench.press(['Control+Shift+['], workbench.foldedMarks().first());
    await workbench.line('产业项目进度快').waitFor({ state: 'hidden' });
    await workbench.press(['Control+Shift+]'], workbench.line('产业项目进度快'));
  });

  for (const [place, word] of [
    ['31', '31.2'],
    ['学位', '学位'],
    ['农机', '农机'],
    ['完成投', '完成'],
  ] as const) {
    it(`selects ${word} by a double click`, async () => {
      equal(await workbench.doubleClick(place), word);
    });
  }

  it('puts a share right by the quick fix, and saves', async () => {
    await workbench.find('76.7%');
    await workbench.quickFix('66.7%');
    await workbench.save();
    ok(readFileSync(pathOf(draftName), 'utf8').includes('的66.7%。'));
  });
});
