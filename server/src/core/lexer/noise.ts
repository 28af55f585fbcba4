/**
 * Finds what scraping left in one paragraph: paywall cuts, link lists, navigation, addresses.
 * Such stretches are not part of the speech; nothing else is read in them.
 */
import type { LocalNoise } from '../model/noise.ts';
import { overlapsAny, type Span } from '../text/span.ts';

/** The noise of a paragraph in text order, spans relative to it, without overlaps. */
export function readNoise(text: string): readonly LocalNoise[] {
  const line = lineNoise(text);
  if (line) return [line];
  const found = [...titleLabel(text), ...cuts(text)];
  found.push(...addresses(text, found));
  found.sort((a, b) => a.start - b.start);
  return [...bullet(text, found[0]?.start ?? text.length), ...found];
}

/** A whole line that is navigation or heads a list of links. */
function lineNoise(text: string): LocalNoise | null {
  const lead = indentOf(text);
  const body = text.slice(lead).trimEnd();
  if (body === '') return null;
  const whole = { start: lead, end: lead + body.length };
  if (NAVIGATION.test(body) && body.length <= 120) return { ...whole, kind: 'navigation' };
  if (LINK_HEAD.test(body) && body.length <= 120) return { ...whole, kind: 'link-head' };
  return null;
}

/** `标题:在全市…会议上的讲话`: a web page's label before the title. */
function* titleLabel(text: string): Iterable<LocalNoise> {
  const start = indentOf(text);
  const label = /^标题[:：]/.exec(text.slice(start, start + 3))?.[0];
  if (label) yield { start, end: start + label.length, kind: 'title-prefix' };
}

const NAVIGATION =
  /^(?:上一篇|下一篇|上一页|下一页|相关栏目|所属栏目|当前位置|您(?:现在|当前)的位置|责任编辑|文章来源|浏览次数|阅读次数|点击次数|打印本页|关闭窗口|返回顶部|分享到|扫一扫|字号|字体)(?:\s*[:：|【［[]|\s|$)|^第\d{1,4}页[\s,，]*共\d{1,4}页$/;
const LINK_HEAD = /^(?:更多)?(?:相关|推荐|热门|延伸)(?:文章|阅读|链接|推荐|新闻|范文)\s*[:：]/;

/**
 * `  • 在全市…会议上的讲话`: an item of a link list when a list of links is open; the draft decides.
 * It ends before `limit`, where other noise begins.
 */
function* bullet(text: string, limit: number): Iterable<LocalNoise> {
  const lead = indentOf(text);
  if (!BULLETS.includes(text[lead] ?? ' ')) return;
  const isShort = !/[。；]/.test(text);
  const end = isShort ? text.length : indentOf(text, lead + 1);
  yield { start: 0, end: Math.min(end, limit), kind: 'link-item' };
}

const BULLETS = '•·●■◆▪';

function indentOf(text: string, from = 0): number {
  let index = from;
  while (index < text.length && /\s/.test(text[index] ?? '')) index++;
  return index;
}

/** Paywall notices inside the line, with the dots and blanks around them. */
function* cuts(text: string): Iterable<LocalNoise> {
  let last = 0;
  for (const match of text.matchAll(NOTICE)) {
    const start = Math.max(last, noticeStart(text, match.index));
    last = noticeEnd(text, match.index + match[0].length);
    yield { start, end: last, kind: 'cut' };
  }
}

/** Bare web addresses; in a line with a notice they are part of the advertisement. */
function* addresses(text: string, notices: readonly Span[]): Iterable<LocalNoise> {
  if (NOTICE_WORDS.test(text)) return;
  for (const match of text.matchAll(/(?:https?:\/\/|www\.)[\w.\-/?=&%#:~]{3,200}/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!overlapsAny(notices, span)) yield { ...span, kind: 'address' };
  }
}

/** Words that only a paywall or a download site writes. */
const NOTICE =
  /[(（](?:[^()（）。；]{0,60})(?:省略\d{1,6}字|正式会员|会员可(?:完整|全文|免费)?(?:阅读|查看|浏览|下载)|未完，|未完,|全文共\d{1,6}字)(?:[^()（）]{0,120}[)）]|[^()（）]{0,400}$|[^()（）。；]{0,120})|预览结束|免费获取全文|登录后(?:查看|阅读)全文|下载后可(?:任意)?编辑|需要先登录|VIP专免|需要[:：]\d{1,3}点券(?:或\d{1,3}Q点)?/g;
const NOTICE_WORDS = /省略\d{1,6}字|正式会员|全文共\d{1,6}字|预览结束/;

/** Back over blanks and dots: ` ……(快文网…`. */
function noticeStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && '… .\u00a0\u3000'.includes(text[start - 1] ?? '-')) start--;
  return text[index - 1] === '…' && text[start] === ' '
    ? start + leadingBlanks(text, start)
    : start;
}

function leadingBlanks(text: string, index: number): number {
  let count = 0;
  while (text[index + count] === ' ') count++;
  return count;
}

function noticeEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && '…. \u00a0\u3000'.includes(text[end] ?? '-')) end++;
  return end;
}
