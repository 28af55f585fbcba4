/** Rates and ratios whose operands their own name tells: 资产负债率 is 负债 over 资产. Data only. */

/** What a named rate divides, and by what; both as words that stand before the figures. */
export interface DerivedRate {
  /** The name at the end of the words before the number. */
  readonly name: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  /** What the whole has besides the part, where the text gives that instead: 净资产. */
  readonly rest?: RegExp;
  /** Whether it is a rate of what was added: 新增存贷比. */
  readonly isOfIncrements?: boolean;
}

/** The table; the first whose name fits is taken. */
export const derivedRates: readonly DerivedRate[] = [
  { name: /资产负债率$/, part: /负债/, whole: /资产/, rest: /净资产|所有者权益/ },
  { name: /(?:新增|增量)存贷比$/, part: /贷款/, whole: /存款/, isOfIncrements: true },
  { name: /存贷比$/, part: /贷款/, whole: /存款/ },
  { name: /不良(?:贷款)?率$/, part: /不良贷款/, whole: /(?<!不良)贷款/ },
  {
    name: /(?:营业收入|主营业务收入|主营收入|销售收入|收入|营收|销售)利润率$/,
    part: /利润/,
    whole: /营业收入|业务收入|主营收入|销售收入|营收/,
  },
  { name: /(?:总资产|资产)利润率$/, part: /利润/, whole: /资产/ },
  { name: /成本费用利润率$/, part: /利润/, whole: /成本费用/ },
  { name: /产品?销售?率$/, part: /销售产值|产品销售/, whole: /总产值|工业产值|现价产值/ },
  {
    name: /(?:^|[^非])(?:税比|税收比)$/,
    part: /(?<!非)税收(?:收入)?/,
    whole: /(?:公共|一般|地方).{0,6}(?:预算|财政).{0,3}收入/,
  },
  {
    name: /财政自给率$/,
    part: /(?:公共|一般).{0,4}预算收入/,
    whole: /(?:公共|一般).{0,4}预算支出/,
  },
  {
    name: /城镇化率$/,
    part: /城镇(?:常住)?人口|(?:居住|住)在城镇的人口/,
    whole: /(?<!城镇|乡村)(?:常住|总)人口/,
  },
  { name: /亏损面$/, part: /亏损企业/, whole: /(?<!亏损)企业/ },
  { name: /贫困发生率$/, part: /贫困人口/, whole: /农村(?:户籍)?人口|农业(?:户籍)?人口|乡村人口/ },
  {
    name: /(?:入园|入托|在园)率$/,
    part: /在园|入园|入托|在托/,
    whole: /(?<!在园|入园|入托|在托)(?:学前)?适龄(?:幼儿|儿童)/,
  },
  { name: /^(?:实际|综合|平均)?供地率$/, part: /供出|已供|供地|供应/, whole: /批准|获批|批复/ },
  { name: /产销差率$/, part: /漏损|产销差/, whole: /供水(?:总)?量/, rest: /售水量/ },
  {
    name: /森林覆盖率$/,
    part: /森林(?:总)?面积/,
    whole: /(?:国土|土地|辖区|区域|全[市县区省])(?:总)?面积/,
  },
  { name: /研发(?:经费)?投入强度$/, part: /研发|R&D/, whole: /生产总值|GDP/ },
];
