/** The comments that ask for silence on a finding, as a writer would put them into the draft. */
import type { Draft } from '../model/draft.ts';
import type { Finding, TextEdit } from '../rules/rule.ts';
import { lineAt } from '../text/lineIndex.ts';
import type { IgnoreComment } from './comment.ts';

/** Ignores the finding's rule on its line: a comment at the line's end, or the rule's name in the one that is there. */
export function commentOnLine(draft: Draft, { rule, start }: Finding): TextEdit {
  const { comments, paragraphs } = draft;
  const index = lineAt(paragraphs, start);
  const known = comments.find(
    ({ form, line, isAlone }) => form === 'line' && line === index && !isAlone,
  );
  const line = paragraphs[index];
  const at = line ? line.start + line.text.trimEnd().length : start;
  return addedTo(known, rule) ?? inserted(at, `<!-- 核稿忽略 ${rule} -->`);
}

/**
 * Ignores the finding's rule in the whole text: a comment on a line of its own at the text's end, as the first line is
 * the title; or the rule's name in the one that is there.
 */
export function commentOnText(draft: Draft, { rule }: Finding): TextEdit {
  const { comments, text } = draft;
  const known = comments.find(({ form }) => form === 'file');
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || /[\r\n]$/.test(text) ? '' : lineBreak;
  return (
    addedTo(known, rule) ??
    inserted(text.length, `${before}<!-- 核稿忽略全文 ${rule} -->${lineBreak}`)
  );
}

/** Behind the last name of a comment that can be read; one without names means all rules already. */
function addedTo(comment: IgnoreComment | undefined, rule: string): TextEdit | null {
  const last = comment?.rules.at(-1);
  return comment?.isClosed && last ? inserted(last.end, `、${rule}`) : null;
}

function inserted(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}
