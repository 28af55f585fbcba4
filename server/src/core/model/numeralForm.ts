/** A number that is written in a form which GB/T 15835—2011 does not have; what it says is not in question. */
import type { Span } from '../text/span.ts';

/** What is unusual about the form; each kind is one rule's. */
export type NumeralFormKind =
  | 'approximate' // 3、4个月, 几10个
  | 'range' // 5～95%, 9～16亿元
  | 'range-order' // 30～20人, 8%—5%
  | 'magnitude' // 3千人, 3亿4500万元
  | 'decimal' // .46, 0·46
  | 'fullwidth' // ３０
  | 'year' // 09年度
  | 'zero-letter' // 2O24年, 二OO九年
  | 'zero-sign' // 二零二四年, 二○○九年
  | 'date' // 二〇〇八年8月8日
  | 'doubling' // 翻2番
  | 'hedged-twice' // 约3万吨以上
  | 'hedged-across' // 大约需要6个月左右
  | 'redundant' // 日均每天
  | 'negative' // 增长-8.92%
  | 'two'; // 二个

/** Such a form; spans relative to its paragraph, or to the draft once placed. */
export interface NumeralForm extends Span {
  readonly kind: NumeralFormKind;
  readonly text: string;
  /** How it would be written instead, the likeliest first; empty where only the writer knows. */
  readonly better: readonly string[];
}
