/** All that one paragraph alone tells: a pure function of its text, so it can be kept by that text. */
import type { Assertion } from '../model/assertion.ts';
import type { CalendarDate, DateFault, TimeSpan } from '../model/calendar.ts';
import type { Distribution, Enumeration } from '../model/enumeration.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { LocalMarker } from '../model/marker.ts';
import type { LocalNoise, Placeholder } from '../model/noise.ts';
import type { NumeralForm } from '../model/numeralForm.ts';
import type { Period } from '../model/period.ts';
import type { LocalMention } from '../model/project.ts';
import type { CountPromise } from '../model/promise.ts';
import type { Span } from '../text/span.ts';
import { readAssertions } from './assertions.ts';
import { readCalendarDates, readTimeSpans } from './calendarDates.ts';
import { readDateFaults } from './dateFaults.ts';
import { readDistributions } from './distributions.ts';
import { readEnumerations } from './enumerations.ts';
import { readFigures } from './figures.ts';
import { readListMarks } from './listMarks.ts';
import { readMarkers } from './markers.ts';
import { readNoise } from './noise.ts';
import { readNumeralForms } from './numeralForms.ts';
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
  readonly dates: readonly CalendarDate[];
  readonly timeSpans: readonly TimeSpan[];
  readonly dateFaults: readonly DateFault[];
  readonly figures: readonly LocalFigure[];
  readonly assertions: readonly Assertion[];
  readonly numeralForms: readonly NumeralForm[];
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
  const dates = readCalendarDates(text, sortedSpans([...certain, ...markers]));
  const timeSpans = readTimeSpans(text, dates);
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
    dates,
    timeSpans,
    dateFaults: readDateFaults(text, dates, timeSpans, certain),
    figures,
    assertions: readAssertions(text, figures),
    numeralForms: readNumeralForms(text, written, sortedSpans([...certain, ...markers, ...names])),
    mentions,
    enumerations: readEnumerations(text, listMarks, certain),
    distributions: readDistributions(text, listMarks, figures, certain),
  };
}

function sortedSpans(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
