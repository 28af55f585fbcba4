/** Words that divide a total into its parts, or add parts up; data only. */

/** A breakdown begins: 其中, 从产业看, 按类别统计, 分区域看. */
export const opens =
  /其中|包括|(?:^|[，,。；;：:])\s*(?:从[^，,。；;：:]{1,12}(?:看|来看|分)|按[^，,。；;：:]{1,14}(?:分|看|统计|计算?|排列|划分)|分[^，,。；;：:]{1,8}看)[，,：:]?/;

/** Only 其中 and its kin, which leave open that there are more parts. */
export const among = /其中|包括|中有|[里中]$/;

/** Parts are added up: 两类合计, 三个县共, 加起来. */
export const adds = /合计|合起来|共计|总计|加起来|相加|[两三四五六七八九十]\S{0,4}共|总共/;

/** How many parts are added up: 两类合计, 三项共. */
export const addedCount =
  /([两二三四五六七八九十])(?:个|类|项|家|地|县|市|区|部分|方面|年|块|者|种|税|批|片|大)/;

/** Amounts that others of their kind offset: a part of one may be more than all of it (差距5.4亿元，其中水利差距5.6亿元). */
export const offsets = /差距|差额|相差|还差|缺口|顺差|逆差|盈余|结余|净[增减]|增量|减量/;

/** What is looked at in several ways, which overlap: 税收收入 is part of 一般公共预算收入. */
export const overlapping = /收入|支出|税|利润|产值|增加值/;

/** Steps that one project takes one after another: 签约, 开工, 投产; what has taken the last took the first as well. */
export const steps =
  /(?:签约|履约|落地|开工|动工|复工|开复工|入库|入统|竣工|完工|投产|达产|办结|整改|验收|入住|到位)[了的]?$/;

/** What stands between the steps, so that each is in one state only: 已完工、在建、未动工. */
export const states = /未|没有|在建|待|筹备|前期|正在|尚|在谈|办理中/;

/** A bracket that names some of what stands before it: （含房地产…）, （其中…）; no （不含…）, no 500亩以下（含500亩）. */
export const includes = /^(?:其中|含|包括|内含|包含)./;

/** A list that is open: 等, 主要. */
export const leavesOpen = /等|主要|比如|例如/;
