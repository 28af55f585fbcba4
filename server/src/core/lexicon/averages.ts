/** Words that announce an average; data only. */

/**
 * 平均每个, 平均每个家庭户, 每组, 平均每季度; 平均单个项目; 户均, 县均生产总值, 人均花费; 平均投资规模.
 * `per` is what is divided by, `metric` what is divided.
 */
export const averages: readonly RegExp[] = [
  /(?<said>平均|单产)?每(?<per>个?\p{Script=Han}{1,5}?)(?<metric>(?:有|拥有|投资|完成|实现|接待|用地|投入|产出|增收)\p{Script=Han}{0,6})?$/u,
  /(?<said>平均)单(?<per>个项目|个|项|宗|户|家|体)(?<metric>\p{Script=Han}{0,6})$/u,
  /(?<per>[人户亩月日])(?<said>均)(?<metric>\p{Script=Han}{0,8})$/u,
  /^(?<per>[县市镇乡村家校班组店宗项])(?<said>均)(?<metric>\p{Script=Han}{0,8})$/u,
  /(?<said>平均)(?<per>)(?<metric>\p{Script=Han}{2,8})$/u,
];

/** What is measured by surveys, set by rules, or divided by other numbers than those beside it. */
export const unaveraged =
  /收入|人均(?:GDP|地区生产总值|生产总值)|支出|寿命|年限|工资|标准|补贴|补助|奖励|罚|水平|最高|最低|不超过|不低于|每人每|每年|年均|增长|下降|提高|减少|降低/;

/** What visitors spend is the income of tourism. */
export const spending = /花费|消费/;

/** 年均增加, 平均每年减少, 每年平均递增: how much a year; 两年平均 is an average of rates. */
export const yearly =
  /(?:年均|平均每年|每年平均|(?<![\d两二三四五六七八九十])年平均)(?:\p{Script=Han}{0,4})?(?:增长|递增|增加|新增|净增|增产|增|提高|上升|减少|下降|递减|降低|减贫|脱贫|减)(?:率|速度|速)?(?:了|为|约|达|大约)*$/u;

/** The verb of change at the end of the words before a number, with what ties it to the number. */
export const growing =
  /(?:增长|递增|增加|新增|净增|增产|增收|增|提高|上升|提升|扩大|上涨|涨|高出?|多出?|超出?|超过|减少|减产|减收|下降|递减|降低|回落|缩短|缩小|减|降|[到至])?(?:率|速度|速|幅)?(?:[了为达到至近约的]|原来|将近|大约|接近)*$/;

/** Adverbs before such a verb that do not say what grew. */
export const adverbs =
  /(?:年均|平均每年|每年平均|年平均|平均|每年|实际|名义|复合|净|又|再|已|共|累计|总体|总共|整体|同比|也|都|均|就|即|来|间|期间|内|前|短短|合计|相当于|也就是|[两三四五六七八九十]年)+$/;
