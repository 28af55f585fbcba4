/** All that one paragraph alone tells: a pure function of its text, so it can be kept by that text. */
import type { Assertion } from '../model/assertion.ts';
import type { CalendarDate, DateFault, DateRelation, TimeSpan } from '../model/calendar.ts';
import type { Distribution, Enumeration } from '../model/enumeration.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { LocalMarker } from '../model/marker.ts';
import type { LocalNoise, Placeholder } from '../model/noise.ts';
import type { NumeralForm } from '../model/numeralForm.ts';
import type { Period } from '../model/period.ts';
import type { LocalMention } from '../model/project.ts';
import type { CountPromise } from '../model/promise.ts';
import { type AcceptedNames, noNames } from '../names/acceptedNames.ts';
import type { Span } from '../text/span.ts';
import { readAssertions } from './assertions.ts';
import { readCalendarDates, readTimeSpans } from './calendarDates.ts';
import { readDateFaults } from './dateFaults.ts';
import { readDateRelations } from './dateRelations.ts';
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
  readonly dateRelations: readonly DateRelation[];
  readonly dateFaults: readonly DateFault[];
  readonly figures: readonly LocalFigure[];
  readonly assertions: readonly Assertion[];
  readonly numeralForms: readonly NumeralForm[];
  readonly mentions: readonly LocalMention[];
  readonly enumerations: readonly Enumeration[];
  readonly distributions: readonly Distribution[];
}

/** Reads one paragraph, given without its line break; `accepted` names are projects wherever they stand. Never throws. */
export function readParagraph(text: string, accepted: AcceptedNames = noNames): ParagraphFacts {
  const subjects = readSubjects(text, accepted);
  const { noise, certain, markers, mentions, periods, names, written, figures } = subjects;
  const dates = readCalendarDates(text, sortedSpans([...certain, ...markers]));
  const timeSpans = readTimeSpans(text, dates);
  const dateRelations = readDateRelations(text, dates, certain);
  const listMarks = readListMarks(text, markers);
  return {
    noise,
    placeholders: readPlaceholders(text, noise),
    markers,
    promises: readPromises(text, certain),
    periods,
    dates,
    timeSpans,
    dateRelations,
    dateFaults: readDateFaults(text, dates, timeSpans, certain, dateRelations),
    figures,
    assertions: readAssertions(text, figures),
    numeralForms: readNumeralForms(text, written, sortedSpans([...certain, ...markers, ...names])),
    mentions,
    enumerations: readEnumerations(text, listMarks, certain),
    distributions: readDistributions(text, listMarks, figures, certain),
  };
}

/** Of the same facts those that a summary needs, sections, projects, times and figures; the other lists are empty. */
export function readInBrief(text: string, accepted: AcceptedNames = noNames): ParagraphFacts {
  const { noise, markers, mentions, periods, figures } = readSubjects(text, accepted);
  return { ...NOTHING, noise, markers, periods, figures, mentions };
}

const NOTHING: ParagraphFacts = {
  noise: [],
  placeholders: [],
  markers: [],
  promises: [],
  periods: [],
  dates: [],
  timeSpans: [],
  dateRelations: [],
  dateFaults: [],
  figures: [],
  assertions: [],
  numeralForms: [],
  mentions: [],
  enumerations: [],
  distributions: [],
};

/** What the paragraph speaks of, and what the readers of the rest need of that. */
function readSubjects(text: string, accepted: AcceptedNames) {
  const noise = readNoise(text);
  const certain = noise.filter((region) => region.kind !== 'link-item');
  const markers = readMarkers(text, certain);
  const mentions = readProjectMentions(text, certain, markers, accepted);
  const periods = readPeriods(text, sortedSpans([...certain, ...markers]));
  const names = mentions.filter(({ kind, isAccepted }) => kind === 'name' || isAccepted === true);
  const written = readFigures(text, sortedSpans([...certain, ...markers, ...periods, ...names]));
  const figures = readStatements(text, written, periods, mentions);
  return { noise, certain, markers, mentions, periods, names, written, figures };
}

function sortedSpans(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
