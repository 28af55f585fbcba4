/** From a text that nobody has open to its summary: no claims, no rules, and a paragraph at a time. */
import { readComments } from './ignore/readComments.ts';
import { restored } from './ignore/restored.ts';
import { placeComments } from './ignore/scopes.ts';
import { spokenText } from './ignore/spokenText.ts';
import { type ParagraphFacts, readInBrief } from './lexer/paragraphFacts.ts';
import { assemble } from './model/assemble.ts';
import type { Draft } from './model/draft.ts';
import { type DraftSummary, summarise } from './model/summary.ts';
import { type AcceptedNames, noNames } from './names/acceptedNames.ts';
import { isHan } from './text/characters.ts';
import { splitParagraphs } from './text/paragraphs.ts';

/**
 * The summary of `text`, the same as that of its whole analysis; null where it is no Chinese text. Pauses between paragraphs, so
 * that whoever runs it on a thread with other work can turn to that. `accepted` names are projects wherever they stand.
 */
export function* summarySteps(
  text: string,
  accepted: AcceptedNames = noNames,
): Generator<void, DraftSummary | null> {
  if (!isChinese(text)) return null;
  const paragraphs = splitParagraphs(text);
  const comments = readComments(paragraphs);
  if (comments.length === 0) return summarise(yield* read(text, accepted));
  const { text: words, wayBack } = spokenText(text, paragraphs, comments);
  const spoken = yield* read(words, accepted);
  return summarise({
    ...restored({ ...spoken, paragraphs: [] }, wayBack),
    text,
    paragraphs,
    comments: placeComments(comments, paragraphs),
  });
}

/** The same without pauses. */
export function summaryOf(text: string, accepted: AcceptedNames = noNames): DraftSummary | null {
  const steps = summarySteps(text, accepted);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function* read(text: string, accepted: AcceptedNames): Generator<void, Draft> {
  const paragraphs = splitParagraphs(text);
  const facts: ParagraphFacts[] = [];
  let unread = STEP;
  for (const paragraph of paragraphs) {
    facts.push(readInBrief(paragraph.text, accepted));
    unread -= paragraph.text.length + 1;
    if (unread > 0) continue;
    yield;
    unread = STEP;
  }
  return assemble(text, paragraphs, facts);
}

/** Characters between two pauses; a few milliseconds. */
const STEP = 2000;

/** A folder holds other texts too: requirements.txt, an English README. A tenth of Han characters near the top makes a draft. */
function isChinese(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let han = 0;
  for (let at = 0; at < end; at++) if (isHan(text, at)) han++;
  return han > 0 && han * 10 >= end;
}

const SAMPLE = 4000;
