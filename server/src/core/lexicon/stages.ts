/** The stages that things pass through one after another; data only. */

/** Each course by its stages in order: what has reached a later one has passed those before it. */
export const courses: readonly (readonly RegExp[])[] = [
  [
    /拟建[\p{Script=Han}]{0,6}$|规划建设[\p{Script=Han}]{0,6}$/u,
    /签约$|签约项目$/,
    /履约$|注册$|落地$|完成(?:评审|审批|审核|备案|立项|选址|招标|前期)$/,
    /(?:开工|动工|开建|开工建设|进场施工)$/,
    /(?:完工|竣工|建成|主体完工)$/,
    /(?:投产|投用|投入使用|运营|入住|验收|达产)$/,
  ],
  [/抽取[\p{Script=Han}]{0,6}$/u, /开工(?:建房)?$/, /(?:竣工|完工|建成)$/],
  [/(?:受理|接收|交办|转办|收到)[\p{Script=Han}]{0,8}$/u, /(?:立案|查处)$/, /(?:办结|结案|审结)$/],
  [
    /(?:排查|发现|检查出|查出)[\p{Script=Han}]{0,8}(?:隐患|问题|线索)[\p{Script=Han}]{0,2}$/u,
    /(?:整改|已改|整改到位|完成整改)$/,
    /(?:销号|验收)$/,
  ],
  [/清理[\p{Script=Han}]{0,14}$/u, /(?:废止|宣布失效|失效|修订|修改|取消|保留)$/],
];

/** Words at a number that set it apart from the course: 未开工, 在建, 新签约, 当年. */
export const apart =
  /未|没有|尚|在建|待|拟再|另|其余|正在|停工|基本建成|新开工|新签约|今年|本年|当年/;
