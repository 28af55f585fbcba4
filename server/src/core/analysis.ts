/** From a text to everything known about it: facts, draft, claims, findings. */
import { draftClaims, paragraphClaims } from './claims/registry.ts';
import { readComments } from './ignore/readComments.ts';
import { restored } from './ignore/restored.ts';
import { placeComments } from './ignore/scopes.ts';
import { spokenText } from './ignore/spokenText.ts';
import type { IgnoredFinding } from './ignore/suppress.ts';
import { type ParagraphFacts, readParagraph } from './lexer/paragraphFacts.ts';
import { assemble } from './model/assemble.ts';
import { type Claim, shiftedClaim } from './model/claim.ts';
import { unreadSpans } from './model/contents.ts';
import type { Draft } from './model/draft.ts';
import { type AcceptedNames, noNames } from './names/acceptedNames.ts';
import type { AnalysisOptions } from './options.ts';
import type { Finding } from './rules/rule.ts';
import { type RuleInput, runRules } from './rules/run.ts';
import { type Paragraph, splitParagraphs } from './text/paragraphs.ts';
import { overlapsAny, type Span } from './text/span.ts';

/** An immutable reading of one text. */
export interface Analysis {
  readonly text: string;
  readonly draft: Draft;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Findings that are not told, as a comment in the draft or a record in the workspace asks. */
  readonly ignored: readonly IgnoredFinding[];
  /** What each paragraph tells alone, by its text, for the next analysis of an edited text. */
  readonly readings: ReadonlyMap<string, ParagraphReading>;
  /** The names that were known when the paragraphs were read; the readings hold for these alone. */
  readonly names: AcceptedNames;
}

/** All that one paragraph alone tells; spans relative to it. */
export interface ParagraphReading {
  readonly facts: ParagraphFacts;
  readonly claims: readonly Claim[];
}

/**
 * Reads `text` whole. Whatever the text, there is a draft and there are findings; nothing is thrown.
 * With `previous`, paragraphs whose text it already read are not read again; the result is the same.
 */
export function analyse(
  text: string,
  options: AnalysisOptions = {},
  previous?: Analysis,
): Analysis {
  const names = options.names ?? noNames;
  const known = previous?.names === names ? previous.readings : undefined;
  const { claims, readings, ...input } = readText(text, names, known);
  return { text, draft: input.draft, claims, readings, names, ...runRules(input, options) };
}

/** What a text says, before any judgement. */
export interface TextReading extends RuleInput {
  /** In the offsets of the whole text. */
  readonly claims: readonly Claim[];
  readonly readings: Analysis['readings'];
}

/** Reads `text` as it will be spoken, and puts everything into its place in the whole. */
export function readText(
  text: string,
  names: AcceptedNames = noNames,
  known: Analysis['readings'] = new Map(),
): TextReading {
  const paragraphs = splitParagraphs(text);
  const comments = readComments(paragraphs);
  if (comments.length === 0) {
    const { readings, ...spoken } = readSpoken(text, paragraphs, names, known);
    return { spoken, ...spoken, readings, wayBack: null };
  }
  const { text: words, wayBack } = spokenText(text, paragraphs, comments);
  const { readings, ...spoken } = readSpoken(words, splitParagraphs(words), names, known);
  const draft = {
    ...restored({ ...spoken.draft, paragraphs: [] }, wayBack),
    text,
    paragraphs,
    comments: placeComments(comments, paragraphs),
  };
  return { spoken, draft, claims: restored(spoken.claims, wayBack), readings, wayBack };
}

function readSpoken(
  text: string,
  paragraphs: readonly Paragraph[],
  names: AcceptedNames,
  known: Analysis['readings'],
): Pick<Analysis, 'draft' | 'claims' | 'readings'> {
  const readings = new Map<string, ParagraphReading>();
  const inOrder = paragraphs.map((paragraph) => {
    const before = readings.get(paragraph.text) ?? known.get(paragraph.text);
    const reading = before ?? read(paragraph.text, names);
    readings.set(paragraph.text, reading);
    return reading;
  });
  const facts = inOrder.map((reading) => reading.facts);
  const draft = assemble(text, paragraphs, facts);
  const claims = draftClaims(draft, placedClaims(paragraphs, inOrder, unreadSpans(draft)));
  return { draft, claims, readings };
}

function read(paragraph: string, names: AcceptedNames): ParagraphReading {
  const facts = readParagraph(paragraph, names);
  return { facts, claims: paragraphClaims(facts) };
}

/** The claims of all paragraphs in document offsets, without those that lie in `unread`. */
function placedClaims(
  paragraphs: readonly Paragraph[],
  readings: readonly ParagraphReading[],
  unread: readonly Span[],
): readonly Claim[] {
  return readings.flatMap(({ claims }, index) =>
    claims
      .map((claim) => shiftedClaim(claim, paragraphs[index]?.start ?? 0))
      .filter(
        ({ claimed, operands }) =>
          ![claimed, ...operands].some((place) => overlapsAny(unread, place)),
      ),
  );
}
