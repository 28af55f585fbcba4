/** Words of change; data only. */

/** The words before a number say that something became less. */
export const falls =
  /(?:减少|下降|降低|回落|缩小|缩减|缩短|收窄|下跌|减亏|减收|减支|少|降|减|跌|慢|低)[了为达至到约近]*$/;

/** The words before a number say how much more or less: an amount of change, no level. */
export const amounts =
  /(?:增加|减少|增长|下降|提高|降低|多|少|增|减|扩大|缩小|新增|净增|净减|增收|减收|增支|减支|增产|减产|上升|回落|差)[了约近完成]*$/;

/** A comparison with an earlier time whose level is not meant: 可比价, 不变价. */
export const comparable = /可比|不变价|同口径|扣除|剔除|实际增长/;

/** Metrics whose growth is stated at constant prices by rule (国民经济核算). */
export const constantPrices =
  /生产总值|GDP|经济总量|增加值|总产值|国民收入|人均.*收入|可支配收入|纯收入/;
