/** The line that names a draft, and the date under it or at its end (GB/T 9704—2012, 7.3.1 and 7.3.5.2). */
import { overlapping, overlapsAny } from '../text/span.ts';
import type { Draft } from './draft.ts';

/**
 * The title: the first line with words, where it is no section, no salutation and no sentence; without 标题： and #.
 * Null where the draft begins otherwise.
 */
export function titleOf(draft: Draft): string | null {
  const { paragraphs, noise, markers } = draft;
  const scraped = noise.filter(({ kind }) => kind !== 'title-prefix');
  const first = paragraphs.find(
    (paragraph) => paragraph.text.trim() !== '' && !overlapsAny(scraped, paragraph),
  );
  if (!first) return null;
  const isSection = markers.some(
    ({ start, form }) => first.start <= start && start < first.end && form !== 'heading',
  );
  const title = first.text
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^标题\s{0,4}[:：]\s{0,4}/, '')
    .trim();
  const isTitle =
    title.length >= 2 && title.length <= MAX_TITLE && !/[。；;，,：:！!？?]$/.test(title);
  return isTitle && !isSection ? title : null;
}

const MAX_TITLE = 60;

/**
 * The date, as `Period.norm` has it: that of a line near the top or the end which is a date and no more (（2026年9月10日）), else
 * that with which such a line begins (——2026年1月18日在…会议上). Null where there is none, or it has no year.
 */
export function dateOf(draft: Draft): string | null {
  const lines = draft.paragraphs.filter(({ text }) => text.trim() !== '');
  const near = [...lines.slice(0, TOP), ...lines.slice(-END).reverse()];
  for (const isDateLine of [isBareDate, isDatedSubtitle]) {
    for (const line of near) {
      const [period] = overlapping(draft.periods, line);
      if (!period || !DATED.test(period.norm)) continue;
      const before = line.text.slice(0, period.start - line.start);
      const after = line.text.slice(period.end - line.start);
      if (isDateLine(before, after)) return period.norm;
    }
  }
  return null;
}

const TOP = 6;
const END = 4;
const DATED = /^\d{4}-\d{2}(?:-\d{2})?$/;

function isBareDate(before: string, after: string): boolean {
  return /^[\s（(〔]{0,40}$/.test(before) && /^[\s）)〕]{0,40}$/.test(after);
}

function isDatedSubtitle(before: string, after: string): boolean {
  return (
    /^[\s（(—－-]{1,40}$/.test(before) &&
    /^\s{0,4}在.{2,60}(?:会|会议|论坛|仪式|活动)上?/.test(after)
  );
}
