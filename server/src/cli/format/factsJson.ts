/** `facts --format json`, as the command-line contract has it. */
import type { Analysis } from '../../core/analysis.ts';
import { wordsOf } from '../../core/ignore/words.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Draft } from '../../core/model/draft.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Span } from '../../core/text/span.ts';

/** All facts of one text as a JSON value. */
export function factsValue(path: string, { draft, claims }: Analysis) {
  return {
    path,
    markers: markerValues(draft),
    figures: draft.figures.map(figureValue),
    projects: draft.projects.map(({ name, mentions }) => ({
      name,
      mentions: mentions.map(({ text, start, end, kind }) => ({ text, start, end, kind })),
    })),
    claims: claims.map(claimValue),
  };
}

function markerValues(draft: Draft) {
  return draft.markers.map(({ form, ordinal, level, start, end, title, runIn, parent }) => ({
    form,
    ordinal,
    level,
    start,
    end,
    title: wordsOf(draft, title),
    runIn,
    parent,
  }));
}

/** `lo` and `hi` as plain decimals, as JSON's numbers would round them. */
function figureValue({ text, start, end, quantity, metric, subject, period, role }: Figure) {
  const { lo, hi, unit, dimension } = quantity;
  const bounds = { lo: lo?.toFixed() ?? null, hi: hi?.toFixed() ?? null };
  return { text, start, end, ...bounds, unit, dimension, metric, subject, period, role };
}

function claimValue({ type, claimed, operands, verdict, working }: Claim) {
  return {
    type,
    claimed: bare(claimed),
    operands: operands.map(({ role, start, end }) => ({ role, start, end })),
    verdict,
    working,
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
