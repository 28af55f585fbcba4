/** Puts the paragraphs' facts in their place in the draft; what depends on neighbours is decided here. */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { overlapsAny, type Span, shifted } from '../text/span.ts';
import { contentsOf, unreadSpans } from './contents.ts';
import type { Draft } from './draft.ts';
import { placeNoise } from './noiseRegions.ts';
import { buildOutline } from './outline.ts';
import { resolveProjects } from './projects.ts';
import { datedFigures, datedPeriods } from './years.ts';

/** The draft that these paragraphs make; `facts[i]` belongs to `paragraphs[i]`. */
export function assemble(
  text: string,
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphFacts[],
): Draft {
  const noise = placeNoise(paragraphs, facts);
  const contents = contentsOf(paragraphs);
  const unread = unreadSpans({ noise, contents });
  const place = <T extends Span>(pick: (of: ParagraphFacts) => readonly T[]): T[] =>
    placed(paragraphs, facts, unread, pick);
  const periods = place((of) => of.periods);
  return {
    text,
    paragraphs,
    noise,
    contents,
    placeholders: place((of) => of.placeholders),
    markers: buildOutline(
      paragraphs,
      facts.map((of) => of.markers),
      unread,
    ),
    promises: placedPromises(paragraphs, facts, unread),
    periods: datedPeriods(periods),
    dateFaults: place((of) => of.dateFaults),
    figures: datedFigures(placedFigures(paragraphs, facts, unread), periods),
    numeralForms: place((of) => of.numeralForms),
    projects: resolveProjects(
      text,
      place((of) => of.mentions),
      unread,
    ),
    comments: [],
  };
}

/** One kind of fact of all paragraphs in document offsets, without what lies in noise. */
function placed<T extends Span>(
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphFacts[],
  noise: readonly Span[],
  pick: (of: ParagraphFacts) => readonly T[],
): T[] {
  return facts.flatMap((of, index) =>
    pick(of)
      .map((fact) => shifted(fact, paragraphs[index]?.start ?? 0))
      .filter((fact) => !overlapsAny(noise, fact)),
  );
}

/** The promises, each with the place where its list should begin moved too. */
function placedPromises(
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphFacts[],
  noise: readonly Span[],
): Draft['promises'] {
  return facts.flatMap((of, paragraph) => {
    const by = paragraphs[paragraph]?.start ?? 0;
    return of.promises
      .map((promise) => ({ ...shifted(promise, by), reach: promise.reach + by }))
      .filter((promise) => !overlapsAny(noise, promise));
  });
}

/** The figures, each with its digits' span moved too and its paragraph's index. */
function placedFigures(
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphFacts[],
  noise: readonly Span[],
): Draft['figures'] {
  return facts.flatMap((of, paragraph) => {
    const by = paragraphs[paragraph]?.start ?? 0;
    return of.figures
      .map((figure) => ({ ...shifted(figure, by), digits: shifted(figure.digits, by), paragraph }))
      .filter((figure) => !overlapsAny(noise, figure));
  });
}
