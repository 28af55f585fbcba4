/** Classes that together are all of a whole: 新建 and 续建, 男 and 女, 已整改 and 未整改; data only. */

/** One way to divide a whole. */
export interface Division {
  /** A pattern for each class that must be there, so that nothing is left out. */
  readonly classes: readonly RegExp[];
  /** Classes that some texts have beside them. */
  readonly others?: RegExp;
  /** What alone it divides: 义务教育 is 小学 and 初中, 学校 are more. */
  readonly whole?: RegExp;
}

/** Divisions that everybody who writes or reads such texts knows. */
export const divisions: readonly Division[] = [
  { classes: [/新(?:建|开工?)(?!城|区)/, /续建/], others: /前期|储备|收尾|竣工|投产|谋划/ },
  {
    classes: [
      /完工|竣工|建成|投产|已完成/,
      /在建|施工中|正在/,
      /未(?:开工|动工|建|实施|启动|施工)|待建|前期|筹备/,
    ],
  },
  { classes: [/男/, /女/] },
  { classes: [/小[（(]?[一1Ⅰ][）)]?型/, /小[（(]?[二2Ⅱ][）)]?型/], others: /大型|中型/ },
  { classes: [/署名|实名/, /匿名/] },
  { classes: [/初次|初信|首次/, /重复|重信/] },
  { classes: [/城镇|城市|城区/, /农村|乡村/] },
  { classes: [/(?<!非)农业(?:户|人)/, /非农业?(?:户|人)/] },
  { classes: [/(?<!非)税收/, /非税/] },
  { classes: [/(?<!进)出口/, /进口(?!出)/] },
  { classes: [/轻工/, /重工/] },
  { classes: [/第?一产/, /第?二产/, /第?三产/] },
  { classes: [/公路/, /铁路/, /水[运路]/], others: /民航|航空|管道/, whole: /[客货]运|周转/ },
  { classes: [/第?一产/, /(?<!轻|重)工业/, /建筑业/, /第?三产/], others: /居民/ },
  { classes: [/东部/, /中部/, /西部/, /东北/] },
  { classes: [/[省市县区境]内/, /[省市县区境]外/], others: /港澳台/ },
  { classes: [/内资/, /外资/], others: /港澳台/ },
  { classes: [/汉族/, /少数民族/] },
  { classes: [/家庭户/, /集体户/] },
  { classes: [/集中(?:安置|供养)/, /分散(?:安置|供养)/], others: /同步|随迁|投亲|货币/ },
  { classes: [/个(?:体|人)?访/, /集体访/] },
  { classes: [/来信/, /来电/], others: /来访|网络|微信/ },
  { classes: [/来信/, /来访/], others: /来电|网络/ },
  { classes: [/(?<!不)过夜/, /一日游|不过夜/] },
  { classes: [/合同(?:项目|资金|投资)/, /协议(?:项目|资金|投资)/] },
  { classes: [/旱[田地]/, /水[田浇]/] },
  { classes: [/夏粮/, /秋粮/], others: /早稻/ },
  { classes: [/公办/, /民办/] },
  { classes: [/基本支出/, /项目支出/] },
  { classes: [/小学/, /初中/], whole: /义务教育/ },
  { classes: [/存栏/, /出栏/], whole: /总量|饲养量/ },
];

/** What is left of the whole: 其余31件. */
export const rest = /其余|剩余|剩下|余下|其[他它]/;

/** 已改 and 未改, 合格 and 不合格, 国有 and 非国有: what the second class denies is the first. */
export const denial = /(?:尚未|没有|[未非不无])(\p{Script=Han}{1,2})/u;

/** 已整改479个，未到位36个: two stages of what was to be done. */
export const reached = /^已/;
/** The stage that is still to come. */
export const pending = /^(?:尚未?|未|没有?|剩余|剩下|仍有|还有|待)/;

/** 第一年, 第二批: one of several that are counted. */
export const ordinal = /^第([一二三四五六七八九])(年|期|批|次|阶段|步|季度)/;
