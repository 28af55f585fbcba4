/** Words that announce percentages; data only. */

/** What stands between the whole and the number: 占X的, 占X的比重为, 占比达到. */
export const shareCopulas =
  /(?:的)?(?:比重|比例|份额|比)?(?:已|约|只|仅|就|却|将|也)?(?:为|达到?了?|是|到|超|提高到|上升到|下降到)?(?:的)?$/;

/** 开工率 and its copula at the end of the words; what it counts is the first group. */
export const rateNames =
  /([\p{Script=Han}]{2,8})(?:率|面)(?:已|约|只|仅|就|却|也|均|都)?(?:为|达到?了?|是|有)?(?:约|近|仅)?$/u;

/** Rates that set what was done against what was planned. */
export const completionRates = /完成$/;

/** Words before a whole that say it is all there is: 占全部完成投资的, 占全市的. */
export const wholePrefixes =
  /^(?:全部|全市|全省|全县|全区|全州|全国|全镇|全乡|全年|全球|我市|我省|我县|我区|所有|整个|同期|当年|当月|本月|各类)+/;

/** Words that name a place whose whole is meant: 占全市投资的. */
export const scopes = /^(?:全[市省县区州国镇乡球]|我[市省县区])/;

/** Words after a whole that say it is all there is: 占项目总数的. */
export const wholeSuffixes = /(?:的)?(?:总数|总量|总额|总计|合计|数量|个数|总)$/;

/** Adverbs that may stand before 占 without saying whose share it is. */
export const shareAdverbs =
  /^(?:约|已|只|仅|就|却|将|也|均|各|共|分别|合计|其中|大约|大致|还|要|可|能)*$/;

/** Words that name a plan; 一般公共预算收入 is none. */
export const namesPlan = /计划|目标|任务|概算|估算|预算(?!收入|支出|总收入|总支出)/;
