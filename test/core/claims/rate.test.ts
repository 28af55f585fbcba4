/** Rates of counts (开工率, 办结率, 增长面) against the two counts. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['rate'], source, tellings);

describe('a rate of two counts', () => {
  it.each<[string, string, string[]]>([
    [
      'a word for the same step',
      '社会各界认捐资金860万元。截至月底到账645万元，到位率<|85.0%|>。',
      ['violated 645÷860=75.00%?'],
    ],
    [
      'what was planned and what was begun',
      '计划新开工项目136个，实际开工119个，开工率<|87.5%|>。',
      ['holds 119÷136=87.50%'],
    ],
    [
      'a tenth too little',
      '计划新开工项目136个，实际开工119个，开工率为<|77.5%|>。',
      ['violated 119÷136=87.50%'],
    ],
    [
      'cut off: a hint',
      '计划新开工项目270个，实际开工129个，开工率达<|47%|>。',
      ['rounding 129÷270=47.78%'],
    ],
    [
      'the whole before the subject',
      '128个新建项目已开工117个，开工率为<|91.4%|>。',
      ['holds 117÷128=91.41%'],
    ],
    [
      'a verb of its own',
      '应办建议168件，已办结153件，办结率达到<|81.1%|>。',
      ['violated 153÷168=91.07%'],
    ],
    ['增长面', '36个行业大类中有29个实现增长，增长面<|80.6%|>。', ['holds 29÷36=80.56%']],
    [
      'full-width digits',
      '检查企业４２０家，达标３８７家，达标率<|９２．１％|>。',
      ['holds 387÷420=92.14%'],
    ],
    [
      'money in 万元 over money in 亿元',
      '认捐资金1.62亿元，到位14600万元，到位率<|90.1%|>。',
      ['holds 14600÷16200=90.12%'],
    ],
    [
      'two rates of one whole',
      '签约项目86个，其中开工51个，投产23个，开工率<|59.3%|>，投产率<|26.7%|>。',
      ['holds 51÷86=59.30%', 'holds 23÷86=26.74%?'],
    ],
    [
      'what stands in a bracket explains its own figure',
      '计划开工60个，已开工57个（其中亿元以上开工12个），开工率<|95%|>。',
      ['holds 57÷60=95.00%'],
    ],
    [
      'a word that bends the rate',
      '计划开工60个，已开工57个，开工率达<|九成以上|>。',
      ['holds 57÷60=95.00%'],
    ],
    [
      'two that were begun, parted by ；: the nearer one is likely',
      '供热项目12个，已开工9个；供水项目20个，已开工15个，开工率<|85%|>。',
      ['violated 15÷20=75.00%?'],
    ],
    [
      'the counts of the sentence before are a guess, believed where it holds',
      '供水项目20个，已开工15个。开工率<|75%|>。',
      ['holds 15÷20=75.00%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('rates that are told together', () => {
  it.each<[string, string, string[]]>([
    [
      'by their names in a list, each in its unit',
      '新签约项目247个，合同引进资金1077亿元，已履约244个，已开工222个，到位资金370亿元，项目履约率、开工率与资金到位率分别为<|88.8%|>、<|89.9%|>和<|44%|>。',
      ['violated 244÷247=98.79%', 'holds 222÷247=89.88%?', 'violated 370÷1077=34.35%'],
    ],
    [
      'of the whole of the rate before, though a larger number stands between',
      '两年任务43801户，累计开工45087户，开工率<|102.9%|>，超任务1286户；竣工39696户，竣工率<|80.6%|>；入住38271户，入住率<|87.4%|>。',
      ['holds 45087÷43801=102.94%', 'violated 39696÷43801=90.63%?', 'holds 38271÷43801=87.37%?'],
    ],
    [
      'of the whole of the sentence before',
      '改造任务20985户，竣工18457户，竣工率<|87.95%|>。半个月前竣工只有16030户，竣工率<|66.4%|>。',
      ['holds 18457÷20985=87.953%', 'violated 16030÷20985=76.39%?'],
    ],
    [
      'of the only task, in a sentence before',
      '总任务12534户，涉及9个县。截至7月底，开工11362户，开工率<|80.65%|>，其中甲、乙两县开工率已达100%。',
      ['violated 11362÷12534=90.649%?'],
    ],
    [
      'of the one number of things in the sentence before',
      '今年安排项目107个，总投资239亿元。截至9月底，102个项目开工，开工率<|85.3%|>。',
      ['violated 102÷107=95.33%?'],
    ],
    [
      'what was planned to be done and is done',
      '10个计划投产项目实现投产7个，投产率<|60%|>。',
      ['violated 7÷10=70.00%'],
    ],
    [
      'of all that had to be done',
      '北片检查101家，应整改515个，已改479个；南片检查37家，应整改61个，已改56个。两片合计检查138家，整改率<|82.9%|>。',
      ['violated (479+56)÷(515+61)=92.88%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a rate by another measure', '获批用地96宗，已供地72宗、1300亩，按面积供地率85%。'],
    [
      'a rate of less than all',
      '毕业生1820人，已就业1510人，升学人员不计入应就业人数，就业率90.6%。',
    ],
    ['measured values', '城镇调查失业率5.2%，森林覆盖率48.7%，空气优良率86.3%。'],
    ['a rate without its counts', '全市重点项目开工率91.2%。'],
    [
      'the counts of the sentence before where they do not fit',
      '供水项目20个，已开工15个。开工率85%。',
    ],
    [
      'two that were begun: it may be of both',
      '供热项目12个，已开工9个，供水项目20个，已开工15个，开工率85%。',
    ],
    ['a part that is another step', '签约项目86个，已开工51个，资金到位率62%。'],
    [
      'steps of others whose whole is not written',
      '已开工8984户，其中已竣工5054户，开工率83.95%，竣工率47.22%。',
    ],
    [
      'others than those of the sentence before',
      '全省履约项目7846个，到位资金286亿元。第十届博览会签约项目已履约1054个，履约率95%。',
    ],
    ['another rate of the same name', '任务120户，开工110户，其中甲县开工率已达100%。'],
    ['a unit that differs', '受益群众1200户，入住3900人，入住率82%。'],
  ])('%s', (_, source) => check(source));
});
