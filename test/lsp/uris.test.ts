/** Addresses as clients write them: escaped or not, with either case of a drive. */
import { describe, expect, test } from 'vitest';
import { foldersUpTo, inFolder, pathBelow } from '../../server/src/lsp/uris.ts';

describe('the folders from a draft up to that of the workspace', () => {
  test.each([
    ['its own', 'file:///w/a.txt', 'file:///w', ['file:///w']],
    [
      'all between',
      'file:///w/8/9/a.txt',
      'file:///w/',
      ['file:///w/8/9', 'file:///w/8', 'file:///w'],
    ],
    [
      'in another spelling',
      'file:///c%3A/%E7%A8%BF/8/a.txt',
      'file:///C:/稿',
      ['file:///c%3A/%E7%A8%BF/8', 'file:///C:/稿'],
    ],
    ['of a whole disk', 'file:///a.txt', 'file:///', ['file://']],
    ['none where the names only begin alike', 'file:///work/a.txt', 'file:///w', []],
    ['none outside', 'file:///x/a.txt', 'file:///w', []],
    ['none where it cannot be read', 'file:///%E7%/a.txt', 'file:///%E7%A8%BF', []],
  ])('%s', (_, uri, top, folders) => {
    expect(foldersUpTo(uri, top)).toEqual(folders);
  });
});

test('a name in a folder, and the way to it', () => {
  expect(inFolder('file:///w/', 'a.json')).toBe('file:///w/a.json');
  expect(pathBelow('file:///w/', 'file:///w/8%E6%9C%88/a.json')).toBe('8月/a.json');
});
