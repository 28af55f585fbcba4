/** The stages that things pass through one after another; data only. */

/** Stages in order: what has reached a later one has passed those before it. */
export interface Course {
  /** What is followed: things that are counted, or money. */
  readonly measured: 'counts' | 'money';
  /** The end of the words before a number, for each stage. */
  readonly stages: readonly RegExp[];
}

/** The courses that such texts follow. */
export const courses: readonly Course[] = [
  {
    measured: 'counts',
    stages: [
      /拟建[\p{Script=Han}]{0,6}$|规划建设[\p{Script=Han}]{0,6}$/u,
      /签约$|签约项目$/,
      /(?:履约|注册|落地)(?:项目)?$|完成(?:评审|审批|审核|备案|立项|选址|招标|前期)$/,
      /(?:开工|动工|开建|开工建设|进场施工)(?:项目)?$/,
      /(?:完工|竣工|建成|主体完工)(?:项目)?$/,
      /(?:投产|投用|投入使用|运营|入住|验收|达产)(?:项目)?$/,
    ],
  },
  {
    measured: 'counts',
    stages: [/抽取[\p{Script=Han}]{0,6}$/u, /开工(?:建房)?$/, /(?:竣工|完工|建成)$/],
  },
  {
    measured: 'counts',
    stages: [
      /(?:计划|安排|部署|确定)(?:实施|办理|推进|开展)[\p{Script=Han}]{0,6}$/u,
      /(?:启动|启动实施|组织实施)$/,
      /(?:办结|办成|完成|办理完毕|见效)$/,
    ],
  },
  {
    measured: 'counts',
    stages: [
      /(?:受理|接收|交办|转办|收到|登记)[\p{Script=Han}]{0,8}$/u,
      /(?:立案|查处|核查|核实|调查|办理)$/,
      /(?:办结|结案|审结|办复)$/,
    ],
  },
  {
    measured: 'counts',
    stages: [
      /(?:排查|发现|检查出|查出)[\p{Script=Han}]{0,8}(?:隐患|问题|线索)[\p{Script=Han}]{0,2}$/u,
      /(?:整改|已改|整改到位|完成整改)$/,
      /(?:销号|验收)$/,
    ],
  },
  {
    measured: 'counts',
    stages: [/清理[\p{Script=Han}]{0,14}$/u, /(?:废止|宣布失效|失效|修订|修改|取消|保留)$/],
  },
  {
    measured: 'money',
    stages: [
      /(?:下达|下拨|争取到?)[\p{Script=Han}]{0,12}(?:资金|专款|债券|补助|款)$/u,
      /(?:到位|拨付|拨付到位)(?:资金)?$/,
      /(?:支付|使用|报账|(?:已|完成|实际)支出)(?:资金)?$/,
    ],
  },
];

/** Words at a number that set it apart from the course: 未开工, 在建, 新签约, 当年. */
export const apart =
  /未|没有|尚|在建|待|拟再|另|其余|正在|停工|基本建成|新开工|新签约|今年|本年|当年/;

/** Words behind a number that say that it reaches beyond the course: 包括往年签约的12个, 其中上年结转9个. */
export const carriedOver = /往年|上年|去年|前几?年|历年|以前|结转|跨年/;
