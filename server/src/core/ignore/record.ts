/**
 * A finding that is to be ignored for good, known by its content: the rule, and for each place that it speaks of the
 * clause with the words set off. Lines may move and other clauses change; when a figure of the finding changes, or the
 * clause around it, the record fits no more and the finding comes back. It is written out rather than hashed, so that a
 * colleague can see in a review what was agreed on, and why.
 *
 *     rule    figure-share
 *     places  占年度计划投资723.3亿元的⟦89.6%⟧
 *             1-7月全市完成投资⟦575.7亿元⟧
 */
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../rules/rule.ts';
import { lineAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { wordsOf } from './words.ts';

/** What is known of a finding to be ignored. */
export interface IgnoreRecord {
  readonly rule: string;
  /** First the finding's own place, then the others that it speaks of, in any order. */
  readonly places: readonly string[];
  /** Empty where none was given. */
  readonly reason: string;
}

/** The record of `finding`, which lies in `draft`. */
export function recordOf(draft: Draft, finding: Finding, reason = ''): IgnoreRecord {
  const own = quote(draft, finding);
  const others = finding.related.map((place) => quote(draft, place));
  // Of another draft the words alone: its clauses are not at hand.
  const elsewhere = finding.elsewhere.map(({ text }) => `⟦${text}⟧`);
  return { rule: finding.rule, places: [own, ...new Set([...others, ...elsewhere])], reason };
}

/** Whether two records are of one finding: widths, blanks and the order of the other places do not count. */
export function isSameFinding(a: IgnoreRecord, b: IgnoreRecord): boolean {
  return keyOf(a) === keyOf(b);
}

/** The same for two records of one finding, another for any two others. */
export function keyOf({ rule, places: [own = '', ...others] }: IgnoreRecord): string {
  const rest = [...new Set(others.map(normal))].sort();
  return [rule, normal(own), ...rest].join('\n');
}

function normal(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '');
}

/** 占年度计划投资723.3亿元的⟦89.6%⟧: the place in its clause. */
function quote(draft: Draft, place: Span): string {
  const { paragraphs } = draft;
  const first = paragraphs[lineAt(paragraphs, place.start)];
  const last = paragraphs[lineAt(paragraphs, Math.max(place.start, place.end))];
  const before = { start: Math.max(first?.start ?? 0, place.start - WINDOW), end: place.start };
  const after = {
    start: place.end,
    end: Math.min(Math.max(place.end, last?.end ?? 0), place.end + WINDOW),
  };
  const lead = [...wordsOf(draft, before)].slice(-CONTEXT).join('');
  const trail = [...wordsOf(draft, after)].slice(0, CONTEXT).join('');
  const words = shortened(wordsOf(draft, place));
  return `${lead.slice(clauseStart(lead))}⟦${words}⟧${trail.slice(0, clauseEnd(trail))}`
    .replace(/\s+/g, ' ')
    .trim();
}

/** How far to either side is looked, in UTF-16 units, comments included; and how many characters are kept. */
const WINDOW = 400;
const CONTEXT = 30;

function clauseStart(lead: string): number {
  for (let index = lead.length; index > 0; index--) if (endsClause(lead, index - 1)) return index;
  return 0;
}

function clauseEnd(trail: string): number {
  for (let index = 0; index < trail.length; index++) if (endsClause(trail, index)) return index;
  return trail.length;
}

/** A mark between digits ends nothing: 35,522, 8:30. */
function endsClause(text: string, index: number): boolean {
  if (!'，,。；;：:！!？?'.includes(text[index] ?? ' ')) return false;
  return !(/\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? ''));
}

/** A very long place, a list of links, by its two ends. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const characters = [...words];
  const half = LONGEST / 2;
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}

const LONGEST = 80;
