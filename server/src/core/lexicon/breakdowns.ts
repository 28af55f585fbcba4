/** Words that divide a total into its parts, or add parts up; data only. */

/** A breakdown begins: 其中, 从产业看, 按类别统计, 分区域看. */
export const opens =
  /其中|包括[^，,。；;]*$|(?:^|[，,。；;：:])\s*(?:从[^，,。；;：:]{1,12}(?:看|来看|分)|按[^，,。；;：:]{1,14}(?:分|看|统计|计算?|排列|划分)|分[^，,。；;：:]{1,8}看|(?:分别)?投向)[，,：:]?/;

/** 在…旅游收入中，: the parts behind it are of what it names; 工作中 and 过程中 name nothing that has parts. */
export const within =
  /(?:^|[，,。；;：:])\s*(?:在|从)?(?<name>[^，,。；;：:、\d]{1,12}?)(?<!其|集|高|初|过程|工作|活动|行动|进行|实践|发展|生活)(?:之|当)?[中里][，,：:]\s*[^，,。；;：:]{0,24}$/;

/** Only 其中 and its kin, which leave open that there are more parts. */
export const among = /其中|包括|中有|[里中]$/;

/** Parts are added up: 两类合计, 三个县共, 加起来. */
export const adds = /合计|合起来|共计|总计|加起来|相加|[两三四五六七八九十]\S{0,4}共|总共/;

/** How many parts are added up: 两类合计, 三项共. */
export const addedCount =
  /([两二三四五六七八九十])(?:个|类|项|家|地|县|市|区|部分|方面|年|块|者|种|税|批|片|大|级)/;

/** 两税合计, 三类共下达: the number of what is added up, at the head of its clause. */
export const countWord =
  /^([两二三四五六七八九])[个类项家税县市区乡镇村校][^，,。；;：:、]{0,4}(?:合计|共计|总计|共|累计)/;

/** 两税合计, 三县共完成: the number of what is added up, and the noun that all of their names end with. */
export const countedNoun =
  /^([两二三四五六七八九])([税费县市区州镇乡村校])(?:合计|共计|总计|共|累计)/;

/** 国税、地税合计, 梨树、伊通两县加起来, 用地用海合计: the names of what is added up. */
export const addedNames =
  /(?:^|[，,。；;：:])\s*([^，,。；;：:\d]{2,24}?)(?:[两二三四五六七八九十](?:个|类|项|家|地|县|市|区|税|者|部分|方面)[^，,。；;：:、]{0,6})?(?:合计|共计|总计|加起来|相加|总共|共)/;

/** 16处工程全部竣工: what is said of all that was just listed. */
export const ofAll = /^[^，,。；;、]{0,6}(?:全部|均已?|都已?|已全部|全都)/;

/** 分类看：, 分块完成情况: what follows item by item is all of what was said before. */
export const dividesItems =
  /分(?:类|块|行业|区域|片|领域|部门|产业|县区?|项|别)?[^，。：；\n]{0,6}(?:看|情况|如下|[：:])/;

/** Amounts that others of their kind offset: a part of one may be more than all of it (差距5.4亿元，其中水利差距5.6亿元). */
export const offsets = /差距|差额|相差|还差|缺口|顺差|逆差|盈余|结余|净[增减]|增量|减量|相抵|轧差/;

/** What is looked at in several ways, which overlap: 税收收入 is part of 一般公共预算收入. */
export const overlapping = /收入|支出|税|利润|产值|增加值/;

/** Steps that one project takes one after another: 签约, 开工, 投产; what has taken the last took the first as well. */
export const steps =
  /(?:签约|履约|落地|开工|动工|复工|开复工|入库|入统|竣工|完工|投产|达产|办结|整改|验收|入住|到位)[了的]?$/;

/** What stands between the steps, so that each is in one state only: 已完工、在建、未动工. */
export const states = /未|没有|在建|待|筹备|前期|正在|尚|在谈|办理中/;

/** A bracket that names some of what stands before it: （含房地产…）, （其中…）; no （不含…）, no 500亩以下（含500亩）. */
export const includes = /^(?:其中|含|包括|内含|包含)./;

/** A bracket that names no part of what stands before it: （上年同期38个）, （计划41个）, （另有3个）. */
export const notOf =
  /比|较|同期|[上去]年|增|减|升|降|原|计划|目标|任务|应|不含|除|另|占|平均|累计|合计|总|约合|折合|相当/;

/** A list that is open: 等, 主要. */
export const leavesOpen = /等|主要|比如|例如/;

/** A bound that a part has passed: 超亿元, 10亿元以上, 过百. */
export const over = /[超过逾][\d百千万亿]|以上|及以上/;

/** Between a whole and some of it: 乡镇中还有, 产品中; no comma, behind which a breakdown opens. */
export const chosen =
  /^(?<noun>[^，,。；;：:、\d]{1,14}(?:[、（][^，,。；;：:\d]{1,10}?)?)(?<!其|集|高|初|过程|工作|活动|行动|进行|实践|发展|生活)(?:之|当)?中(?:已经|已|仍|还|就|也|都|只|仅|现)*有?$/;

/** Between a whole and what of it has begun: 重大项目已开工; of a place it is not places that begin. */
export const started =
  /(?:项目|工程|标段|安置点|任务|事项|案件|问题|企业|隐患)[^，,、]{0,4}(?:已|均已|现已|全面|全部)(?:开工|动工|复工|开复工|完工|竣工|建成|投产|达产|办结|整改|落地|签约|启动|完成|到位)$/;

/** What is new in a total: 新增, 净增, 新获批…. */
export const newly =
  /(?:新增|净增|新认定|新获批|新培育|新创建|新入库|新入规|新登记|增加)[^，,。；;]{0,24}$/;

/** …、总数达到: the total that has come to be with what is new. */
export const reachedTotal =
  /(?:^|[、，,])(?:[^，,。；;、]{0,4})?(?:总数|总量|总数量|累计)(?:已)?(?:达到?|为|突破|增至|增加到|超过?)?$/;

/** What is there at a time, and does not add up over months. */
export const stocks =
  /余额|存量|保有|总量|人口|在[校岗册编]|床位|价格|均价|单价|指数|率|水平|库存|存栏|年末|月末|存款|贷款/;

/** What some of them did, behind their number: 有937项获得…. */
export const attained =
  /^(?:获得?|被|荣获|列入|入选|超过|达到|完成|实现|通过|开工|投产|进入|未|没有|已|处于|属于)/;

/** Words that begin something new behind the parts: 其中项目建设15亿元，争取到国家资金4亿元. */
export const anew =
  /^(?:争取|返还|带动|吸纳|引进|同时|另|还|培育|接待|惠及|涉及|撬动|拉动|节约|减免)/;

/** What may be less after a longer time: it can be lost again, or taken back. */
export const signed = /利润|盈|亏|净|收益|差额|顺差|逆差|结余|新增贷款|新增存款|流入|流出/;

/** What has not come yet. */
export const estimates = /预计|预期|有望|力争|计划|目标|将达|可达/;

/** Why figures of one series do not add up. */
export const revised = /口径|修订|核减|核实|核定|调整|剔除|不可比|扣除|审减/;

/** 从工矿事故看, 按规模分: what follows is some of all, by its kind; 从全省看 and 从周边县看 look elsewhere. */
export const looksAtKinds =
  /(?:^|[，,。；;：:])\s*(?:从|按|分)(?:[^，,。；;：:]{0,6}(?<kind>事故|行业|产业|性质|规模|类[型别]?|主体|来源|领域|所有制|品种|税种))(?:情况)?(?:分析|来看|看|分|划分)[，,：:]/;
