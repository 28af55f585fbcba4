/** The steps a person takes in the window, by keys and mouse, with the selectors of VS Code 1.139. */
import type { Locator, Page } from 'playwright-core';

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
    await this.#page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.#page.locator('.editor-instance .view-lines').first().waitFor();
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.#page.keyboard.press('F1');
    const input = this.#page.locator('.quick-input-widget .quick-input-box input');
    await input.fill(`>${title}`);
    await this.#rowsOf('.quick-input-list').filter({ hasText: title }).first().waitFor();
    await this.#page.keyboard.press('Enter');
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Selects the only `text` of the draft, found the way a person finds it. */
  async find(text: string): Promise<void> {
    const input = this.#page.locator('.find-widget.visible .find-part textarea').first();
    await this.#pressInEditor(['Control+F'], input);
    await input.fill(text);
    await this.#page.locator('.find-widget .matchesCount', { hasText: '1 of 1' }).waitFor();
    await this.#page.keyboard.press('Escape'); // leaves the match selected
    await input.waitFor({ state: 'hidden' });
  }

  /** The underlines of one severity. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.#page.locator(`.editor-instance .squiggly-${severity}`);
  }

  /** The words of the hover at the cursor, called by its keys. */
  async hover(): Promise<string> {
    const hover = this.#page.locator('.monaco-hover:not(.hidden) .monaco-hover-content');
    await this.#pressInEditor(['Control+K', 'Control+I'], hover.first());
    return (await hover.allInnerTexts()).join('\n');
  }

  /** The rows of the Outline view. */
  async outline(): Promise<string[]> {
    await this.command('Explorer: Focus on Outline View');
    const rows = this.#rowsOf('.outline-tree');
    await rows.first().waitFor();
    return texts(rows);
  }

  /** The rows of the Problems view. */
  async problems(): Promise<string[]> {
    await this.#page.keyboard.press('Control+Shift+M');
    const rows = this.#rowsOf('.markers-panel');
    await rows.nth(1).waitFor(); // the first is the file
    return texts(rows);
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
    await this.#page.screenshot({ path });
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

  #explorerRows(): Locator {
    return this.#rowsOf('.explorer-folders-view');
  }

  #rowsOf(list: string): Locator {
    return this.#page.locator(`${list} .monaco-list-row`);
  }
}

async function texts(rows: Locator): Promise<string[]> {
  const found = await rows.allInnerTexts();
  return found.map((text) => text.replace(/\s+/g, ' ').trim());
}
