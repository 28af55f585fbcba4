/** The contract of a rule: what it says of itself, and how it reads a draft. */
import type { FactsElsewhere } from '../facts/factIndex.ts';
import type { AppliedComment } from '../ignore/suppress.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { PlaceRange } from '../model/summary.ts';
import type { AcceptedNames } from '../names/acceptedNames.ts';
import type { NameIndex } from '../names/nearNames.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';

/** LSP's severities by their names on the command line. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A replacement of `[start, end)` by `newText`. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** A change that puts the finding right. */
export interface Fix {
  readonly title: Bilingual;
  readonly edits: readonly TextEdit[];
  /** Whether a machine may apply it unasked (`--fix`, fix all): only where exactly one answer is right. */
  readonly safe: boolean;
}

/** Another place that the finding speaks of. */
export interface Related extends Span {
  readonly message: Bilingual;
}

/** A place in another draft that the finding speaks of. */
export interface PlaceElsewhere {
  readonly uri: string;
  readonly range: PlaceRange;
  /** The words that stand there. */
  readonly text: string;
}

/** What a rule reports. */
export interface RuleFinding extends Span {
  readonly message: Bilingual;
  /** Where it differs from the rule's own severity. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly elsewhere?: readonly PlaceElsewhere[];
  readonly fixes?: readonly Fix[];
}

/** A finding as the draft's reader gets it. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly related: readonly Related[];
  readonly elsewhere: readonly PlaceElsewhere[];
  readonly fixes: readonly Fix[];
}

/** What a rule says of itself; docs, settings and tests are made from it. */
export interface RuleMeta {
  /** Kebab-case, family first: `figure-share`. The file is named `figureShare.ts`. */
  readonly id: string;
  readonly title: Bilingual;
  /** One paragraph: what is reported, on whose authority (standard and clause, or practice), what is left alone. */
  readonly doc: Bilingual;
  /** `off` for what only some houses want: it says nothing until a severity is set. */
  readonly severity: Severity | 'off';
  readonly examples: RuleExamples;
}

/** Marked-up texts: `<|…|>` marks what is reported in the bad ones. */
export interface RuleExamples {
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** The other drafts of the folder, where the rule holds the examples against them: without these it reports nothing. */
  readonly others?: readonly string[];
}

/** What is known around a draft. */
export interface Surroundings {
  readonly names: AcceptedNames;
  /** Of the projects in the other drafts. */
  readonly otherNames: NameIndex;
  /** What the other drafts state; null where there are none. */
  readonly otherFacts: FactsElsewhere | null;
}

/** Reads the draft, its claims and what is around it, never raw text, and mutates nothing. */
interface DraftRule {
  readonly meta: RuleMeta;
  check(draft: Draft, claims: readonly Claim[], around: Surroundings): Iterable<RuleFinding>;
}

/** Reads the comments 核稿忽略, when they have done their work; what it reports cannot be ignored by one. */
export interface CommentRule {
  readonly meta: RuleMeta;
  checkComments(review: CommentReview): Iterable<RuleFinding>;
}

/** The comments of a draft, and what there is to be named in them. */
export interface CommentReview {
  readonly draft: Draft;
  readonly comments: readonly AppliedComment[];
  /** Of all rules, in alphabetical order. */
  readonly ruleIds: readonly string[];
  /** Of those that the user has switched off. */
  readonly off: ReadonlySet<string>;
}

/** A rule is about the draft, or about the comments in it. */
export type Rule = DraftRule | CommentRule;
