/** The indicators that every report gives, no two of which come to the same number; data only. */

/** A pattern for each, by the name that stands with its number; the more particular first. */
export const indicators: readonly RegExp[] = [
  /工业总产值/,
  /工业增加值/,
  /农林牧渔业?总产值/,
  /地区生产总值|国内生产总值|GDP/,
  /固定资产投资/,
  /社会消费品零售/,
  /进出口总[额值]/,
  /财政总收入/,
  /一般(?:公共)?预算收入/,
  /一般(?:公共)?预算支出/,
  /(?:城镇|城市)居民人均(?:可支配|纯)收入/,
  /(?:农村居民|农民)人均(?:可支配|纯)收入/,
  /全体居民人均可支配收入/,
  /存款余额/,
  /贷款余额/,
  /户籍(?:总)?人口/,
  /常住(?:总)?人口/,
  /粮食(?:作物)?播种面积/,
  /农作物(?:总)?播种面积/,
  /粮食(?:总)?产量/,
  /用电量/,
];
