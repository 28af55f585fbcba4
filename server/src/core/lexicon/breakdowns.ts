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

/** A list that is open: 等, 主要. */
export const leavesOpen = /等|主要|比如|例如/;
