/** What is part of what by the meaning of the words; data only. */

/** Figures of `part` are part of those of `whole`; both are looked for at the end of the words before the figure. */
export interface Kind {
  readonly part: RegExp;
  readonly whole: RegExp;
  /** Whether a report gives the whole once and for all, so that the part may stand paragraphs behind it. */
  readonly isDistant?: true;
}

/**
 * Parts that statistics define as such. A part that another place, time or price could make larger is not here: the
 * reader sets only figures of one place and time against each other.
 */
export const kinds: readonly Kind[] = [
  { part: /规模以上工业(?:企业)?(?:总)?产值$/, whole: /(?<!以上|上|加)工业(?:总)?产值$/ },
  { part: /(?:规模以上|规上)工业(?:企业)?增加值$/, whole: /(?<!以上|上|加)工业增加值$/ },
  { part: /(?:规模以上|规上)[^，]{0,12}增加值$/, whole: /(?<!以上|上|加)工业增加值$/ },
  { part: /(?<!以上|上|加)工业增加值$/, whole: /第二产业增加值$|二产增加值$/, isDistant: true },
  {
    part: /(?:公共财政预算|一般公共预算|公共预算|一般预算)收入$/,
    whole: /(?:大口径|全口径|地方|总)财政收入$|财政总收入$|(?:大口径|全口径)收入$/,
  },
  { part: /税收收入$/, whole: /一般公共预算收入$|财政总收入$|公共财政预算收入$/ },
  { part: /(?<!农产品)网络零售额$/, whole: /(?:电商|电子商务)交易额$/ },
  { part: /农产品网络零售额$/, whole: /(?<!农产品)网络零售额$/ },
  { part: /(?:工业|民间|房地产开发|房地产|基础设施|技改)投资$/, whole: /固定资产投资$/ },
  { part: /(?<!非)工业投资$/, whole: /第二产业(?:完成)?投资$|二产投资$/ },
  { part: /水田(?:面积)?$|旱[田地](?:面积)?$/, whole: /耕地(?:总)?面积$/ },
  { part: /深度贫困村$/, whole: /(?<!深度)贫困村$/ },
  { part: /(?<!非)贫困村$/, whole: /行政村$/ },
  { part: /农业人口$|农村人口$|乡村人口$|少数民族人口$/, whole: /总人口$|常住人口$|户籍人口$/ },
  { part: /高速公路(?:通车)?里程$/, whole: /(?<!高速)公路(?:通车|总)?里程$/ },
  { part: /专任教师$/, whole: /教职工$/ },
];

/** What a name says of which kind, so that what it names is part of what is called so without it: 省级重点项目 ⊂ 重点项目. */
export const qualifiers =
  /^(?:规模以上|规上|限额以上|限上|国家级|省部级|省级|市级|县级|重点|骨干|民间|民营|私营|国有|公共|智能|超级|超算|高标准|高新技术|高技术|规模化|大型|中型|小型|微型|新建|续建|在建|农村|城镇|农业|工业)(?=\p{Script=Han}{2})/u;

/** What stands before a name without changing it: 全市实施重点项目, 现有行政村, 总算力. */
export const plainly =
  /^(?:全[国省市州县区镇乡村]|我[国省市州县区]|年末|累计|共有?|现有|拥有|有|总|实施|安排|推进|建设|谋划|实现|完成)+(?=\p{Script=Han}{2})/u;

/** Names of what does not add up, so that a kind may have more of it than all: means, prices, rates. */
export const intensive = /均|率|价|指数|比重|占比|水平|强度|密度|单产|浓度/;
