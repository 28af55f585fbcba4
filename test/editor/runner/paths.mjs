/** Where the editor tests and their bundles are. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the tests are bundled into; its run.js runs those of a folder. */
export const bundles = join(root, 'out/editor');

/** Where the steps in the window leave their pictures. */
export const screenshots = join(root, 'out/screenshots');

/**
 * Copies the drafts of the tests to `folder`, as the tests change them.
 * @param {string} folder
 */
export function copyDrafts(folder) {
  cpSync(join(root, 'test/fixtures/editor'), folder, { recursive: true });
  return folder;
}
