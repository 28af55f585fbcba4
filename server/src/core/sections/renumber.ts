/**
 * Puts the numbers of sections right, and carries along what speaks of them:
 *
 *     一、…  二、…  四、…  （见第四部分）   →   一、…  二、…  三、…  （见第三部分）
 */
import { type Analysis, readText } from '../analysis.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { type NumberingRun, numberingRuns } from '../model/numbering.ts';
import type { TextEdit } from '../rules/rule.ts';
import { edited, effective, type LeftPlace, offsetAfter, type SectionChange } from './change.ts';
import { renumberedPromises } from './promises.ts';
import { carriedReferences, type NewName } from './references.ts';
import { innermostAt } from './section.ts';
import { hasNumber, renumberedText, writtenSpan } from './written.ts';

/** What is renumbered: all, what stands inside the section at an offset, or the list that it is an item of. */
export type RenumberScope =
  | { readonly kind: 'draft' }
  | { readonly kind: 'section' | 'level'; readonly at: number };

type Reading = Pick<Analysis, 'text' | 'draft' | 'claims'>;

/**
 * The edits that make the numbers in `scope` run 1, 2, 3. A list that counts on from another section goes on to do so.
 * As other numbers may make another tree of the sections, it is done again until nothing is left to do.
 */
export function renumbered(analysis: Analysis, scope: RenumberScope): SectionChange {
  let reading: Reading = analysis;
  let change: SectionChange = { edits: [], left: [] };
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = renumberedOnce(reading, movedScope(scope, change.edits));
    if (next.edits.length === 0) return change;
    change = {
      edits: composed(analysis.text, change.edits, next.edits),
      left: change.left.length > 0 ? change.left : next.left,
    };
    const text = edited(analysis.text, change.edits);
    reading = { text, ...readText(text, analysis.names, analysis.readings) };
  }
  return isSettled(reading, movedScope(scope, change.edits)) ? change : { edits: [], left: [] };
}

const MAX_PASSES = 4;

function isSettled(reading: Reading, scope: RenumberScope): boolean {
  return renumberedOnce(reading, scope).edits.length === 0;
}

function movedScope(scope: RenumberScope, edits: readonly TextEdit[]): RenumberScope {
  return scope.kind === 'draft' ? scope : { ...scope, at: offsetAfter(edits, scope.at) };
}

/** One edit for each stretch that either changes; `second` is in the offsets of the text behind `first`. */
function composed(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  if (first.length === 0) return second;
  const middle = edited(text, first);
  const all: TextEdit[] = [];
  let by = 0;
  let next = 0;
  const mine = (until: number): void => {
    for (; next < second.length && (second[next]?.start ?? 0) < until; next++) {
      const edit = second[next];
      if (edit) all.push({ ...edit, start: edit.start - by, end: edit.end - by });
    }
  };
  for (const edit of first) {
    const start = edit.start + by;
    const end = start + edit.newText.length;
    mine(start);
    const inside: TextEdit[] = [];
    for (; next < second.length && (second[next]?.start ?? 0) < end; next++) {
      const inner = second[next];
      if (inner) inside.push({ ...inner, start: inner.start - start, end: inner.end - start });
    }
    all.push({ ...edit, newText: edited(middle.slice(start, end), inside) });
    by += edit.newText.length - (edit.end - edit.start);
  }
  mine(Number.POSITIVE_INFINITY);
  return effective(text, all);
}

function renumberedOnce({ text, draft, claims }: Reading, scope: RenumberScope): SectionChange {
  const due = dueNumbers(draft, scope);
  const edits: TextEdit[] = [];
  const renamed = new Map<Marker, NewName>();
  for (const [marker, ordinal] of due) {
    if (ordinal === marker.ordinal || !hasNumber(marker)) continue;
    const newText = renumberedText(draft, marker, ordinal);
    edits.push({ ...writtenSpan(draft, marker), newText });
    renamed.set(marker, { ordinal, isOtherForm: false });
  }
  const references = carriedReferences(draft, renamed);
  const counts = countsOf(draft, claims, renamed);
  return {
    edits: effective(text, [...edits, ...references.edits, ...counts.edits]),
    left: inOrder([...references.left, ...counts.left]),
  };
}

function countsOf(
  draft: Draft,
  claims: readonly Claim[],
  renamed: ReadonlyMap<Marker, NewName>,
): SectionChange {
  return renumberedPromises(draft, claims, [...renamed.keys()]);
}

function inOrder(left: readonly LeftPlace[]): readonly LeftPlace[] {
  return [...left].sort((a, b) => a.start - b.start);
}

/** The number due at each marker; what is out of scope keeps its own. */
function dueNumbers(draft: Draft, scope: RenumberScope): ReadonlyMap<Marker, number> {
  const due = new Map<Marker, number>();
  const touched = new Set<NumberingRun>();
  const runs = numberingRuns(draft);
  const runOf = new Map(runs.flatMap((run) => run.members.map((member) => [member, run] as const)));
  const isInScope = scopeOf(draft, scope);
  for (const run of runs) {
    const { members, from } = run;
    const before = from && runOf.get(from);
    const goesOn = before !== undefined && before !== null && touched.has(before);
    if (!isInScope(run) && !goesOn) {
      for (const member of members) due.set(member, member.ordinal);
      continue;
    }
    touched.add(run);
    const numbers = run.due(firstOf(run, due));
    for (const [index, member] of members.entries())
      due.set(member, numbers[index] ?? member.ordinal);
  }
  return due;
}

/** A number that stands alone (十二、 in an excerpt) may be right: nothing tells what it belongs to. */
function firstOf({ members, from }: NumberingRun, due: ReadonlyMap<Marker, number>): number {
  if (from) return (due.get(from) ?? from.ordinal) + 1;
  return members.length === 1 ? (members[0]?.ordinal ?? 1) : 1;
}

function scopeOf(draft: Draft, scope: RenumberScope): (run: NumberingRun) => boolean {
  if (scope.kind === 'draft') return () => true;
  const marker = innermostAt(draft, scope.at);
  if (scope.kind === 'level') return ({ members }) => marker !== null && members.includes(marker);
  const around = holderOf(draft, marker);
  if (!around) return ({ members }) => members[0]?.parent === null;
  const { start, section } = around;
  return ({ members: [first] }) =>
    first !== undefined && start < first.start && first.start < section.end;
}

/** The section, or the one around it where nothing stands inside; null for the whole draft. */
function holderOf({ markers }: Draft, marker: Marker | null): Marker | null {
  if (!marker) return null;
  if (markers.some(({ parent }) => parent !== null && markers[parent] === marker)) return marker;
  return marker.parent === null ? null : (markers[marker.parent] ?? null);
}
