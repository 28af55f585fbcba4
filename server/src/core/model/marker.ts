/** A section marker: 一、 （一） 1. （1） ① 第一章 一是 and their kin. */
import type { Span } from '../text/span.ts';

/** The written form of a marker; names are those of the command-line contract. */
export type MarkerForm =
  | 'cn-dot'
  | 'cn-paren'
  | 'arabic-dot'
  | 'arabic-comma'
  | 'arabic-paren'
  | 'circled'
  | 'shi'
  | 'yao'
  | 'di'
  | 'word'
  | 'qi'
  | 'chapter'
  | 'article'
  | 'dash'
  | 'heading';

/** A marker as one paragraph alone tells it; spans relative to the paragraph. */
export interface LocalMarker extends Span {
  readonly form: MarkerForm;
  /** 1-based; 0 for forms that do not count (—— and Markdown headings). */
  readonly ordinal: number;
  /** Whether it opens its paragraph; else it stands in a run inside one. */
  readonly heads: boolean;
  /** Whether body text follows the title in the marker's paragraph. */
  readonly runIn: boolean;
  /** The title: up to the first 。 of a run-in item, else to the end of the line. */
  readonly title: Span;
}

/** A marker in its place in the draft's tree. */
export interface Marker extends LocalMarker {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /**
   * The rank of its form: 1 for 一、 2 for （一） 3 for 1. 4 for （1） 5 for ① and run-in items; the number of # for a heading;
   * 1 for 第一章, 第一编 and 第一部分, 2 for 第一节, 3 for 第一条.
   */
  readonly level: number;
  /** Index of the parent in the draft's markers, or null. */
  readonly parent: number | null;
  /**
   * The section: from the marker up to the next one that is not inside it (to the start of that one's line where it
   * heads one); the last of a run inside a paragraph ends with the paragraph.
   */
  readonly section: Span;
}
