/** Texts that no writer wrote: markers, sentences and scraped noise glued together in any order. */
import fc from 'fast-check';

/** Drafts of up to `maxLength` pieces. */
export function glued(maxLength = 40): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PIECES), { maxLength }).map((pieces) => pieces.join(''));
}

const PIECES = [
  ...'一、 二、 三、 四、 （一） （二） （三） (一) 1. 2. 3. 1、 2、 （1） （2） ① ② ③'.split(' '),
  ...'一是 二是 三是 一要 二要 第一， 第二， 首先， 其次， 最后， 其一， 其二， ——'.split(' '),
  ...['第一编 ', '第一章 ', '第二章 ', '第一节 ', '第一条 ', '第二条 ', '# ', '## ', '### '],
  ...'狠抓落实 加快建设。 抓好服务； 任务艰巨： 同志们， “双百” （试行） 1-7月完成投资3.5亿元，'.split(
    ' ',
  ),
  ...'云溪河治理工程 墅溪水库项目 该项目 2024年 去年 上半年 新开工12个项目 我讲三点意见。 ××县'.split(
    ' ',
  ),
  ...['更多相关文章：', '• 在推进会上的讲话', '上一篇：', '（未完，全文共8800字）', '　　', '😀'],
  ...['\n', '\n', '\n', '\n', '\r\n', '\r'],
];
