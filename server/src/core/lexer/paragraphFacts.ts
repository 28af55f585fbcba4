/** All that one paragraph alone tells: a pure function of its text, so it can be kept by that text. */
import type { Distribution, Enumeration } from '../model/enumeration.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { LocalMarker } from '../model/marker.ts';
import type { LocalNoise, Placeholder } from '../model/noise.ts';
import type { Period } from '../model/period.ts';
import type { LocalMention } from '../model/project.ts';
import type { CountPromise } from '../model/promise.ts';
import type { Span } from '../text/span.ts';
import { readDistributions } from './distributions.ts';
import { readEnumerations } from './enumerations.ts';
import { readFigures } from './figures.ts';
import { readListMarks } from './listMarks.ts';
import { readMarkers } from './markers.ts';
import { readNoise } from './noise.ts';
import { readPeriods } from './periods.ts';
import { readPlaceholders } from './placeholders.ts';
import { readProjectMentions } from './projectNames.ts';
import { readPromises } from './promises.ts';
import { readStatements } from './statements.ts';

/** Facts of one paragraph, spans relative to it, each list in text order. */
export interface ParagraphFacts {
  readonly noise: readonly LocalNoise[];
  readonly placeholders: readonly Placeholder[];
  readonly markers: readonly LocalMarker[];
  readonly promises: readonly CountPromise[];
  readonly periods: readonly Period[];
  readonly figures: readonly LocalFigure[];
  readonly mentions: readonly LocalMention[];
  readonly enumerations: readonly Enumeration[];
  readonly distributions: readonly Distribution[];
}

/** Reads one paragraph, given without its line break. Never throws. */
export function readParagraph(text: string): ParagraphFacts {
  const noise = readNoise(text);
  const placeholders = readPlaceholders(text, noise);
  const certain = noise.filter((region) => region.kind !== 'link-item');
  const markers = readMarkers(text, certain);
  const promises = readPromises(text, certain);
  const mentions = readProjectMentions(text, certain, markers);
  const periods = readPeriods(text, sortedSpans([...certain, ...markers]));
  const names = mentions.filter((mention) => mention.kind === 'name');
  const written = readFigures(text, sortedSpans([...certain, ...markers, ...periods, ...names]));
  const figures = readStatements(text, written, periods, mentions);
  const listMarks = readListMarks(text, markers);
  return {
    noise,
    placeholders,
    markers,
    promises,
    periods,
    figures,
    mentions,
    enumerations: readEnumerations(text, listMarks, certain),
    distributions: readDistributions(text, listMarks, figures, certain),
  };
}

function sortedSpans(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
