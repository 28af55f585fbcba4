/**
 * Finds the comments 核稿忽略 in a text. The form is that of HTML: Markdown hides it, no speech has it, and it is easily
 * taken out again. Full-width signs count as well, as Chinese keyboards write them: ＜！－－ … －－＞, 《！—— … ——》.
 */
import type { Paragraph } from '../text/paragraphs.ts';
import { type Span, shifted } from '../text/span.ts';
import { formWords, type NamedRule, type WrittenComment } from './comment.ts';

/** The comments in text order, in the text's own offsets; each stands within one of its `lines`. */
export function readComments(lines: readonly Paragraph[]): readonly WrittenComment[] {
  return lines.flatMap((line, index) => {
    if (!line.text.includes('核稿')) return [];
    const found = commentsIn(line.text);
    const isAlone = isBlank(withoutSpans(line.text, found));
    return found.map((comment) => ({
      ...shifted(comment, line.start),
      head: shifted(comment.head, line.start),
      rules: comment.rules.map((rule) => shifted(rule, line.start)),
      line: index,
      isAlone,
    }));
  });
}

/** `text` without these stretches, which are in order and without overlaps. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

type LineComment = Omit<WrittenComment, 'line' | 'isAlone'>;

function commentsIn(line: string): readonly LineComment[] {
  const found: LineComment[] = [];
  const [opening, closing] = [new RegExp(OPENING, 'g'), new RegExp(CLOSING, 'g')];
  for (let open = opening.exec(line); open; open = opening.exec(line)) {
    closing.lastIndex = opening.lastIndex;
    const close = closing.exec(line);
    const end = close ? closing.lastIndex : line.length;
    const body = { start: opening.lastIndex, end: close ? close.index : line.length };
    const keyword = open.index + open[0].search('核');
    found.push({ start: open.index, end, isClosed: close !== null, ...read(line, body, keyword) });
    opening.lastIndex = end;
  }
  return found;
}

const BLANKS = '[ \\t\\u00a0\\u3000]*';
const OPENING = `[<＜《〈][!！][-－—–]{1,4}${BLANKS}核稿${BLANKS}忽略`;
const CLOSING = '[-－—–]{1,4}[>＞》〉]';

/** What stands between 核稿忽略, which begins at `keyword`, and the closing sign: a form, rules, a reason. */
function read(
  line: string,
  body: Span,
  keyword: number,
): Pick<WrittenComment, 'form' | 'head' | 'rules' | 'reason'> {
  const words = line.slice(body.start, body.end);
  const colon = /[:：]|--|——|－－/.exec(words);
  const named = colon ? words.slice(0, colon.index) : words;
  const reason = colon ? words.slice(colon.index + colon[0].length).trim() : '';
  const word = FORM.exec(named)?.[0] ?? '';
  const form = word === '' ? 'line' : (formWords.get(word.trim()) ?? null);
  const head = { start: keyword, end: body.start + word.length };
  const rules = rulesIn(named.slice(word.length)).map((rule) => shifted(rule, head.end));
  return { form, head, rules, reason };
}

/** A form's word, also behind blanks; or whatever Han characters stand in its place, right behind 核稿忽略. */
const FORM = new RegExp(
  `^(?:${BLANKS}(?:${[...formWords.keys()].join('|')})(?!\\p{Script=Han})|\\p{Script=Han}{1,20})`,
  'u',
);

/** figure-sum、figure-share: whatever stands between separators. */
function rulesIn(named: string): readonly NamedRule[] {
  return [...named.matchAll(/[^\s\u3000,，、;；]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    id: match[0].normalize('NFKC').toLowerCase(),
  }));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
