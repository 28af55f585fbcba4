/** Below which marker each marker stands: by rank, by place, and by how its list goes on. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkNesting, checkOutlineTree } from '../../support/checkOutlineTree.ts';
import { wellNumbered } from '../../support/wellNumbered.ts';

describe('headings by their rank', () => {
  it.each([
    [
      'the four levels of the standard, and ① below them',
      [
        '一、提高认识',
        '  （一）形势逼人',
        '    1.看外部环境',
        '      （1）看产业',
        '        ①看链条',
        '        ②看企业',
        '      （2）看市场',
        '    2.看自身条件',
        '  （二）任务艰巨',
        '二、狠抓落实',
      ],
    ],
    [
      'half-width brackets and full-width digits are the same levels',
      ['一、提高认识', '  (一)形势逼人', '    １．看外部环境', '      (1)看产业', '二、狠抓落实'],
    ],
    [
      'a level may be left out',
      ['一、提高认识', '  1.形势逼人', '  2.任务艰巨', '二、狠抓落实', '  （1）抓开工'],
    ],
    ['a draft may begin below the first level', ['（一）形势逼人', '  1.看外部', '（二）任务艰巨']],
    [
      'back over several levels at once',
      ['一、提高认识', '  （一）形势逼人', '    1.看外部', '      （1）看产业', '二、狠抓落实'],
    ],
    [
      'numbers begin again below a new heading',
      [
        '一、提高认识',
        '  （一）形势逼人',
        '  （二）任务艰巨',
        '二、狠抓落实',
        '  （一）抓开工',
        '  （二）抓续建',
      ],
    ],
    [
      'numbers go on from heading to heading, and each stands below its own',
      [
        '一、提高认识',
        '  （一）形势逼人',
        '  （二）任务艰巨',
        '二、狠抓落实',
        '  （三）抓开工',
        '  （四）抓续建',
      ],
    ],
    ['1. and 1、 mixed in one list are siblings', ['一、任务', '  1.抓开工', '  2、抓续建']],
    [
      'parts hold chapters, chapters hold sections',
      [
        '第一编 总论',
        '  第一章 背景',
        '    第一节 基础',
        '    第二节 环境',
        '  第二章 目标',
        '    第一节 指标',
        '第二编 任务',
        '  第三章 产业',
      ],
    ],
    ['parts hold chapters, though but one of each', ['第一编 总论', '  第一章 背景']],
    [
      'parts of a report stand above 一、',
      ['第一部分 工作回顾', '  一、经济运行', '    （一）工业', '第二部分 工作安排', '  一、工业'],
    ],
    [
      'Markdown headings stand above numbers',
      [
        '# 工作报告',
        '  ## 工作回顾',
        '    一、经济运行',
        '    二、项目建设',
        '  ## 工作安排',
        '    一、总体要求',
      ],
    ],
    [
      'a Markdown heading with a number counts as the number',
      ['# 工作报告', '  一、经济运行', '    （一）工业', '  二、项目建设'],
    ],
    [
      'Markdown headings may leave a level out',
      ['# 工作报告', '  ### 工业', '  ## 农业', '    ### 粮食'],
    ],
  ])('%s', (_, tree) => checkNesting(tree));

  it('leaves the # of a numbered Markdown heading out', () => {
    checkOutlineTree('# 工作报告\n## 一、经济运行\n### （一）工业\n## 二、项目建设', [
      '# 工作报告',
      '  一、经济运行',
      '    （一）工业',
      '  二、项目建设',
    ]);
  });

  it('counts articles through the chapters, their paragraphs below them', () => {
    checkOutlineTree(
      [
        '第一章 总则',
        '第一条 为规范重点项目管理，制定本办法。',
        '第二条 下列项目列入重点：',
        '（一）产业项目；',
        '（二）民生项目。',
        '第二章 申报',
        '第三条 申报每年一次，材料包括：',
        '（一）申请书；',
        '（二）批复件。',
      ].join('\n'),
      [
        '第一章 总则',
        '  第一条 为规范重点项目管理，制定本办法',
        '  第二条 下列项目列入重点：',
        '    （一）产业项目；',
        '    （二）民生项目',
        '第二章 申报',
        '  第三条 申报每年一次，材料包括：',
        '    （一）申请书；',
        '    （二）批复件',
      ],
    );
  });
});

describe('a list of a higher form below one of a lower', () => {
  it.each([
    [
      'where the outer list goes on behind it',
      ['（一）产业项目', '  一、新能源', '  二、新材料', '（二）民生项目'],
    ],
    ['1、 above （1） above 2、', ['1、产业项目', '  （1）新能源', '  （2）新材料', '2、民生项目']],
    ['（1） above 1. above （2）', ['（1）产业项目', '  1.新能源', '  2.新材料', '（2）民生项目']],
    [
      'below the last item too, where the draft nested the two like that before',
      [
        '（一）产业项目',
        '  一、新能源',
        '  二、新材料',
        '（二）民生项目',
        '  一、学校',
        '  二、医院',
      ],
    ],
    [
      'not where nothing says that the lower one goes on',
      ['（一）产业项目', '（二）民生项目', '一、新能源', '二、新材料'],
    ],
  ])('%s', (_, tree) => checkNesting(tree));
});

describe('a list within a list of its own form', () => {
  it.each([
    [
      'where the outer list goes on behind it',
      ['一、现状', '二、任务', '  一、抓开工', '  二、抓续建', '  三、抓签约', '三、保障'],
    ],
    [
      'below a heading',
      ['一、任务', '  （一）产业', '    （一）工业', '    （二）农业', '  （二）民生', '二、保障'],
    ],
    [
      'with headings of its own below its items',
      ['一、任务', '  一、产业', '    （一）工业', '    （二）农业', '  二、民生', '二、保障'],
    ],
    [
      'below two of its items',
      [
        '一、现状',
        '  一、工业',
        '  二、农业',
        '二、任务',
        '  一、工业',
        '  二、农业',
        '  三、商业',
        '三、保障',
      ],
    ],
    [
      'not where the inner list may as well go on itself',
      ['一、现状', '二、任务', '一、工业', '二、农业', '三、保障'],
    ],
    [
      'not where the outer list ends before it: it may be the next list',
      ['一、现状', '二、任务', '一、工业', '二、农业'],
    ],
    [
      'not where another heading has gone on meanwhile',
      ['一、现状', '  （一）工业', '二、任务', '  （一）产业', '  （二）民生'],
    ],
  ])('%s', (_, tree) => checkNesting(tree));
});

describe('items that run on in the text', () => {
  it.each([
    [
      'paragraphs of 一是 stand below the nearest heading and begin again below the next',
      [
        '二、狠抓落实',
        '（一）抓进度',
        '一是倒排工期。各县要挂图作战。',
        '二是加强调度。每月通报一次。',
        '（二）抓要素',
        '一是保障用地。盘活存量。',
        '二是拓宽融资。用好专项债。',
        '三、加强领导',
      ],
      [
        '二、狠抓落实',
        '  （一）抓进度',
        '    一是倒排工期',
        '    二是加强调度',
        '  （二）抓要素',
        '    一是保障用地',
        '    二是拓宽融资',
        '三、加强领导',
      ],
    ],
    [
      'below ①, the lowest of the numbered forms',
      ['①抓开工', '一是倒排工期。', '二是加强调度。', '②抓续建'],
      ['①抓开工', '  一是倒排工期', '  二是加强调度', '②抓续建'],
    ],
    [
      'a run stands below the heading of its own line',
      ['（一）抓进度。一是倒排工期；二是加强调度；三是严格考核。', '（二）抓要素。'],
      ['（一）抓进度', '  一是倒排工期', '  二是加强调度', '  三是严格考核', '（二）抓要素'],
    ],
    [
      'a run in a paragraph of text stands below the heading before',
      ['一、狠抓落实', '今年要办好三件事：一要修路；二要架桥；三要通水。', '二、加强领导'],
      ['一、狠抓落实', '  一要修路', '  二要架桥', '  三要通水', '二、加强领导'],
    ],
    [
      'each run of several paragraphs is a list of its own',
      ['一、狠抓落实', '工业上，一是招商；二是技改。', '农业上，一是良种；二是良田。'],
      ['一、狠抓落实', '  一是招商', '  二是技改', '  一是良种', '  二是良田'],
    ],
    [
      'a run of （一）（二） in one paragraph',
      ['一、狠抓落实', '重点是：（一）修路；（二）架桥。'],
      ['一、狠抓落实', '  （一）修路', '  （二）架桥'],
    ],
    [
      '第一，第二，',
      ['一、提高认识', '第一，这是大局所系。', '第二，这是民心所盼。'],
      ['一、提高认识', '  第一，这是大局所系', '  第二，这是民心所盼'],
    ],
    [
      '首先 其次 最后',
      ['一、提高认识', '首先，这是大局所系。', '其次，这是民心所盼。', '最后，这是职责所在。'],
      ['一、提高认识', '  首先，这是大局所系', '  其次，这是民心所盼', '  最后，这是职责所在'],
    ],
    [
      '首先 goes on with 第二',
      ['一、提高认识', '首先，这是大局所系。', '第二，这是民心所盼。'],
      ['一、提高认识', '  首先，这是大局所系', '  第二，这是民心所盼'],
    ],
    [
      '其一，其二，',
      ['一、提高认识', '原因有二：其一，起步晚；其二，底子薄。'],
      ['一、提高认识', '  其一，起步晚', '  其二，底子薄'],
    ],
    [
      'dashed paragraphs',
      [
        '一、过去五年',
        '——这五年，产业更强。新增企业百家。',
        '——这五年，城乡更美。',
        '二、今后五年',
      ],
      ['一、过去五年', '  ——这五年，产业更强', '  ——这五年，城乡更美', '二、今后五年'],
    ],
  ])('%s', (_, lines, tree) => checkOutlineTree(lines.join('\n'), tree));
});

describe('a list that goes on in another form', () => {
  it.each([
    ['一是 with 二要', '一是修路。二要架桥。三是通水。', ['一是修路', '二要架桥', '三是通水']],
    [
      '首先 with 第二',
      '首先，修路。第二，架桥。最后，通水。',
      ['首先，修路', '第二，架桥', '最后，通水'],
    ],
    ['首先 with 二是', '首先是修路；二是架桥；三是通水。', ['首先是修路', '二是架桥', '三是通水']],
    [
      'but not where the draft nests the one form in the other',
      '第一，修路。一是快；二是好。\n第二，架桥。\n三是稳。',
      ['第一，修路', '  一是快', '  二是好', '第二，架桥', '  三是稳'],
    ],
  ])('%s', (_, text, tree) => checkOutlineTree(text, tree));
});

describe('items below items', () => {
  it.each([
    [
      'a run of another form in the line of an item',
      ['一是抓开工。第一，快审批。第二，快进场。', '二是抓续建。'],
      ['一是抓开工', '  第一，快审批', '  第二，快进场', '二是抓续建'],
    ],
    [
      'a run of the same form in the line of an item',
      ['一是抓开工。要做到：一是快审批；二是快进场。', '二是抓续建。', '三是抓投产。'],
      ['一是抓开工', '  一是快审批', '  二是快进场', '二是抓续建', '三是抓投产'],
    ],
    [
      'a run of the same form in the line of the last item',
      ['一是抓开工。', '二是抓续建。要做到：一是稳队伍；二是稳资金。'],
      ['一是抓开工', '二是抓续建', '  一是稳队伍', '  二是稳资金'],
    ],
    [
      'paragraphs of another form between two items',
      ['第一，产业要强。', '——工业挑大梁。', '——农业打基础。', '第二，城乡要美。'],
      ['第一，产业要强', '  ——工业挑大梁', '  ——农业打基础', '第二，城乡要美'],
    ],
    [
      'paragraphs of another form below an item that is but a title',
      ['第一，产业要强', '一是工业挑大梁。', '二是农业打基础。', '第二，城乡要美'],
      ['第一，产业要强', '  一是工业挑大梁', '  二是农业打基础', '第二，城乡要美'],
    ],
    [
      'below the last item too, where it is but a title',
      ['第一，产业要强。全县一盘棋。', '第二，城乡要美', '一是水要清。', '二是路要宽。'],
      ['第一，产业要强', '第二，城乡要美', '  一是水要清', '  二是路要宽'],
    ],
    [
      'but not where the last item is a sentence',
      ['第一，产业要强。', '第二，城乡要美。', '一是水要清。', '二是路要宽。'],
      ['第一，产业要强', '第二，城乡要美', '一是水要清', '二是路要宽'],
    ],
    [
      'a heading ends dashed sentences',
      ['二、任务', '——产业要强。', '——城乡要美。', '（一）抓产业', '（二）抓城乡'],
      ['二、任务', '  ——产业要强', '  ——城乡要美', '  （一）抓产业', '  （二）抓城乡'],
    ],
    [
      'a run inside a paragraph is over at its end',
      ['重点抓两项：一是修路；二是架桥。', '第一，修路要快。', '第二，架桥要稳。'],
      ['一是修路', '二是架桥', '第一，修路要快', '第二，架桥要稳'],
    ],
    [
      'paragraphs between the items of a run that goes on behind them',
      ['做法有两条：一是抓产业。', '——工业挑大梁。', '二是抓城乡。'],
      ['一是抓产业', '  ——工业挑大梁', '二是抓城乡'],
    ],
  ])('%s', (_, lines, tree) => checkOutlineTree(lines.join('\n'), tree));
});

it('gives well numbered headings back as they were nested', () => {
  fc.assert(fc.property(wellNumbered, (tree) => checkNesting(tree)));
});
