/** The endings of drafts: the server's list is the manifest's, with those of plain text and Markdown. */
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { draftExtensions } from '../../server/src/core/draftFiles.ts';

test('are those of the manifest, and of texts', () => {
  const [draft] = manifest.contributes.languages.filter(({ id }) => id === 'speech-draft');
  const own = draft?.extensions ?? [];
  expect(own.length).toBeGreaterThan(0);
  expect([...draftExtensions].sort()).toEqual(['.txt', '.md', '.markdown', ...own].sort());
});

test('every pattern for file names in the manifest has one of them', () => {
  const patterns = manifest.contributes.languages
    .filter(({ id }) => id === 'speech-draft')
    .flatMap(({ filenamePatterns = [] }) => filenamePatterns);
  const strange = patterns.filter(
    (pattern) => !draftExtensions.some((end) => pattern.endsWith(end)),
  );
  expect(strange).toEqual([]);
});
