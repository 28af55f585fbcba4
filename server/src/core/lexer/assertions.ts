/** Reads the words that say how something came out: 超额完成任务, 未达到目标, 全部整改到位, 比计划提前. */
import type { Assertion, AssertionKind } from '../model/assertion.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import { readPhrases } from './phrases.ts';

/** The assertions of a paragraph in text order; those inside one of its `figures`, which are in order, are none. */
export function readAssertions(text: string, figures: readonly Span[]): readonly Assertion[] {
  const found = [...wordsOf(text)].filter((word) => !overlapsAny(figures, word));
  if (found.length === 0) return [];
  const spans = [...figures, ...found].sort((a, b) => a.start - b.start);
  const phrases = readPhrases(text, spans);
  return spans.flatMap((span, index) => {
    const phrase = phrases[index];
    if (!phrase || !isWord(span)) return [];
    const { start, end, kind } = span;
    const { lead, trail, clause, sentence } = phrase;
    return [{ start, end, kind, text: text.slice(start, end), lead, trail, clause, sentence }];
  });
}

interface Word extends Span {
  readonly kind: AssertionKind;
}

function isWord(span: Span | Word): span is Word {
  return 'kind' in span;
}

function* wordsOf(text: string): Iterable<Word> {
  for (const match of text.matchAll(WORDS)) {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    if (kind) yield { start: match.index, end: match.index + match[0].length, kind };
  }
}

const KINDS: readonly AssertionKind[] = [
  'exceeded',
  'short',
  'all',
  'except',
  'planned',
  'early',
  'late',
];

/** 原定 and 计划 only where a date follows. */
const WORDS = new RegExp(
  [
    '(?<exceeded>超额(?:完成|实现|达成))',
    '(?<short>(?:未能?|没有|没能|尚未|仍未)(?:如期|按期|按时|全面)?(?:完成|达到|实现|达成|达标|达))',
    '(?<all>全部)',
    '(?<except>(?:只|仅|唯|还|尚|仍)有)',
    '(?<planned>(?:原定|原计划|原拟|预定|计划)[于在]?(?=(?:今|明|去|本)?年?底?(?:[\\d０-９一二三四五六七八九十]{1,4}[年月])))',
    '(?<early>提前)',
    '(?<late>推迟|延后|延期|滞后|拖后)',
  ].join('|'),
  'g',
);
