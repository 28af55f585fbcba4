/** A writer works with a draft: the same steps as at a desk, seen in the window. */
import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { Workbench } from './workbench.ts';

const {
  HEGAO_ADDRESS: address = '',
  HEGAO_BROWSER: options = '{}',
  HEGAO_DRAFTS: drafts = '',
  HEGAO_SCREENSHOTS: screenshots = '',
} = process.env;
const draft = '在全县重点项目推进会上的讲话.txt';

describe('in the window', () => {
  let browser: Browser;
  let workbench: Workbench;

  before(async () => {
    browser = await chromium.launch(JSON.parse(options));
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(20_000); // less than a test's, so that what was awaited is named
    await page.goto(address);
    workbench = new Workbench(page);
    await workbench.ready();
    await workbench.openFile(draft);
  });
  afterEach(async function seeWhatFailed() {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(picture('failed.png'));
  });
  after(() => browser.close());

  it('underlines what does not compute', async () => {
    await workbench.squiggles('warning').first().waitFor();
  });

  it('lists the sections in the Outline view', async () => {
    const rows = await workbench.outline();
    ok(
      rows.some((row) => row.startsWith('一、')),
      rows.join('\n'),
    );
    ok(
      rows.some((row) => row.startsWith('（二）')),
      rows.join('\n'),
    );
  });

  it('lists the findings in the Problems view, with their working', async () => {
    const rows = await workbench.problems();
    ok(
      rows.some((row) => row.includes('31.2÷46.8=66.67%')),
      rows.join('\n'),
    );
  });

  it('explains a figure on hover', async () => {
    await workbench.find('31.2亿元');
    const text = await workbench.hover();
    await workbench.screenshot(picture('draft.png'));
    ok(text.includes('31.2÷46.8'), text);
  });

  it('puts a share right by the quick fix, and saves', async () => {
    await workbench.find('76.7%');
    await workbench.quickFix('66.7%');
    await workbench.save();
    ok(readFileSync(join(drafts, draft), 'utf8').includes('占年度计划的66.7%'));
  });
});

function picture(name: string): string {
  return join(screenshots, name);
}
