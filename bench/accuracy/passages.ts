/**
 * Scores the reading of whole passages against their annotation (README.md beside the passages has the format).
 *
 * Detection breaks every relation that holds, one text for each, and asks whether a finding points at it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Analysis, analyse } from '../../server/src/core/analysis.ts';
import type { Claim } from '../../server/src/core/model/claim.ts';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';
import { type Planted, planted } from './planting.ts';

/** A place of the annotation with its words. */
export interface Quoted extends Span {
  readonly quote: string;
}

/** A relation that a careful editor could verify from the passage alone. */
export interface AnnotatedClaim {
  readonly id: string;
  readonly type: string;
  readonly claimed: Quoted;
  readonly operands: readonly (Quoted & { readonly role: string })[];
  readonly value: number;
  readonly claimedValue: number;
  readonly holds: boolean | 'rounding';
}

interface Annotation {
  readonly markers: readonly Quoted[];
  readonly claims: readonly AnnotatedClaim[];
  readonly projects: readonly { readonly mentions: readonly Quoted[] }[];
  readonly figures?: readonly Quoted[];
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly annotation: Annotation;
  readonly analysis: Analysis;
}

/** So many of so many. */
export interface Ratio {
  readonly hits: number;
  readonly of: number;
}

/** What the passages give; `byType` has found relations and reported errors of each type. */
export interface PassageScore {
  readonly totals: Readonly<Record<string, Ratio>>;
  readonly byType: Readonly<Record<string, { readonly found: Ratio; readonly reported: Ratio }>>;
  /** Findings on the untouched passages, hints apart, that no annotated error explains. */
  readonly noise: readonly string[];
  readonly characters: number;
}

/** Scores the passages in `folder`. */
export function scorePassages(folder: URL): PassageScore {
  const passages = readPassages(folder);
  const claims = passages.flatMap((passage) => claimResults(passage));
  const errors = passages.flatMap((passage) => errorResults(passage));
  const types = [...new Set(claims.map(({ type }) => type))].sort();
  return {
    totals: {
      'markers found': over(passages, markersFound),
      'figures found': over(passages, figuresFound),
      'figures right': over(passages, figuresRight),
      'project mentions found': over(passages, mentionsFound),
      'relations found': ratio(claims.map(({ isHit }) => isHit)),
      'relations said that are annotated': over(passages, claimsRight),
      'planted errors reported': ratio(errors.map(({ isHit }) => isHit)),
      'errors in the passages reported': over(passages, standingErrors),
    },
    byType: Object.fromEntries(
      types.map((type) => [type, { found: ofType(claims, type), reported: ofType(errors, type) }]),
    ),
    noise: passages.flatMap((passage) => noiseOf(passage)),
    characters: passages.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function over(
  passages: readonly Passage[],
  answers: (passage: Passage) => readonly boolean[],
): Ratio {
  return ratio(passages.flatMap((passage) => answers(passage)));
}

function ofType(results: readonly Result[], type: string): Ratio {
  return ratio(results.filter((result) => result.type === type).map(({ isHit }) => isHit));
}

function markersFound({ annotation, analysis }: Passage): readonly boolean[] {
  return annotation.markers.map(({ start, end }) =>
    analysis.draft.markers.some((one) => one.start === start && Math.abs(one.end - end) <= 1),
  );
}

function figuresFound({ annotation, analysis }: Passage): readonly boolean[] {
  return (annotation.figures ?? []).map((one) =>
    analysis.draft.figures.some((figure) => isNear(figure, one)),
  );
}

function figuresRight({ annotation, analysis }: Passage): readonly boolean[] {
  return analysis.draft.figures.map((figure) =>
    (annotation.figures ?? []).some((one) => overlaps(figure, one)),
  );
}

function mentionsFound({ annotation, analysis }: Passage): readonly boolean[] {
  const said = analysis.draft.projects.flatMap(({ mentions }) => mentions);
  return annotation.projects
    .flatMap(({ mentions }) => mentions)
    .map((one) => said.some((mention) => overlaps(mention, one)));
}

function claimsRight({ annotation, analysis }: Passage): readonly boolean[] {
  return checkable(analysis).map((claim) => annotation.claims.some((one) => isSame(one, claim)));
}

function readPassages(folder: URL): readonly Passage[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => {
    const id = name.slice(0, -'.json'.length);
    const text = readFileSync(new URL(`${id}.txt`, folder), 'utf8');
    const annotation = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Annotation;
    return { id, text, annotation, analysis: analyse(text) };
  });
}

interface Result {
  readonly type: string;
  readonly isHit: boolean;
}

function claimResults({ annotation, analysis }: Passage): readonly Result[] {
  const said = checkable(analysis);
  return annotation.claims.filter(isExpected).map((one) => ({
    type: one.type,
    isHit: said.some((claim) => isSame(one, claim)),
  }));
}

/** Directions without a number, ranks, dates and lists that name one of n are annotated, but nothing is asked of them. */
function isExpected({ type, value, claimedValue }: AnnotatedClaim): boolean {
  if (['other', 'ranking', 'period', 'date'].includes(type)) return false;
  return type !== 'list-count' || Math.min(value, claimedValue) >= 2;
}

function checkable({ claims }: Analysis): readonly Claim[] {
  return claims.filter(({ verdict }) => verdict !== 'uncheckable');
}

/** The claimed number is one of the claim’s, and at least half of the numbers are shared. */
function isSame(one: AnnotatedClaim, claim: Claim): boolean {
  const places = [claim.claimed, ...claim.operands];
  const expected = [one.claimed, ...one.operands];
  if (!places.some((place) => overlaps(place, one.claimed))) return false;
  const shared = expected.filter((place) => places.some((other) => overlaps(place, other)));
  return shared.length >= Math.ceil(expected.length / 2);
}

function isNear(figure: Span, one: Span): boolean {
  return (
    overlaps(figure, one) &&
    Math.abs(figure.start - one.start) <= 2 &&
    Math.abs(figure.end - one.end) <= 2
  );
}

function errorResults({ text, annotation, analysis }: Passage): readonly Result[] {
  return annotation.claims
    .filter(({ holds }) => holds === true)
    .flatMap((claim) => {
      const error = planted(text, claim);
      return error ? [{ type: claim.type, isHit: isReported(error, analysis) }] : [];
    });
}

/** Whether a finding that was not there before points at the changed number. */
function isReported({ text, changed, places, moved }: Planted, before: Analysis): boolean {
  const known = new Set(before.findings.map((finding) => keyOf(moved(finding))));
  return analyse(text, {}, before).findings.some(
    (finding) =>
      isOfFigures(finding) &&
      !known.has(keyOf(finding)) &&
      pointsAt(finding, [changed]) &&
      pointsAt(finding, places),
  );
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** Whether a finding speaks of what the numbers say, not of how they are written. */
export function isOfFigures({ rule }: Finding): boolean {
  return /^(?:figure|list)-/.test(rule);
}

/** Whether the finding or a place that it names touches one of `places`. */
export function pointsAt(finding: Finding, places: readonly Span[]): boolean {
  return [finding, ...finding.related].some((own) => places.some((place) => overlaps(own, place)));
}

function standingErrors({ annotation, analysis }: Passage): readonly boolean[] {
  return annotation.claims
    .filter(({ holds }) => holds === false)
    .map((claim) =>
      analysis.findings.some(
        (finding) => isOfFigures(finding) && pointsAt(finding, [claim.claimed, ...claim.operands]),
      ),
    );
}

function noiseOf({ id, text, annotation, analysis }: Passage): readonly string[] {
  const wrong = annotation.claims
    .filter(({ holds }) => holds !== true)
    .flatMap(({ claimed, operands }) => [claimed, ...operands]);
  return analysis.findings
    .filter((finding) => isOfFigures(finding) && finding.severity !== 'hint')
    .filter((finding) => !wrong.some((place) => overlaps(place, finding)))
    .map(
      (finding) =>
        `${id} ${finding.rule} ${text.slice(finding.start, finding.end)}: ${finding.message.zh}`,
    );
}

/** How many of the answers are yes. */
export function ratio(answers: readonly boolean[]): Ratio {
  return { hits: answers.filter(Boolean).length, of: answers.length };
}
