/** The extension as it was installed: what runs, what a reader sees of it, and nothing else. */
import { deepEqual } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as vscode from 'vscode';

const wanted = [
  /^package\.json$/,
  /^package\.nls\.json$/,
  /^package\.nls\.zh-cn\.json$/,
  /^dist\/client\.js$/,
  /^dist\/server\.js$/,
  /^dist\/worker\.js$/,
  /^dist\/cli\.js$/,
  /^dist\/ThirdPartyNotices\.txt$/,
  /^syntaxes\/(?:speech-draft|hegao-names)\.tmLanguage\.json$/,
  /^(?:language|names)-configuration\.json$/,
  /^schemas\/hegao\.schema\.json$/,
  /^l10n\/bundle\.l10n\.zh-cn\.json$/,
  /^client\/icons\/[\w-]+\.(?:png|svg)$/,
  /^readme\.md$/i,
  /^readme\.zh-cn\.md$/i,
  /^changelog\.md$/i,
  /^license\.txt$/i,
  /^docs\/rules\.md$/,
  /^docs\/rules\.zh-CN\.md$/,
  /^docs\/images\/[\w-]+\.png$/,
  /^\.vsixmanifest$/, // VS Code's own
];

describe('the package', () => {
  const folder = vscode.extensions.getExtension('hegao.hegao')?.extensionPath ?? '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));

  it('holds nothing that is not wanted', () => {
    const others = files.filter((file) => !wanted.some((pattern) => pattern.test(file)));
    deepEqual(others, []);
  });

  it('holds all that is wanted', () => {
    const missing = wanted.filter((pattern) => !files.some((file) => pattern.test(file)));
    deepEqual(missing.map(String), []);
  });
});
