/** Finds where a paragraph speaks of a numbered section: 前述第（三）项, 第三部分, 本办法第五条, 附件2. */
import { overlapsAny, type Span } from '../text/span.ts';
import { numberIn } from './numerals.ts';

/** What the words say the section is: 第（三）项 by its marker, 第三部分, 第二章, 第五条, 附件2. */
export type ReferenceKind =
  | 'paren'
  | 'part'
  | 'chapter'
  | 'section'
  | 'volume'
  | 'article'
  | 'annex';

/** A section named by its number; the span runs from 第 to its noun. */
export interface SectionReference extends Span {
  readonly kind: ReferenceKind;
  readonly ordinal: number;
  /** The number alone. */
  readonly number: Span;
  /** Whether its number is in Han numerals. */
  readonly isHan: boolean;
  /** Whether the words leave no doubt that this draft is meant: 前述第三部分, 见附件2. */
  readonly isFirm: boolean;
  /** Whether it goes on from the reference before it: 第二部分第（三）项. */
  readonly isInside: boolean;
}

/**
 * The references of a paragraph in text order, spans relative to it; `markers` (sorted) are none. Those to another
 * document (《条例》第三条, 该法第五条第（二）项) are left out, and so is what continues them (、第四条).
 */
export function readSectionReferences(
  text: string,
  markers: readonly Span[],
): readonly SectionReference[] {
  const found: SectionReference[] = [];
  let foreignEnd = -1;
  for (const match of text.matchAll(REFERENCE)) {
    const { index, 0: whole } = match;
    const span = { start: index, end: index + whole.length };
    if (overlapsAny(markers, span)) continue;
    const before = text.slice(Math.max(0, index - MAX_LEAD), index);
    const joint = text.slice(foreignEnd, index);
    if ((OTHER.test(before) || (foreignEnd >= 0 && CONTINUED.test(joint))) && !OWN.test(before)) {
      foreignEnd = span.end;
      continue;
    }
    const reference = referenceOf(match, span, found.at(-1), before);
    if (reference) found.push(reference);
  }
  return found;
}

const REFERENCE =
  /第(?:[（(]([一二三四五六七八九十]{1,3}|\d{1,2}|[０-９]{1,2})[）)](?:项|条|点|款|类|种|部分|个方面|方面)?|([一二三四五六七八九十]{1,3}|\d{1,2}|[０-９]{1,2})(部分|章|节|编|篇|条))|附件[ \u3000]?([一二三四五六七八九十]{1,3}|\d{1,2}|[０-９]{1,2})(?![\d０-９.．年月日个份张页])/g;

const MAX_LEAD = 14;

/** Words of another document before the reference. */
const OTHER =
  /(?:[》号]|法|条例|办法|规定|细则|章程|准则|规则|决定|公约|合同|协议|规划|纲要|方案|意见|报告|通知|公报|教材|文章|[卷册])(?:的|中的?)?[（(]?$/;
const OWN =
  /本(?:法|条例|[\u4e00-\u9fff]{0,4}(?:办法|规定|细则|章程|准则|规则|决定|规划|纲要|方案|意见|报告|通知))(?:的|中的?)?$/;
const CONTINUED = /^(?:[、，和与及至或]|以及|中的?|的)?$/;

/** Words by which a writer points into the same text. */
const POINTED =
  /(?:前述|上述|前文|上文|下文|本文|前面|后面|详见|参见|参照|见|如|在|按照|按|对照|落实|依照|根据|本[\u4e00-\u9fff]{1,6})(?:的|所述|提到的|讲的)?[（(]?$/;

function referenceOf(
  match: RegExpMatchArray,
  span: Span,
  previous: SectionReference | undefined,
  before: string,
): SectionReference | null {
  const [whole, bracketed, plain, noun, annex] = match;
  const written = bracketed ?? plain ?? annex ?? '';
  const kind = kindOf(bracketed, noun);
  const ordinal = numberIn(written);
  if (ordinal < 1 || ordinal > 99) return null;
  const start = span.start + whole.indexOf(written, 1);
  const isInside = previous !== undefined && previous.end === span.start;
  const continues =
    previous !== undefined &&
    /^[、和及至]$/.test(before.slice(before.length - (span.start - previous.end)));
  return {
    ...span,
    kind,
    ordinal,
    number: { start, end: start + written.length },
    isHan: !/[\d０-９]/.test(written),
    isFirm:
      kind === 'annex' ||
      kind === 'paren' ||
      POINTED.test(before) ||
      ((isInside || continues) && previous.isFirm),
    isInside,
  };
}

function kindOf(bracketed: string | undefined, noun: string | undefined): ReferenceKind {
  if (bracketed !== undefined) return 'paren';
  return nouns[noun ?? ''] ?? 'annex';
}

const nouns: Readonly<Record<string, ReferenceKind>> = {
  部分: 'part',
  章: 'chapter',
  节: 'section',
  编: 'volume',
  篇: 'volume',
  条: 'article',
};
