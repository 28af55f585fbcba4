/** What a user can set; everything else is decided in core. */
import type { FactsElsewhere } from './facts/factIndex.ts';
import type { IgnoreRecord } from './ignore/record.ts';
import type { AcceptedNames } from './names/acceptedNames.ts';
import type { NameIndex } from './names/nearNames.ts';
import type { Severity } from './rules/rule.ts';

/** Options of an analysis. */
export interface AnalysisOptions {
  /** Severity by rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Findings that the workspace wants to hear no more of. */
  readonly records?: readonly IgnoreRecord[];
  /** The names that the team has agreed on. With another object, no paragraph's earlier reading is used. */
  readonly names?: AcceptedNames;
  /** The names of projects in the other drafts. */
  readonly otherNames?: NameIndex;
  /** What the other drafts state; null, as where it is left out, when there are none. */
  readonly otherFacts?: FactsElsewhere | null;
}
