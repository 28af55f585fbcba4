/** What the numbering rules share: severity beside a cut, the sibling pointed at, the fix. */
import type { Draft } from '../model/draft.ts';
import { markerWith, type NumberingBreak, numberingBreaks } from '../model/numbering.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Fix, RuleFinding, Severity } from './rule.ts';

/** The words of a message: the marker as written, the one that should stand there, the sibling before. */
export interface NumberingWords {
  readonly written: string;
  readonly expected: string;
  readonly previous: string | null;
}

/** The findings of one kind of break, worded by `message`. */
export function* numberingFindings(
  draft: Draft,
  kind: NumberingBreak['kind'],
  message: (words: NumberingWords, found: NumberingBreak) => Bilingual,
): Iterable<RuleFinding> {
  for (const found of numberingBreaks(draft)) {
    if (found.kind === kind) yield findingOf(draft, found, message(wordsOf(draft, found), found));
  }
}

function wordsOf(draft: Draft, { marker, previous, expected }: NumberingBreak): NumberingWords {
  return {
    written: draft.text.slice(marker.start, marker.end),
    expected: markerWith(draft, marker, expected),
    previous: previous && draft.text.slice(previous.start, previous.end),
  };
}

function findingOf(draft: Draft, found: NumberingBreak, message: Bilingual): RuleFinding {
  const { marker, previous } = found;
  const severity = severityOf(found);
  return {
    start: marker.start,
    end: marker.end,
    message: withReason(message, found),
    related: previous ? [{ start: previous.start, end: previous.end, message: BEFORE }] : [],
    fixes: fixesOf(draft, found),
    ...(severity && { severity }),
  };
}

const BEFORE: Bilingual = { zh: '前一个同级序号', en: 'the number before it' };

function severityOf({ isBesideCut, isExcerpt }: NumberingBreak): Severity | undefined {
  return isBesideCut || isExcerpt ? 'information' : undefined;
}

function withReason({ zh, en }: Bilingual, { isBesideCut, isExcerpt }: NumberingBreak): Bilingual {
  if (isBesideCut)
    return {
      zh: `${zh}（中间有截断，可能因截断所致）`,
      en: `${en} (text is cut off in between, which may be why)`,
    };
  if (isExcerpt)
    return {
      zh: `${zh}（全文如系节选，可不理会）`,
      en: `${en} (nothing to do if the text is an excerpt)`,
    };
  return { zh, en };
}

/** Where the neighbours leave one number only; safe where no text is missing around it. */
function fixesOf(
  draft: Draft,
  { marker, expected, isCertain, isBesideCut, previous }: NumberingBreak,
): readonly Fix[] {
  if (!isCertain) return [];
  const newText = markerWith(draft, marker, expected);
  return [
    {
      title: { zh: `改为“${newText}”`, en: `Change to “${newText}”` },
      edits: [{ start: marker.start, end: marker.end, newText }],
      safe: !isBesideCut && previous !== null,
    },
  ];
}
