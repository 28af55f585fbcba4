/** The steps a person takes in the window, by keys and mouse, with the selectors of VS Code 1.139. */
import type { Locator, Page } from 'playwright-core';
import { placeOf } from './placeOf.ts';

/** The window of VS Code. */
export class Workbench {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Resolves when the window is there and the folder shows its files. */
  async ready(): Promise<void> {
    await this.#page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    await this.#explorerRows().first().waitFor({ timeout: 60_000 });
  }

  /** Opens a file by a double click in the Explorer. */
  async openFile(name: string): Promise<void> {
    await this.#explorerRows().filter({ hasText: name }).first().dblclick();
    await this.tab(name).waitFor();
    await this.#page.locator('.editor-instance .view-lines').first().waitFor();
  }

  /** Closes and opens a file, so that all there is to see of it is drawn anew. */
  async reopenFile(name: string): Promise<void> {
    await this.closeTab(name);
    await this.openFile(name);
    await this.squiggles('warning').first().waitFor();
    await this.#rowsOf('.outline-tree').first().waitFor();
  }

  /** The tab in front, by a part of its title. */
  tab(title: string): Locator {
    return this.#page.locator('.tab.active', { hasText: title });
  }

  /** Closes the tab in front by the middle button of the mouse. */
  async closeTab(title: string): Promise<void> {
    await this.tab(title).click({ button: 'middle' });
    await this.tab(title).waitFor({ state: 'detached' });
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    const { row } = await this.commandRows(title);
    await row.waitFor();
    await this.#page.keyboard.press('Enter');
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** What the command palette lists for `title`, and the first row that has all of it. */
  async commandRows(title: string): Promise<{ row: Locator; rows: Locator }> {
    await this.#page.keyboard.press('F1');
    const input = this.#page.locator('.quick-input-widget .quick-input-box input');
    await input.fill(`>${title}`);
    const rows = this.#rowsOf('.quick-input-list');
    return { row: rows.filter({ hasText: title }).first(), rows };
  }

  /** Leaves a list, a widget or a notification. */
  async escape(): Promise<void> {
    await this.#page.keyboard.press('Escape');
  }

  /** Selects the only `text` of the draft, found the way a person finds it. */
  async find(text: string): Promise<void> {
    const input = this.#findInput();
    await this.#pressInEditor(['Control+F'], input);
    await input.fill(text);
    await this.#page.locator('.find-widget .matchesCount', { hasText: '1' }).waitFor();
    await this.#page.keyboard.press('Escape'); // leaves the match selected
    await input.waitFor({ state: 'hidden' });
  }

  /** Presses keys in the editor, one after the other, until `effect` shows. */
  async press(keys: readonly string[], effect: Locator): Promise<void> {
    await this.#pressInEditor(keys, effect);
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Double clicks on `text` in the editor; answers what is selected then. */
  async doubleClick(text: string): Promise<string> {
    const { x, y } = await placeOf(this.#page, text);
    await this.#page.mouse.dblclick(x, y);
    const input = this.#findInput();
    await this.#page.keyboard.press('Control+F'); // takes the selection for what is to be found
    await input.waitFor();
    const selected = await input.inputValue();
    await this.#page.keyboard.press('Escape');
    await input.waitFor({ state: 'hidden' });
    return selected;
  }

  /** A line of the editor that holds `text`. */
  line(text: string): Locator {
    return this.#page.locator('.editor-instance .view-line', { hasText: text });
  }

  /** The underlines of one severity. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.#page.locator(`.editor-instance .squiggly-${severity}`);
  }

  /** The words of the hover under the mouse at `text`, as soon as it says `part`. */
  async hoverAt(text: string, part: string): Promise<string> {
    const { x, y } = await placeOf(this.#page, text);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.move(x + 1, y);
    await this.#hovers().filter({ hasText: part }).waitFor();
    return (await this.#hovers().allInnerTexts()).join('\n');
  }

  /** The words of the hover at the cursor, called by its keys. */
  async hover(): Promise<string> {
    await this.#pressInEditor(['Control+K', 'Control+I'], this.#hovers().first());
    return (await this.#hovers().allInnerTexts()).join('\n');
  }

  /** Scrolls the editor by its wheel. */
  async scroll(by: number): Promise<void> {
    await this.#page.locator('.editor-instance').first().hover();
    await this.#page.mouse.wheel(0, by);
  }

  /** The sections that stay on top while one scrolls. */
  stickyLines(): Locator {
    return this.#page.locator('.sticky-widget .sticky-line-content');
  }

  /** Where the cursor is, above the editor. */
  breadcrumbs(): Locator {
    return this.#page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
  }

  /** The marks of folded sections beside the text. */
  foldedMarks(): Locator {
    return this.#page.locator('.editor-instance .codicon-folding-collapsed');
  }

  /** The Outline view, opened. */
  async outline(title: string): Promise<Locator> {
    const rows = this.#rowsOf('.outline-tree');
    if (!(await rows.first().isVisible())) {
      await this.#page.locator('.pane-header', { hasText: title }).click();
    }
    await rows.first().waitFor();
    return rows;
  }

  /** The rows of the Problems view, opened. */
  async problems(): Promise<Locator> {
    const rows = this.#rowsOf('.markers-panel');
    if (!(await rows.first().isVisible())) await this.#page.keyboard.press('Control+Shift+M');
    await rows.nth(1).waitFor(); // the first is the file
    return rows;
  }

  /** The messages in the corner. */
  notifications(): Locator {
    return this.#page.locator('.notifications-toasts .notification-list-item-message');
  }

  /** Chooses the fix at the cursor whose title holds `title`. */
  async quickFix(title: string): Promise<void> {
    const row = this.#rowsOf('.action-widget').filter({ hasText: title }).first();
    await this.#pressInEditor(['Control+.'], row);
    await row.click();
    await this.#page.locator('.tab.active.dirty').waitFor();
  }

  /** Saves the file and waits until its tab shows that. */
  async save(): Promise<void> {
    await this.#pressInEditor(['Control+S'], this.#page.locator('.tab.active:not(.dirty)'));
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }

  /** Turns the window light or dark, as the system would at dusk. */
  async colours(scheme: 'light' | 'dark'): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: scheme });
    await this.#page.locator(`.monaco-workbench.vs${scheme === 'dark' ? '-dark' : ''}`).waitFor();
  }

  /**
   * Presses keys in the editor until they show their effect. VS Code moves the focus some time after what was asked
   * for is on screen; keys that are pressed before that go elsewhere, as a person's would.
   */
  async #pressInEditor(keys: readonly string[], effect: Locator): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.#page.keyboard.press('Control+1');
      for (const key of keys) await this.#page.keyboard.press(key);
      try {
        await effect.waitFor({ timeout: 2000 });
        return;
      } catch (error) {
        if (tries === 5) throw error;
      }
    }
  }

  #findInput(): Locator {
    return this.#page.locator('.find-widget.visible .find-part textarea').first();
  }

  #hovers(): Locator {
    return this.#page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden)');
  }

  #explorerRows(): Locator {
    return this.#rowsOf('.explorer-folders-view');
  }

  #rowsOf(list: string): Locator {
    return this.#page.locator(`${list} .monaco-list-row`);
  }
}

/** What the rows say, a line each. */
export async function texts(rows: Locator): Promise<string[]> {
  const found = await rows.allInnerTexts();
  return found.map((text) => text.replace(/\s+/g, ' ').trim());
}
