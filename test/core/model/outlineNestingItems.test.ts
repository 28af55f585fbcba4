/** Below which marker the items that run on in the text stand: 一是, 第一， 首先, —— and runs inside a paragraph. */
import { describe, it } from 'vitest';
import { checkOutlineTree } from '../../support/checkOutlineTree.ts';

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
      'but not where the number is not the next',
      '二是修路。第二，抓质量。第三，抓安全。',
      ['二是修路', '  第二，抓质量', '  第三，抓安全'],
    ],
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
      'a run in the line of an item, then the list itself in the next',
      ['一是抓开工。要做到：一是快；二是稳。', '二是抓续建。三是抓投产。'],
      ['一是抓开工', '  一是快', '  二是稳', '二是抓续建', '三是抓投产'],
    ],
    [
      'a run of （一）（二） in a line below a （一）',
      ['（一）公路', '1.修路。包括：（一）路基；（二）路面。', '2.架桥'],
      ['（一）公路', '  1.修路', '    （一）路基', '    （二）路面', '  2.架桥'],
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
      'a run of （一）（二） inside a paragraph holds nothing of a later one',
      ['重点是：（一）修路；（二）架桥。', '1.修路要快。', '2.架桥要稳。'],
      ['（一）修路', '（二）架桥', '1.修路要快', '2.架桥要稳'],
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
    [
      'the same in a section behind one whose lines such items head',
      [
        '一、成绩',
        '一是产业强。',
        '二、做法',
        '有两条：一是抓产业。',
        '——工业挑大梁。',
        '二是抓城乡。',
      ],
      ['一、成绩', '  一是产业强', '二、做法', '  一是抓产业', '    ——工业挑大梁', '  二是抓城乡'],
    ],
  ])('%s', (_, lines, tree) => checkOutlineTree(lines.join('\n'), tree));
});
