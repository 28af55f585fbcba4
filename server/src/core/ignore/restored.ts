/** Puts what was read off the spoken text into its place in the whole one. */
import type { Span } from '../text/span.ts';
import type { WayBack } from './spokenText.ts';

/**
 * A copy of `value`, a part of a draft, of its claims or of its findings, with every span in it moved: whatever has a
 * `start` and an `end`. So are `reach`, an offset by itself, and `paragraph`, the index of a line.
 */
export function restored<T>(value: T, wayBack: WayBack): T {
  return copied(value, wayBack) as T;
}

function copied(value: unknown, wayBack: WayBack): unknown {
  if (Array.isArray(value)) return value.map((member) => copied(member, wayBack));
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = copied(value[name], wayBack);
  if (isSpan(value)) Object.assign(copy, wayBack.span(value));
  const { paragraph, reach } = value;
  if (typeof paragraph === 'number') copy.paragraph = wayBack.line(paragraph);
  if (typeof reach === 'number') copy.reach = wayBack.span({ start: reach - 1, end: reach }).end;
  return copy;
}

/** Not a decimal, which is a value. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function isSpan(value: Record<string, unknown>): value is Record<string, unknown> & Span {
  return typeof value.start === 'number' && typeof value.end === 'number';
}
