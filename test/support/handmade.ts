/** Analyses whose claims and findings the test makes itself, from the marks in its text. */
import { type Analysis, analyse } from '../../server/src/core/analysis.ts';
import type { Claim } from '../../server/src/core/model/claim.ts';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { type Markup, parseMarkup } from './markup.ts';

/** The span that the text marks with `label`. */
export type Marked = (label: string) => Span;

/** What the test makes itself; the rest of the analysis is the real one. */
export interface Handmade {
  readonly claims?: (marked: Marked) => readonly Partial<Claim>[];
  readonly findings?: (marked: Marked) => readonly Partial<Finding>[];
}

/** The text without its marks, and the analysis with the claims and findings of the test alone. */
export function handmade(
  source: string,
  { claims, findings }: Handmade,
): Markup & { readonly analysis: Analysis } {
  const markup = parseMarkup(source);
  const marked = (label: string): Span => {
    const span = markup.spans.find((other) => other.label === label);
    if (!span) throw new Error(`no mark ${label} in: ${source}`);
    return { start: span.start, end: span.end };
  };
  const analysis = {
    ...analyse(markup.text),
    claims: (claims?.(marked) ?? []).map((claim) => ({ ...plainClaim, ...claim })),
    findings: (findings?.(marked) ?? []).map((finding) => ({ ...plainFinding, ...finding })),
  };
  return { ...markup, analysis };
}

const plainClaim: Claim = {
  type: 'share',
  claimed: { start: 0, end: 0 },
  operands: [],
  verdict: 'holds',
  working: '',
  inferred: false,
};

const plainFinding: Finding = {
  rule: 'figure-share',
  severity: 'warning',
  start: 0,
  end: 0,
  message: { zh: '占比不符', en: 'the share does not compute' },
  related: [],
  elsewhere: [],
  fixes: [],
};
