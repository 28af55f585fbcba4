/** Runs the rules over a draft: check → severity → dedupe → suppress → check the comments → sort. */
import { restored } from '../ignore/restored.ts';
import type { WayBack } from '../ignore/spokenText.ts';
import { type IgnoredFinding, suppress } from '../ignore/suppress.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import { noNames } from '../names/acceptedNames.ts';
import { nameIndex } from '../names/nearNames.ts';
import type { AnalysisOptions } from '../options.ts';
import { rules as registered } from './registry.ts';
import type { CommentReview, Finding, Rule, RuleFinding } from './rule.ts';

/** A draft as rules read it, and as it is told to others. */
export interface RuleInput {
  /** Draft and claims as spoken, without the comments 核稿忽略. */
  readonly spoken: { readonly draft: Draft; readonly claims: readonly Claim[] };
  /** The draft in the offsets of the whole text, with its comments. */
  readonly draft: Draft;
  /** From the one to the other; null where they are the same. */
  readonly wayBack: WayBack | null;
}

/** The findings to be told and those to be ignored, each list in text order and in the offsets of the whole text. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

/** What `rules` find in the draft. */
export function runRules(
  { spoken, draft, wayBack }: RuleInput,
  options: AnalysisOptions,
  rules: readonly Rule[] = registered,
): RuleOutcome {
  const { names = noNames, otherNames = NONE, otherFacts = null } = options;
  const around = { names, otherNames, otherFacts };
  const found = rules.flatMap((rule) =>
    'check' in rule
      ? findingsOf(rule, rule.check(spoken.draft, spoken.claims, around), options)
      : [],
  );
  const placed = sorted(deduplicated(wayBack ? restored(found, wayBack) : found));
  const { kept, ignored, comments } = suppress(draft, placed, options.records ?? []);
  if (comments.length === 0) return { findings: kept, ignored };
  const review = { draft, comments, ruleIds: idsOf(rules), off: switchedOff(rules, options) };
  const onComments = rules.flatMap((rule) => commentFindings(rule, review, options));
  return { findings: sorted([...kept, ...deduplicated(onComments)]), ignored };
}

const NONE = nameIndex([]);

function commentFindings(rule: Rule, review: CommentReview, options: AnalysisOptions): Finding[] {
  return 'checkComments' in rule ? findingsOf(rule, rule.checkComments(review), options) : [];
}

function findingsOf(
  { meta }: Rule,
  found: Iterable<RuleFinding>,
  options: AnalysisOptions,
): Finding[] {
  const set = options.severities?.[meta.id];
  const usual = set ?? meta.severity;
  if (usual === 'off') return [];
  return [...found].map((one) => ({
    rule: meta.id,
    start: one.start,
    end: one.end,
    severity: set === undefined ? (one.severity ?? usual) : usual,
    message: one.message,
    related: one.related ?? [],
    elsewhere: one.elsewhere ?? [],
    fixes: one.fixes ?? [],
  }));
}

function idsOf(rules: readonly Rule[]): readonly string[] {
  return rules.map(({ meta }) => meta.id).sort();
}

function switchedOff(
  rules: readonly Rule[],
  { severities = {} }: AnalysisOptions,
): ReadonlySet<string> {
  const isOff = ({ meta }: Rule): boolean => (severities[meta.id] ?? meta.severity) === 'off';
  return new Set(rules.filter(isOff).map(({ meta }) => meta.id));
}

/** The same rule saying the same of the same place says it once. */
function deduplicated(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule}:${finding.start}:${finding.end}:${finding.message.en}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

/** By place, then by rule id, so that the rules' order in the registry never shows. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      a.rule.localeCompare(b.rule, 'en') ||
      a.message.en.localeCompare(b.message.en, 'en'),
  );
}
