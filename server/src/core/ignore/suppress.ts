/** Keeps away the findings that the writer wants to hear no more of, and remembers by what. */
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../rules/rule.ts';
import { lineAt } from '../text/lineIndex.ts';
import { type Span, touches } from '../text/span.ts';
import type { IgnoreComment } from './comment.ts';
import { type IgnoreRecord, keyOf, recordOf } from './record.ts';

/** A finding that is kept away. */
export interface IgnoredFinding {
  readonly finding: Finding;
  /** By a comment in the draft, or by a record in the workspace. */
  readonly by: 'comment' | 'record';
  /** Empty where none was given. */
  readonly reason: string;
}

/** A comment after its work: the ids of the rules that it has kept a finding of away. */
export interface AppliedComment {
  readonly comment: IgnoreComment;
  readonly used: ReadonlySet<string>;
}

/** What became of the findings, and of the draft's comments. */
export interface Suppression {
  readonly kept: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly comments: readonly AppliedComment[];
}

/** Parts `findings` into those to be told and those to be ignored, by the comments of `draft` and by `records`. */
export function suppress(
  draft: Draft,
  findings: readonly Finding[],
  records: readonly IgnoreRecord[],
): Suppression {
  const used = new Map<IgnoreComment, Set<string>>();
  const commentsOn = commentIndex(draft);
  const recordFor = recordIndex(draft, records);
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const comments = commentsOn(finding);
    for (const comment of comments)
      used.set(comment, (used.get(comment) ?? new Set()).add(finding.rule));
    const [first] = comments;
    const record = first ? undefined : recordFor(finding);
    if (first) ignored.push({ finding, by: 'comment', reason: reasonOf(comments) });
    else if (record) ignored.push({ finding, by: 'record', reason: record.reason });
    else kept.push(finding);
  }
  const comments = draft.comments.map((comment) => ({
    comment,
    used: used.get(comment) ?? new Set<string>(),
  }));
  return { kept, ignored, comments };
}

function reasonOf(comments: readonly IgnoreComment[]): string {
  return comments.find(({ reason }) => reason !== '')?.reason ?? '';
}

/** Answers which comments keep a finding away: what counts is where it begins. */
function commentIndex({
  comments,
  paragraphs,
}: Draft): (finding: Finding) => readonly IgnoreComment[] {
  const byLine = new Map<number, IgnoreComment[]>();
  const wider: { comment: IgnoreComment; scope: Span }[] = [];
  for (const comment of comments) {
    const { scope, form } = comment;
    if (!scope) continue;
    if (form === 'start' || form === 'file') wider.push({ comment, scope });
    else onLine(byLine, scope.start).push(comment);
  }
  return (finding) => {
    if (comments.length === 0) return [];
    const line = paragraphs[lineAt(paragraphs, finding.start)]?.start ?? 0;
    const around = wider.filter(({ scope }) => touches(scope, finding.start));
    return [...(byLine.get(line) ?? []), ...around.map(({ comment }) => comment)].filter(
      (comment) => names(comment, finding),
    );
  };
}

function onLine(byLine: Map<number, IgnoreComment[]>, start: number): IgnoreComment[] {
  const known = byLine.get(start) ?? [];
  byLine.set(start, known);
  return known;
}

/** A comment that names no rule means all; one that names an unknown rule by mistake does not. */
function names({ rules }: IgnoreComment, { rule }: Finding): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule);
}

/** Answers which record is of a finding; of findings whose rule no record names, the content is not looked at. */
function recordIndex(
  draft: Draft,
  records: readonly IgnoreRecord[],
): (finding: Finding) => IgnoreRecord | undefined {
  const rules = new Set(records.map(({ rule }) => rule));
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  return (finding) =>
    rules.has(finding.rule) ? byKey.get(keyOf(recordOf(draft, finding))) : undefined;
}
