/** What is looked for when a share does not carry its whole with it. */
import type { LocalFigure } from '../model/figure.ts';
import type { Certainty } from './reading.ts';

/** One way to take the whole. */
export interface WholeChoice {
  readonly whole: LocalFigure;
  readonly certainty: Certainty;
}

/** What is known of a share whose whole is looked for. */
export interface WholeSearch {
  /** What it is of; several parts as one. */
  readonly part: LocalFigure;
  /** The words that name the whole: 全部完成投资; empty for 占30%. */
  readonly words: string;
  /** The figures before the part, in text order. */
  readonly earlier: readonly LocalFigure[];
  /** The parts of the shares before it, which are of one whole with it rather than its whole. */
  readonly taken: ReadonlySet<LocalFigure>;
}
