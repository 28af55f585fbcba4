/** A count announced before its list: 我讲三点意见. */
import type { Span } from '../text/span.ts';

/** `讲三点意见。`: the span covers 三点, `count` is 3. */
export interface CountPromise extends Span {
  readonly count: number;
  /** The measure word that the items are counted in: 点, 个方面, 项. */
  readonly noun: string;
  /** `ahead`: the list follows; `back`: 以上三点, the list came before; `among`: 在五类中最低, said inside one of its items. */
  readonly direction: 'ahead' | 'back' | 'among';
  /** Where the announcing sentence ends, behind its ： or 。; a list that it announces begins there. */
  readonly reach: number;
  /** Whether nothing but a list can be meant: 讲三点意见, 以上三点. */
  readonly isFirm: boolean;
}
