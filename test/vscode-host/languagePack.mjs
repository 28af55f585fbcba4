/** Chinese for VS Code out of npm, as far as zh-cn.json goes; the language pack itself is no npm package. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words on screen by their English. What is not among them stays English. */
const words = new URL('zh-cn.json', import.meta.url);

/**
 * Puts a language pack into a user's folder. Whose browser asks for Chinese gets Chinese, extensions included.
 * @param {string} vscode the folder of the server
 * @param {string} userDataDir
 */
export function writeLanguagePack(vscode, userDataDir) {
  const file = join(userDataDir, 'zh-cn.i18n.json');
  const chinese = JSON.parse(readFileSync(words, 'utf8'));
  const content = JSON.stringify({ contents: translated(vscode, chinese) });
  const hash = createHash('md5').update(content).digest('hex');
  const extensions = [{ extensionIdentifier: { id: 'vscode-host.zh-cn' }, version: '0.0.0' }];
  const pack = { hash, extensions, translations: { vscode: file }, label: '中文(简体)' };
  mkdirSync(join(userDataDir, 'User'), { recursive: true });
  writeFileSync(file, content);
  writeFileSync(join(userDataDir, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
  writeFileSync(join(userDataDir, 'User/argv.json'), '{}'); // without it the browser is not asked, but English taken
}

/**
 * The messages that have a Chinese, by module and key. VS Code has the keys by module in one file, and in another
 * all English messages in that order.
 * @param {string} vscode
 * @param {Record<string, string>} chinese
 */
function translated(vscode, chinese) {
  const read = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(join(vscode, 'out', name), 'utf8'));
  /** @type {[module: string, keys: string[]][]} */
  const modules = read('nls.keys.json');
  /** @type {string[]} */
  const english = read('nls.messages.json');
  /** @type {Record<string, Record<string, string>>} */
  const contents = {};
  let index = 0;
  for (const [module, keys] of modules) {
    const messages = keys.map((key) => [key, chinese[english[index++] ?? '']]);
    contents[module] = Object.fromEntries(messages.filter(([, message]) => message !== undefined));
  }
  return contents;
}
