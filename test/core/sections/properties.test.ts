/** What holds of every move and renumbering: it can be taken back, and owns nothing but numbers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { edited } from '../../../server/src/core/sections/change.ts';
import { movedSection, type Step } from '../../../server/src/core/sections/move.ts';
import { renumbered } from '../../../server/src/core/sections/renumber.ts';
import { glued } from '../../support/glued.ts';
import { wellNumbered } from '../../support/wellNumbered.ts';

/** The text after the step, and where the section stands in it; null where it cannot be taken. */
function step(text: string, at: number, which: Step): { text: string; at: number } | null {
  const change = movedSection(analyse(text), at, which);
  return 'refusal' in change ? null : { text: edited(text, change.edits), at: change.start };
}

/** The lines that have words, without markers and blanks, in any order. */
function words(text: string): readonly string[] {
  return text
    .split(/[\r\n；。，：]/)
    .map((line) =>
      line.replace(
        /[\s　#、.，（）()]|第(?=[一二三四五六七八九十])|[是要章节条]|[一二三四五六七八九十\d①-⑳]|首先|其次|最后/g,
        '',
      ),
    )
    .filter((line) => line !== '')
    .sort();
}

/** The same letter by letter: items without a mark between them make one word. */
function letters(text: string): string {
  return [...words(text).join('')].sort().join('');
}

const lineBreaks = fc.constantFrom('\n', '\r\n', '\r');
const bodies = fc.constantFrom(
  '',
  '　　任务艰巨，抓紧落实。',
  '要做到：一是抓开工；二是抓服务。',
  '\n',
);

/** A draft as the standard has it, with text below its headings, with or without a last line break. */
const drafts = fc
  .tuple(wellNumbered, fc.infiniteStream(bodies), lineBreaks, fc.boolean())
  .map(([headings, texts, lineBreak, isClosed]) => {
    const lines = headings.flatMap((heading, index) => {
      const body = texts.next().value ?? '';
      return body === '' ? [heading + String.fromCharCode(0x4e50 + index)] : [heading, body];
    });
    return lines.join('\n').replaceAll('\n', lineBreak) + (isClosed ? lineBreak : '');
  });

const inverse: Readonly<Record<Step, Step>> = { up: 'down', down: 'up', in: 'out', out: 'in' };

it('a step and its inverse give the text back', () => {
  let taken = 0;
  fc.assert(
    fc.property(drafts, fc.nat(), fc.constantFrom<Step>('up', 'down', 'in'), (text, nat, which) => {
      const { markers } = analyse(text).draft;
      const marker = markers[nat % Math.max(markers.length, 1)];
      const there = marker && step(text, marker.start, which);
      if (!there) return;
      taken++;
      expect(step(there.text, there.at, inverse[which])?.text).toBe(text);
    }),
  );
  expect(taken).toBeGreaterThan(10);
});

it('in any text, no step up or down changes a word', () => {
  fc.assert(
    fc.property(glued(20), fc.nat(), fc.constantFrom<Step>('up', 'down'), (text, nat, which) => {
      const { markers } = analyse(text).draft;
      const marker = markers[nat % Math.max(markers.length, 1)];
      const there = marker && step(text, marker.start, which);
      if (!there) return;
      expect(letters(there.text)).toEqual(letters(text));
    }),
  );
});

it('no step changes a word', () => {
  fc.assert(
    fc.property(
      drafts,
      fc.nat(),
      fc.constantFrom<Step>('up', 'down', 'in', 'out'),
      (text, nat, which) => {
        const { markers } = analyse(text).draft;
        const marker = markers[nat % Math.max(markers.length, 1)];
        const there = marker && step(text, marker.start, which);
        if (there) expect(words(there.text)).toEqual(words(text));
      },
    ),
  );
});

it('what is numbered well stays as it is', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      expect(renumbered(analyse(text), { kind: 'draft' }).edits).toEqual([]);
    }),
  );
});

it('renumbering twice is renumbering once, in any text', () => {
  fc.assert(
    fc.property(glued(), (text) => {
      const once = edited(text, renumbered(analyse(text), { kind: 'draft' }).edits);
      expect(renumbered(analyse(once), { kind: 'draft' }).edits).toEqual([]);
      expect(words(once)).toEqual(words(text));
    }),
  );
});
