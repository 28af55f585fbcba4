/** A quantity of the draft and what it says. */
import type { Span } from '../text/span.ts';
import type { Quantity } from './quantity.ts';

/** What a figure is in its sentence. */
export type FigureRole =
  | 'actual'
  | 'plan'
  | 'expected'
  | 'ratio'
  | 'change'
  | 'threshold'
  | 'count';

/** How the digits are written. */
export type Script = 'arabic' | 'fullwidth' | 'han';

/** The digits of a figure, without 近, 超过 or the unit: the `575.7` of 575.7亿元. */
export interface Digits extends Span {
  readonly script: Script;
  /** Decimal places as written. */
  readonly decimals: number;
  /** What one of these digits' units is worth in the base unit: 亿元 → `100000000`. */
  readonly scale: string;
  /** Whether thousands are grouped: 35,522. */
  readonly grouped: boolean;
}

/** A figure as its own characters tell it; spans relative to the paragraph. */
export interface LocalQuantity {
  readonly quantity: Quantity;
}

/** A figure as read off the text, before what it says is known; spans relative to the paragraph. */
export interface WrittenFigure extends Span, LocalQuantity {
  readonly text: string;
  readonly digits: Digits;
  /** The unit as written: 亿元, 个, 个百分点; empty for a bare number. */
  readonly unit: string;
  /** The terms of a structure ratio, 4.0∶37.7∶58.3; the quantity is then the first. */
  readonly terms?: readonly Quantity[];
}

/** A figure with what its paragraph says of it; spans relative to the paragraph. */
export interface LocalFigure extends WrittenFigure {
  /** What is measured: 完成投资, 总投资; empty when nothing says it. */
  readonly metric: string;
  /** Whose figure it is: a project, a category, 全市; empty when nothing says it. */
  readonly subject: string;
  /** Normalised period, `2024-01/2024-07`; `?` for a year the paragraph does not give; empty when nothing says it. */
  readonly period: string;
  readonly role: FigureRole;
  /** Whether the period is written in the figure's own clause. */
  readonly isDated: boolean;
  /** Whether metric, subject or period was carried over from an earlier sentence. */
  readonly inherited: boolean;
  /** The words that lead to it, from its clause's start or the figure before; time expressions taken out. */
  readonly lead: string;
  /** The words that follow, up to the clause's end or the next figure. */
  readonly trail: string;
  /** The clauses without figures between the figure before (or the sentence's start) and the lead. */
  readonly run: string;
  /** Offset behind the innermost open bracket, in the paragraph; 0 outside brackets. */
  readonly bracket: number;
  /** Count of clauses, ；-segments and sentences before it in its paragraph. */
  readonly clause: number;
  readonly segment: number;
  readonly sentence: number;
}

/** A figure in its place in the draft; its period has its year. */
export interface Figure extends LocalFigure {
  /** Index of its paragraph. */
  readonly paragraph: number;
}
