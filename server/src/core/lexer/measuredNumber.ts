/** A numeral with its magnitude and unit, before anything is made of it. */
import type { Unit } from '../lexicon/units.ts';
import type { Numeral } from './numerals.ts';

/** A numeral with all that follows it up to the end of its unit. */
export interface Measured {
  readonly numeral: Numeral;
  readonly unit: Unit;
  /** Power of ten of 万, 亿 … between digits and unit. */
  readonly power: number;
  /** Whether 多, 余 or 来 stands between, or 多 behind: 2000多张, 3倍多. */
  readonly vague: boolean;
  /** Whether 半 follows: 两年半, 三个半月. */
  readonly half: boolean;
  readonly unitStart: number;
  readonly end: number;
}

/** 132万: a magnitude alone. */
export const BARE: Unit = {
  written: '',
  base: '',
  factor: '1',
  dimension: 'number',
  counted: false,
};
