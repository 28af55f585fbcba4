/** From a text to everything known about it: facts, draft, claims, findings. */
import { draftClaims, paragraphClaims } from './claims/registry.ts';
import { type ParagraphFacts, readParagraph } from './lexer/paragraphFacts.ts';
import { assemble } from './model/assemble.ts';
import { type Claim, shiftedClaim } from './model/claim.ts';
import type { Draft } from './model/draft.ts';
import type { AnalysisOptions } from './options.ts';
import type { Finding } from './rules/rule.ts';
import { runRules } from './rules/run.ts';
import { type Paragraph, splitParagraphs } from './text/paragraphs.ts';
import { overlapsAny, type Span } from './text/span.ts';

/** An immutable reading of one text. */
export interface Analysis {
  readonly text: string;
  readonly draft: Draft;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** What each paragraph tells alone, by its text, for the next analysis of an edited text. */
  readonly readings: ReadonlyMap<string, ParagraphReading>;
}

/** All that one paragraph alone tells; spans relative to it. */
export interface ParagraphReading {
  readonly facts: ParagraphFacts;
  readonly claims: readonly Claim[];
}

/**
 * Reads `text` whole. Never throws: any text gives a draft and findings.
 * With `previous`, paragraphs whose text it already read are not read again; the result is the same.
 */
export function analyse(
  text: string,
  options: AnalysisOptions = {},
  previous?: Analysis,
): Analysis {
  const paragraphs = splitParagraphs(text);
  const readings = new Map<string, ParagraphReading>();
  const inOrder = paragraphs.map((paragraph) => {
    const known = readings.get(paragraph.text) ?? previous?.readings.get(paragraph.text);
    const reading = known ?? read(paragraph.text);
    readings.set(paragraph.text, reading);
    return reading;
  });
  const facts = inOrder.map((reading) => reading.facts);
  const draft = assemble(text, paragraphs, facts);
  const claims = draftClaims(draft, placedClaims(paragraphs, inOrder, draft.noise));
  return { text, draft, claims, findings: runRules(draft, claims, options), readings };
}

function read(paragraph: string): ParagraphReading {
  const facts = readParagraph(paragraph);
  return { facts, claims: paragraphClaims(facts) };
}

/** The claims of all paragraphs in document offsets, without those that lie in noise. */
function placedClaims(
  paragraphs: readonly Paragraph[],
  readings: readonly ParagraphReading[],
  noise: readonly Span[],
): readonly Claim[] {
  return readings.flatMap(({ claims }, index) =>
    claims
      .map((claim) => shiftedClaim(claim, paragraphs[index]?.start ?? 0))
      .filter(
        ({ claimed, operands }) =>
          ![claimed, ...operands].some((place) => overlapsAny(noise, place)),
      ),
  );
}
