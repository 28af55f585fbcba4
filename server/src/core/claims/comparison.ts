/**
 * Reads what the words before a number compare: 比平均进度低, 轻工业增速高出重工业, 与西部合计只差.
 *
 *     轻工业增速 高出 重工业  20个百分点          只 比 县城 多  9205万元
 *     └ own           └ other                        └ other
 */

/** A comparison as the words have it. */
export interface Comparison {
  /** What is compared, where the words name it; empty where it is what was spoken of last. */
  readonly own: string;
  /** What it is compared with, without 的平均水平 and the like: 重工业, 全州; never empty. */
  readonly other: string;
  /** The same with those words: 全市平均进度. */
  readonly otherAsWritten: string;
  /** Whether the words say which of the two is more; 相差 does not. */
  readonly isDirected: boolean;
}

/** The comparison that `lead`, the words right before a number, ends with; null where they compare nothing. */
export function comparisonOf(lead: string): Comparison | null {
  const words = lead.trim().slice(-MAX_LEAD);
  const found = BY_THAN.exec(words) ?? BY_VERB.exec(words) ?? BY_APART.exec(words);
  if (!found?.groups) return null;
  const { own = '', other = '', apart } = found.groups;
  const name = nameOf(other);
  if (name === '' || OTHER_TIMES.test(other)) return null;
  return {
    own: own.replace(ADVERBS, '').replace(OPENERS, ''),
    other: name,
    otherAsWritten: other,
    isDirected: apart === undefined,
  };
}

const MAX_LEAD = 40;

/** 增速仍比面上高, 较全市平均增幅低. */
const BY_THAN =
  /^(?<own>[^比较，、]{0,14}?)(?:比|较)(?<other>[^比较，、]{2,20}?)(?:还|要|再)?(?:高|低|快|慢|多|少|大|小|(?<!缩)短|(?<![增延拉加生])长|领先|落后)[出了]?$/;

/** 轻工业增速高出重工业, 快于全市平均进度. */
const BY_VERB =
  /^(?<own>[^高低快慢优超领落多少，、]{0,14}?)(?:分别|均|都|仍|还)?(?:高于|低于|快于|慢于|优于|好于|差于|高出|低出|超出|超过|领先于?|落后于?|多于|少于)(?<other>[^高低快慢，、]{2,20})$/;

/** 与西部合计只差, 和上图面积之间相差. */
const BY_APART =
  /^(?<own>[^与和同，、]{0,14}?)[与和同](?<other>[^与和同，、]{2,20}?)(?:之间)?(?:只|仅|还|尚)?(?<apart>相差|差)$/;

/** What is compared with an earlier time, or with the schedule, has its number elsewhere or nowhere. */
const OTHER_TIMES =
  /同期|上年|去年|前年|上月|上季|年初|时间|序时|时序|均衡|目标|计划|任务|预期|预算|历史|以往|往年|原来/;

/** 重工业 of 重工业增速, 全州 of 全州平均水平. */
function nameOf(other: string): string {
  let name = other.replace(/^(?:了|在)/, '');
  for (let shorter = withoutTail(name); shorter !== name; shorter = withoutTail(name)) {
    name = shorter;
  }
  return name;
}

function withoutTail(name: string): string {
  const shorter = name.replace(TAILS, '');
  return shorter === '' ? name : shorter;
}

/** One word a time, so that nothing repeats inside a repetition. */
const TAILS =
  /(?:的|之|水平|增速|增幅|增长|降幅|涨幅|进度|均值|平均|比重|占比|合计|总体|整体|完成率|投资|总数|规模)$/;

const ADVERBS = /(?:仍然?|还|却|也|均|都|要|就|只|仅|分别|则)+$/;
const OPENERS = /^(?:其中|但|而|且|同时|可是|不过)+/;
