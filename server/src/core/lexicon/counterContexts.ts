/** Counters that count only beside certain words: 三大任务 but not 二十大, 三点意见 but not 三点半. Data only. */

/** Words that have to stand around a number and its counter; where both are given, both have to. */
export interface CounterContext {
  /** Tested against the text right before the numeral. */
  readonly before?: RegExp;
  /** Tested against the text right after the counter. */
  readonly after?: RegExp;
}

const opinions =
  '意见|要求|建议|希望|体会|看法|想法|打算|考虑|经验|启示|认识|感受|措施|任务|工作|承诺|共识|说明|情况|问题|请求';
const enough = /^(?:[，。；：,;:、]|$)/;

/** The contexts of a counter, any one of which makes it one. */
export const counterContexts: Readonly<Record<string, readonly CounterContext[]>> = {
  点: [
    { after: new RegExp(`^(?:${opinions})`) },
    { before: /(?:以上|上述|以下|下列|如下|这|讲|谈|说|提|强调)$/, after: enough },
  ],
  // 十九大 and 八大以来 are congresses, 五大连池 is a place.
  大: [
    {
      before: /(?:^|[^党第届十百])$/,
      after:
        /^(?!以来|精神|报告|会议|召开|代表|后|前|上|胜利|洲际|连池|皆空|家|批|幅|量|洲)\p{Script=Han}/u,
    },
  ],
  // 1亿市场主体 and 1万家庭 count no cities and no houses.
  市: [{ after: /^(?!场|民|值|政)/ }],
  家: [{ after: /^(?!庭|属|禽|畜|具(?!备|有)|政|居)/ }],
  // 两头占: both ends.
  头: [{ after: /^(?!占|跑|受|忙|不|都|难|抓|翘|并)/ }],
  // 三级 is a rank, unless the levels are named or act together.
  级: [
    { before: /[省市县区旗乡镇村组][、]?$/ },
    { after: /^(?:书记|联动|联创|联审|调度|财政|政府|人大|政协|党组织|网格|网络|河长|林长)/ },
  ],
};

/** Counters that are parts of names behind Han numerals: 三门峡, 十里岗. */
export const countDigitsOnly: ReadonlySet<string> = new Set([
  '门',
  '层',
  '节',
  '集',
  '则',
  '股',
  '席',
  '档',
  '站',
  '岗',
  '眼',
]);

/** 半年只到过一次, 每月通报一次: words that make 一次 a number of times. */
export const frequencyWords =
  /(?:每(?:个|半)?(?:周|月|年|季度?|天|日|旬)|只|仅|至少|不少于)[^，。；,;]{0,14}$/;
