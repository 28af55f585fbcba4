/** Opens the window of VS Code for a file of tests, in one tongue. */
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { Workbench } from './workbench.ts';

const {
  HEGAO_ADDRESS: address = '',
  HEGAO_BROWSER: options = '{}',
  HEGAO_DRAFTS: drafts = '',
  HEGAO_SCREENSHOTS: screenshots = '',
} = process.env;

/** A window, and the browser that shows it. */
export interface Window {
  readonly workbench: Workbench;
  close(): Promise<void>;
}

/** Opens the folder of drafts for a reader of `locale`. */
export function openWindow(locale: 'en-US' | 'zh-CN'): Promise<Window> {
  return openAddress(address, locale);
}

/** Opens what is served at `url`. */
export async function openAddress(url: string, locale: 'en-US' | 'zh-CN'): Promise<Window> {
  const browser: Browser = await chromium.launch(JSON.parse(options));
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ locale, viewport, colorScheme: 'light' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000); // less than a test's, so that what was awaited is named
  await page.goto(url);
  const workbench = new Workbench(page);
  await workbench.ready();
  return { workbench, close: () => browser.close() };
}

/** The draft with one of each. */
export const draftName = '在全县重点项目推进会上的讲话.txt';

/** The path of a file in the folder of drafts. */
export function pathOf(name: string): string {
  return join(drafts, name);
}

/** The path of a picture. */
export function picture(name: string): string {
  return join(screenshots, name);
}
