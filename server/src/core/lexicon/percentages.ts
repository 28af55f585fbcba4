/** Words that announce percentages; data only. */

/** What stands between the whole and the number: 占X的, 占X的比重为, 占比达到. */
export const shareCopulas =
  /(?:的)?(?:比重|比例|份额|比)?(?:分别|已经?|约|只|仅|就|却|将|也|均|都|接近)*(?:为|达到?了?|是|到|超过?|高达|提高到|上升到|下降到)?(?:的)?$/;

/** 开工率 and its copula at the end of the words; what it counts is the first group. */
export const rateNames =
  /([\p{Script=Han}]{2,8})(?:率|面)(?:已|约|只|仅|就|却|也|均|都)?(?:为|达到?了?|是|有)?(?:约|近|仅)?$/u;

/** 项目履约率、开工率与资金到位率分别为: rates named together; the first group is all their names. */
export const rateLists =
  /([\p{Script=Han}]{2,8}率(?:、[\p{Script=Han}]{2,8}率){0,8}(?:和|与|及|以及)[\p{Script=Han}]{2,8}率)(?:分别|依次)?(?:已|均)?(?:为|达到?了?|是)?$/u;

/** Rates that set what was done against what was planned. */
export const completionRates = /完成$/;

/** Words before a whole that say it is all there is: 占全部完成投资的, 占全市的. */
export const wholePrefixes =
  /^(?:全部|全市|全省|全县|全区|全州|全国|全镇|全乡|全街道|全年|全月|全球|我市|我省|我县|我区|我国|我州|所有|整个|同期|当年|当月|本月|各类|各)+/;

/** Words that name a place whose whole is meant: 占全市投资的. */
export const scopes = /^(?:全[市省县区州国镇乡球]|我[市省县区国州])/;

/** Words after a whole that say it is all there is: 占项目总数的. */
export const wholeSuffixes =
  /(?:的)?(?:总数|总量|总额|总值|总金额|总规模|总计|总和|合计|累计|数量|个数|金额|总)$/;

/** Adverbs that may stand before 占 without saying whose share it is. */
export const shareAdverbs =
  /^(?:约|已|只|仅|就|却|将|也|均|各|共|分别|合计|其中|大约|大致|还|要|可|能|则|但|而|并|且|又|都|合起来|加起来|相加|两者|三者|二者|的|[，,、：:\s])*$/;

/** Words that name a plan; 一般公共预算收入 is none. */
export const namesPlan = /计划|目标|任务|概算|估算|预算(?!收入|支出|总收入|总支出)/;

/** Words that announce shares without 占: 占比, 分布为. */
export const dividesShares = /占比|比重|分布|构成|结构/;

/** Words before a list of shares that say it covers everything: 三次产业占比, 收入结构为. */
export const dividesAll = /三次产业|一二三产|结构|构成|分布/;

/** Words that open a division of everything: 从构成看, 按行业分. */
export const opensDivision =
  /(?:从|按|分)[^，,。；;：:]{1,10}(?:看|分|划分|统计)[，,：:]|构成|结构/;

/** Before the number of kinds that something has in all: 分为甲、乙、丙三类; 共三项; 只有两类. */
export const saysHowMany =
  /分[为成](?:[^，。；：]{0,24}[、和与][^，。；：、]{1,8})?$|共(?:有|分)?$|(?:只|仅)有$/;
