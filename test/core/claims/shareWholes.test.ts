/** The whole of a share: by name, by place, by what the shares around it are of. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['share', 'completion'], source, tellings);

describe('a whole by its name', () => {
  it.each<[string, string, string[]]>([
    [
      'in other words for the same',
      '全市地区生产总值500亿元，增长6%。规模以上工业增加值120亿元，占GDP的<|34%|>。',
      ['violated 120÷500=24.00%?'],
    ],
    [
      'a noun that the figure is followed by',
      '全县在统62个工业项目，其中停工25个，占工业项目的<|50.3%|>。',
      ['violated 25÷62=40.32%'],
    ],
    [
      'which only says that it is all there is',
      '一季度到位资金80亿元。东部来资50亿元，占总到位资金的<|72.5%|>。',
      ['violated 50÷80=62.50%?'],
    ],
    [
      'not what it is not',
      '全年税收收入40亿元，非税收入60亿元。增值税10亿元，占税收收入的<|35%|>。',
      ['violated 10÷40=25.00%?'],
    ],
    [
      'exports are no imports and exports',
      '外贸进出口90亿元，其中出口50亿元。机电产品出口20亿元，占出口总值的<|50.5%|>。',
      ['violated 20÷50=40.00%?'],
    ],
    [
      'of what 其中 divides and of its own part together',
      '全市外贸进出口90亿元。其中，出口50亿元，进口40亿元。机电产品出口20亿元，占全市外贸出口的<|50.5%|>。',
      ['violated 20÷50=40.00%?'],
    ],
    [
      'with a bracket between its number and the percentage',
      '完成出口314万美元，占分配任务1000万美元（其中加工贸易200万美元）的<|41.4%|>。',
      ['violated 314÷1000=31.40%'],
    ],
    [
      'with its noun behind the number',
      '全州已开工71142户，占今年88641户任务数的<|70.3%|>。',
      ['violated 71142÷88641=80.26%'],
    ],
    [
      'a time between the verb and the name',
      '累计销售住宅47万平方米，其中3月当月26.5万平方米，三个经济适用房小区13.6万平方米，占当月销售量的<|61.3%|>。',
      ['violated 13.6÷26.5=51.32%?'],
    ],
    [
      'months in its name',
      '截至5月底，累计到位资金48.9亿元。5月当月到位22.4亿元，占前五个月累计的<|55.8%|>。',
      ['violated 22.4÷48.9=45.81%?'],
    ],
    [
      'a bound that is said again as a number',
      '到位外省资金突破700亿元，累计实现702.8亿元。东部到位448亿元，占全部到位外省资金的<|73.7%|>。',
      ['violated 448÷702.8=63.745%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a whole by its place', () => {
  it.each<[string, string, string[]]>([
    [
      'the total of the paragraph, of the same measure',
      '全区工业企业实现利润总额177.8亿元，下降17%。国有控股企业实现利润130.3亿元，占<|83.3%|>。',
      ['violated 130.3÷177.8=73.28%?'],
    ],
    [
      'what 中 divides',
      '年初谋划项目147个。确定的75个重点项目中，难度较大的42个由县领导包抓，占<|66%|>。',
      ['violated 42÷75=56.00%'],
    ],
    [
      'what the words before 中 name',
      '签约项目360个，到位资金375亿元。签约项目中有68个进入园区，占<|28.9%|>。',
      ['violated 68÷360=18.89%?'],
    ],
    [
      'the one right before it',
      '在校生34万人。全市教职工9975人，专任教师7641人，占<|66.6%|>。',
      ['violated 7641÷9975=76.60%?'],
    ],
    [
      'of 全市, by the measure',
      '全市国有企业资产3881亿元，营业收入235.8亿元。监管企业资产661亿元，营业收入183.2亿元，占全市的<|67.7%|>。',
      ['violated 183.2÷235.8=77.69%?'],
    ],
    [
      'each column of 其中 in its unit, an average between',
      '接待游客5.04万人次，旅游收入1612.8万元，人均花费320元。其中，红色景区接待2.54万人次，旅游收入659.6万元，占<|50.9%|>。',
      ['violated 659.6÷1612.8=40.90%'],
    ],
    [
      'the total between the part and the share',
      '集中安置1089户，分散安置98户，两项共1187户，集中安置占<|81.7%|>。',
      ['violated 1089÷1187=91.74%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a whole by the shares around it', () => {
  it.each<[string, string, string[]]>([
    [
      'the written whole of the share before',
      '已开工71142户，占年度任务88641户的<|80.26%|>；已竣工13498户，占<|25.2%|>。',
      ['holds 71142÷88641=80.259%', 'violated 13498÷88641=15.23%?'],
    ],
    [
      'the named whole of the share before',
      '全县工业总产值41.5亿元。轻工业15.5亿元，占工业总产值的<|37.3%|>；重工业26亿元，占<|52.7%|>。',
      ['holds 15.5÷41.5=37.349%?', 'violated 26÷41.5=62.65%?'],
    ],
    [
      'parts of shares are no wholes of the next one',
      '到位资金800万元。农业到位资金100万元，占到位资金的<|12.5%|>；工业到位资金450万元，占到位资金的<|56.3%|>；服务业到位资金250万元，占到位资金的<|41.3%|>。',
      ['holds 100÷800=12.50%?', 'holds 450÷800=56.25%?', 'violated 250÷800=31.25%'],
    ],
    [
      'all that a row has, where its shares make up a hundred',
      '跨省流动7739万人，省内流动8871万人，分别占<|46.6%|>和<|53.4%|>。',
      ['holds 7739÷(7739+8871)=46.59%?', 'holds 8871÷(7739+8871)=53.41%?'],
    ],
    [
      'all that a row has, where only one share is said',
      '45个功能县实现产值9581亿元，占全省县域的<|79.57%|>；27个主产县2036亿元；12个生态县424亿元。',
      ['holds 9581÷(9581+2036+424)=79.570%?'],
    ],
    [
      'another frame begins another row',
      '收入12.4亿元，支出8.3亿元。收入中，缴费2.7亿元、补助9.7亿元，分别占<|21.8%|>和<|78.2%|>。支出中，养老金7.6亿元，占<|81.6%|>。',
      ['holds 2.7÷12.4=21.77%?', 'holds 9.7÷12.4=78.23%?', 'violated 7.6÷8.3=91.57%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a plan', () => {
  it.each<[string, string, string[]]>([
    [
      'by the words of its clause',
      '三年行动计划涉及13个乡镇4942户。截至7月底，已落实搬迁对象3954户，占目标任务的<|70%|>。',
      ['violated 3954÷4942=80.01%?'],
    ],
    [
      'of what 其中 names',
      '计划搬迁4942户，其中建档立卡3660户。已落实3954户，占任务的<|80%|>，其中建档立卡2670户，占任务的<|82.9%|>。',
      ['holds 3954÷4942=80.01%?', 'violated 2670÷3660=72.95%?'],
    ],
    [
      'the one that bears the name, not the first of two',
      '计划新开工630万套，基本建成470万套。截至6月底，已开工441万套，基本建成236万套，分别达到年度目标任务的<|70%|>和<|60%|>。',
      ['holds 441÷630=70.00%?', 'violated 236÷470=50.21%?'],
    ],
    [
      'by what it is called besides',
      '三类项目下达19.4亿元，完成8.3亿元，占<|42.8%|>；其中中央投资9.1亿元，占下达计划的<|57.1%|>。',
      ['holds 8.3÷19.4=42.78%?', 'violated 9.1÷19.4=46.91%?'],
    ],
    [
      'for several years, named by its period',
      '“十二五”期间，安排解决饮水17.6万人。投资批复5592万元。截至去年底，16.6万人喝上了安全水，占“十二五”任务的<|84.2%|>。',
      ['violated 16.6÷17.6=94.32%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a plan in the sentence before', () => {
  it.each<[string, string, string[]]>([
    [
      'of the year, not of all years',
      '新建项目185个，计划总投资624亿元，年内计划投资246亿元。至9月底，累计完成投资154亿元，完成年度计划的<|72.6%|>。',
      ['violated 154÷246=62.60%?'],
    ],
    [
      'without a word for it but 年度',
      '项目107个，总投资239亿元，年度投资54.2亿元。截至9月底，完成投资41.4亿元，占年度计划的<|86.4%|>。',
      ['violated 41.4÷54.2=76.38%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a part of a part', () => {
  it.each<[string, string, string[]]>([
    [
      'is of the whole that the part is of, where that is true',
      '全市汉族56.8万人，少数民族18.3万人，共75.1万人。少数民族18.3万人，占<|24.4%|>，其中回族17.6万人，占<|23.4%|>。',
      ['holds 18.3÷75.1=24.37%?', 'holds 17.6÷75.1=23.44%?'],
    ],
    [
      'does not count in the row that makes up a hundred',
      '儿童25.3万人，占<|17.9%|>；劳动年龄89.4万人，占<|63.4%|>；老人26.4万人，占<|18.7%|>，其中高龄19.1万人，占13.1%。',
      [
        'holds 25.3÷(25.3+89.4+26.4)=17.93%?',
        'holds 89.4÷(25.3+89.4+26.4)=63.36%?',
        'holds 26.4÷(25.3+89.4+26.4)=18.71%?',
      ],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'the plan of another subject',
      '城南水厂计划投资6.4亿元。滨河大道项目完成投资3.2亿元，占年度计划的37.3%。',
    ],
    [
      'the plan of all revenue, for one tax',
      '一般公共预算收入33.8亿元，预算为37.1亿元。\n企业所得税完成4.9亿元，完成预算的83.1%。',
    ],
    ['all of the country', '粮食总产466万吨，居全国第13位。棉花总产56.8万吨，占全国的42.2%。'],
    [
      'money in place over money agreed upon',
      '引进项目22个，协议资金43.4亿元，到位资金4.1亿元，占比44.5%。',
    ],
    ['a share whose place is the next row', '一产60亿元，增长3%；二产250亿元，增长8%，占48.1%。'],
    [
      'a count whose things have a whole of their own',
      '三个单位共有职工2840人，可以减少360人，占三个单位职工总数的四分之一。',
    ],
    ['a part of its own time', '五年累计投资90亿元，增长8%。去年占47.2%，今年完成41亿元。'],
    ['what it was before', '研发经费由509亿元增加到1161亿元，占生产总值的比重从0.64%提高到1.13%。'],
  ])('%s', (_, source) => check(source));
});
