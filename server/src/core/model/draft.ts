/** The draft: everything that reading a text yields, before any judgement. */
import type { IgnoreComment } from '../ignore/comment.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { DateFault } from './calendar.ts';
import type { Contents } from './contents.ts';
import type { Figure } from './figure.ts';
import type { Marker } from './marker.ts';
import type { Noise, Placeholder } from './noise.ts';
import type { NumeralForm } from './numeralForm.ts';
import type { Period } from './period.ts';
import type { Project } from './project.ts';
import type { CountPromise } from './promise.ts';

/** An immutable reading of one text; every span is in the text's own offsets, every list in text order. */
export interface Draft {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly noise: readonly Noise[];
  readonly contents: readonly Contents[];
  readonly placeholders: readonly Placeholder[];
  readonly markers: readonly Marker[];
  readonly promises: readonly CountPromise[];
  readonly periods: readonly Period[];
  readonly dateFaults: readonly DateFault[];
  readonly figures: readonly Figure[];
  readonly numeralForms: readonly NumeralForm[];
  readonly projects: readonly Project[];
  /** The comments 核稿忽略; nothing is read in them, and no other list has a part of one. */
  readonly comments: readonly IgnoreComment[];
}
