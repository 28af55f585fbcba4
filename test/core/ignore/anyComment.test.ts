/** Whatever the text and wherever a comment is put: nothing else is read differently, and nothing new is found. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../server/src/core/analysis.ts';
import { recordOf } from '../../../server/src/core/ignore/record.ts';
import { splitParagraphs } from '../../../server/src/core/text/paragraphs.ts';
import { glued } from '../../support/glued.ts';
import { figured } from '../../support/sentences.ts';

const drafts = fc.oneof(
  figured(60),
  glued(),
  fc.tuple(glued(20), figured(30)).map(([a, b]) => `${a}\n${b}`),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const comments = fc.constantFrom(
  '<!-- 核稿忽略 -->',
  '<!-- 核稿忽略 figure-share、numbering-gap：口径不同，见2、3页 -->',
  '<!-- 核稿忽略下一行 list-promise -->',
  '<!-- 核稿忽略开始：三、共3项 -->',
  '<!-- 核稿忽略结束 -->',
  '<!-- 核稿忽略全文 figure-sum -->',
  '<!-- 核稿忽略 nope -->',
  '《！——核稿忽略这里——》',
);

const isOnComments = ({ rule }: { rule: string }): boolean => rule.startsWith('text-ignore-');

/** What an analysis tells of the draft, found or ignored, with all its places. */
function told({ findings, ignored }: Analysis): readonly string[] {
  const all = [...findings, ...ignored.map(({ finding }) => finding)];
  return all
    .filter((finding) => !isOnComments(finding))
    .map(({ rule, severity, message, related, fixes, ...own }) => {
      const places = [own, ...related, ...fixes.flatMap(({ edits }) => edits)];
      return [
        rule,
        severity,
        message.zh,
        ...places.map(({ start, end }) => `${start}–${end}`),
      ].join(' ');
    })
    .sort();
}

it('inside a line it changes nothing but offsets, and brings no finding but those on comments', () => {
  fc.assert(
    fc.property(drafts, fc.nat(200), comments, (text, place, comment) => {
      fc.pre(!text.includes('核稿'));
      const at = insideLine(text, place);
      fc.pre(at !== null);
      const whole = text.slice(0, at) + comment + text.slice(at);
      const [before, after] = [analyse(text), analyse(whole)];
      const back = (offset: number): number =>
        offset <= at ? offset : Math.max(at, offset - comment.length);
      expect(told(movedBack(after, back))).toEqual(told(before));
      const rulesBefore = new Set(before.findings.map(({ rule }) => rule));
      for (const finding of after.findings)
        expect(rulesBefore.has(finding.rule) || isOnComments(finding)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

it('on a line of its own it is as if the line were not there', () => {
  fc.assert(
    fc.property(drafts, fc.nat(40), comments, (text, place, comment) => {
      fc.pre(!text.includes('核稿'));
      const lines = splitParagraphs(text);
      const at = lines[place % lines.length]?.start ?? 0;
      const added = `${comment}\n`;
      const whole = text.slice(0, at) + added + text.slice(at);
      const back = (offset: number): number =>
        offset <= at ? offset : Math.max(at, offset - added.length);
      expect(told(movedBack(analyse(whole), back))).toEqual(told(analyse(text)));
    }),
    { numRuns: 400 },
  );
});

it('every number of the model is put back: a first line of a comment is as a first line that is blank', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      fc.pre(!text.includes('核稿'));
      const comment = '<!-- 核稿忽略全文 figure-sum -->';
      const commented = analyse(`${comment}\n${text}`);
      const blank = analyse(`${' '.repeat(comment.length)}\n${text}`);
      const { text: words, paragraphs, comments } = commented.draft;
      expect(commented.draft).toEqual({ ...blank.draft, text: words, paragraphs, comments });
      expect(commented.claims).toEqual(blank.claims);
    }),
    { numRuns: 300 },
  );
});

it('with a comment or without, a finding has one record, and that keeps it away', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const { draft, findings } = analyse(text);
      const records = findings.map((finding) => recordOf(draft, finding));
      expect(analyse(text, { records }).findings.filter((one) => !isOnComments(one))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** An offset in a line that has words, so that the comment does not stand alone on it; null where there is none. */
function insideLine(text: string, place: number): number | null {
  const lines = splitParagraphs(text).filter((line) => line.text.trim() !== '');
  const line = lines[place % Math.max(lines.length, 1)];
  return line ? line.start + (place % (line.text.length + 1)) : null;
}

/** The analysis with its findings in the offsets of the text without the comment. */
function movedBack(analysis: Analysis, back: (offset: number) => number): Analysis {
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: back(span.start),
    end: back(span.end),
  });
  const whole = (finding: Analysis['findings'][number]) => ({
    ...moved(finding),
    related: finding.related.map(moved),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) })),
  });
  return {
    ...analysis,
    findings: analysis.findings.map(whole),
    ignored: analysis.ignored.map((one) => ({ ...one, finding: whole(one.finding) })),
  };
}
