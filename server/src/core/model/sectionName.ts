/** The name by which a section goes in lists: its marker and its title. */
import { wordsOf } from '../ignore/words.ts';
import type { Draft } from './draft.ts';
import type { Marker } from './marker.ts';

/** 一、深刻认识重大意义 as written, on one line and of readable length; a Markdown heading without its #. */
export function sectionName(
  draft: Pick<Draft, 'text' | 'comments'>,
  { start, end, title, form }: Pick<Marker, 'start' | 'end' | 'title' | 'form'>,
): string {
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
