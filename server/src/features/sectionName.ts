/** The name by which a section goes in lists: its marker and its title. */
import { wordsOf } from '../core/ignore/words.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Marker } from '../core/model/marker.ts';

/** 一、深刻认识重大意义 as written, on one line and of readable length; a Markdown heading without its #. */
export function sectionName(draft: Draft, { start, end, title, form }: Marker): string {
  const from = form === 'heading' ? title.start : start;
  const to = Math.max(title.end, form === 'heading' ? from : end);
  const isLong = to - from > MAX_LENGTH;
  const name = wordsOf(draft, { start: from, end: isLong ? from + MAX_LENGTH : to })
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
  if (name === '') return wordsOf(draft, { start, end }).trim() || '—';
  return isLong ? `${name}…` : name;
}

const MAX_LENGTH = 80;
