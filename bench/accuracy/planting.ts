/** Breaks one relation of a passage: its number is changed past any rounding, in its own script and precision. */
import type { Span } from '../../server/src/core/text/span.ts';
import type { AnnotatedClaim, Quoted } from './passages.ts';

/** A passage with one number changed. */
export interface Planted {
  readonly text: string;
  /** The changed number, in the changed text. */
  readonly changed: Span;
  /** All numbers of the relation, in the changed text. */
  readonly places: readonly Span[];
  /** Where a place of the unchanged text stands now. */
  readonly moved: (place: Span) => Span;
}

/** `text` with the relation broken; null where changing its number cannot break it. */
export function planted(text: string, claim: AnnotatedClaim): Planted | null {
  const { quote, start, end } = claim.claimed;
  const written = brokenNumber(claim);
  if (written === null || written === quote) return null;
  const by = written.length - quote.length;
  const moved = (place: Span): Span =>
    place.start >= end ? { start: place.start + by, end: place.end + by } : place;
  const changed = { start, end: end + by };
  return {
    text: text.slice(0, start) + written + text.slice(end),
    changed,
    places: [changed, ...claim.operands.map(moved)],
    moved,
  };
}

function brokenNumber({
  type,
  claimed,
  value,
  claimedValue,
  operands,
}: AnnotatedClaim): string | null {
  const { quote } = claimed;
  if (type === 'list-count') return value >= 3 ? rewritten(quote, () => value - 1) : null;
  if (type === 'count-promise') return rewritten(quote, (n) => (n >= 9 ? n - 1 : n + 1));
  if (type === 'part-le-whole' || type === 'nested') {
    return reversed(claimed, Math.abs(value), Math.abs(claimedValue), operands);
  }
  if (!computed.has(type)) return null;
  return rewritten(quote, (n) => (/[%％]|百分点/.test(quote) ? percentageOff(n) : n * 1.37 + 3));
}

/** The relations whose number is the result of a calculation. */
const computed: ReadonlySet<string> = new Set(
  'share completion rate growth increment difference points sum shares-100 ratio multiple mean annual-change cagr contribution progress repeat product budget-balance'.split(
    ' ',
  ),
);

function percentageOff(n: number): number {
  return n > 60 ? n - Math.max(7, n * 0.2) : n + Math.max(7, n * 0.3);
}

/** The part made larger than its whole, or the whole smaller than its part, whichever number is the claimed one. */
function reversed(
  claimed: Quoted,
  a: number,
  b: number,
  operands: AnnotatedClaim['operands'],
): string | null {
  const [part, whole] = [Math.min(a, b), Math.max(a, b)];
  const isPart = operands.some(
    ({ role, start }) => (role === 'whole' || role === 'outer') && start !== claimed.start,
  );
  return rewritten(claimed.quote, (n) =>
    isPart ? (n * 1.3 * whole) / part + 1 : (n * 0.7 * part) / whole,
  );
}

const FULL_WIDTH = '０１２３４５６７８９';
const HAN = '零一二三四五六七八九';

/** The first number in `quote` changed; null where there is none, or a longer one in Han numerals. */
function rewritten(quote: string, change: (value: number) => number): string | null {
  const plain = quote
    .replace(/[０-９]/g, (digit) => String(FULL_WIDTH.indexOf(digit)))
    .replace('．', '.')
    .replace(/(?<=\d)，(?=\d{3})/g, ',');
  const number = /\d[\d,]*(?:\.\d+)?/.exec(plain);
  if (!number) return rewrittenHan(quote, change);
  const decimals = number[0].split('.')[1]?.length ?? 0;
  const value = change(Number(number[0].replaceAll(',', '')));
  const digits = number[0].includes(',')
    ? value.toLocaleString('en-US', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
    : value.toFixed(decimals);
  const written = /[０-９]/.test(quote) ? fullWidth(digits) : digits;
  return quote.slice(0, number.index) + written + quote.slice(number.index + number[0].length);
}

function fullWidth(digits: string): string {
  return digits
    .replace(/\d/g, (digit) => FULL_WIDTH[Number(digit)] ?? digit)
    .replace('.', '．')
    .replaceAll(',', '，');
}

function rewrittenHan(quote: string, change: (value: number) => number): string | null {
  const at = [...quote].findIndex((character) => /[一二两三四五六七八九]/.test(character));
  if (at < 0 || /[十百千万亿点半]/.test(quote)) return null;
  const value = Math.round(change(quote[at] === '两' ? 2 : HAN.indexOf(quote[at] ?? '')));
  return value >= 1 && value <= 9 ? quote.slice(0, at) + HAN[value] + quote.slice(at + 1) : null;
}
