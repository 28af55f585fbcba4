/** What scraping left in a line, and sentences of the speech that use the same words. */
import { describe, it } from 'vitest';
import { readNoise } from '../../../server/src/core/lexer/noise.ts';
import { checkAnyText, checkLabels } from '../../support/checkSpans.ts';

/** The marks are the noise, labelled with its kind. */
function check(source: string): void {
  checkLabels(readNoise, ({ kind }) => kind, source);
}

describe('text that a paywall cut out', () => {
  it.each([
    [
      'a notice with the address of the site, and the dots around it',
      '各部门要靠前服务<|……(文秘站http://www.example.cn省略856字,会员可查看全文)……|cut>项目必须按期投产。',
    ],
    [
      'full-width brackets',
      '各部门要靠前服务。<|……（省略312字，正式会员可完整阅读）…… |cut>下一步',
    ],
    ['how much is shown', '<|(未完，全文共5230字，当前显示1840字，请阅读下面提示信息)|cut>'],
    [
      'a bracket that nobody closed runs to the end',
      '要加快建设<|（未完,全文共5230字,当前只显示1840字，请阅读|cut>',
    ],
    ['who may read', '<|（会员可免费下载）|cut>'],
    ['the end of a preview', '<|预览结束|cut>，<|免费获取全文|cut>'],
    ['a login', '<|登录后查看全文|cut>'],
    ['a login for the pictures', '阅读全部图文内容，您<|需要先登录|cut>'],
    ['a price', '<|需要：1点券或1Q点|cut>'],
    ['a download', '<|下载后可任意编辑|cut>'],
    ['members only', '<|VIP专免|cut>'],
  ])('%s', (_, source) => check(source));
});

describe('noise beside noise', () => {
  it.each([
    [
      'two notices share no dots',
      '要快。<|……（省略31字，正式会员可完整阅读）……|cut><|（省略78字）|cut>要实。',
    ],
    ['an address that runs into a notice is none', 'www.example.cn/VIP<|VIP专免|cut>'],
    ['a notice behind a bullet', '<|• 在观摩会上的讲话|link-item><|（会员可免费下载）|cut>'],
  ])('%s', (_, source) => check(source));
});

describe('navigation', () => {
  it.each([
    ['the article before', '    <|上一篇:在全县秸秆禁烧推进会上的讲话|navigation>'],
    ['the article after, without a name', '<|下一篇|navigation>'],
    ['a blank instead of the colon', '<|下一篇 在全市招商大会上的讲话|navigation>'],
    ['columns', '\u3000<|相关栏目:农业 交通 会议主持|navigation>'],
    ['where you are', '<|当前位置：首页 > 讲话稿|navigation>'],
    ['the editor', '<|责任编辑：张三|navigation>'],
    ['how often it was read', '<|浏览次数：1234|navigation>'],
    ['the size of the letters', '<|字号：【大 中 小】|navigation>'],
    ['to the top', '<|返回顶部|navigation> '],
    ['pages', '<|第1页 共3页|navigation>'],
  ])('%s', (_, source) => check(source));
});

describe('lists of links', () => {
  it.each([
    ['the head of a list', '<|更多相关文章：|link-head>'],
    ['a head with the first link', '\u00a0<|相关阅读: 在全市防汛会上的讲话|link-head>'],
    ['an item takes its line', '<|  • 在全市招商会上的讲话|link-item>'],
    [
      'a sentence behind a bullet keeps all but the bullet',
      '<|• |link-item>招商引资是第一要事。要抓紧。',
    ],
  ])('%s', (_, source) => check(source));
});

describe('addresses', () => {
  it.each([
    ['with a scheme', '详见<|http://www.example.gov.cn/art/2024/8/15/1.html|address>，请查阅。'],
    ['without one', '报送系统网址为<|www.example.gov.cn|address>。'],
    [
      'two of them',
      '登录<|https://a.example.cn/login?id=1|address>或<|https://b.example.cn|address>办理。',
    ],
    ['a mail address is none', '请发至office@example.cn。'],
  ])('%s', (_, source) => check(source));
});

describe('the label of a web page’s title', () => {
  it.each([
    ['with a half-width colon', '<|标题:|title-prefix>在全市项目观摩会上的讲话'],
    ['behind blanks', '\u3000<|标题：|title-prefix>在全市项目观摩会上的讲话'],
    [
      'with other noise on its line',
      '<|标题:|title-prefix>在全市观摩会上的讲话<|（会员可免费下载）|cut>',
    ],
    ['inside a sentence it is a word', '修改了文件的标题：把“意见”改为“方案”。'],
  ])('%s', (_, source) => check(source));
});

describe('sentences of the speech', () => {
  it.each([
    ['an article that was spoken of', '上一篇文章讲得好，值得我们学习借鉴。'],
    ['where we stand', '当前位置很重要，要抢抓机遇。'],
    ['scanning a code', '扫一扫手机二维码就能办理，群众十分方便。'],
    ['members of a union', '（工会会员可优先参加）'],
    ['the name of a mark', '（省略号的用法）'],
    ['dots that trail off', '一些项目停工、半停工……令人痛心。'],
    ['a page in a sentence', '请大家翻到第1页，共3页的材料已经发给大家。'],
    ['an empty line', ''],
    ['a blank line', ' \u3000'],
  ])('%s', (_, source) => check(source));
});

it('is read in order and within any text', () => {
  checkAnyText(
    readNoise,
    '……,(,（,),），,省略12字,正式会员,未完，,全文共9字,预览结束,http://a.cn/,www.,上一篇,：,•,更多相关文章, ,\u00a0,。,标题:,第1页,VIP专免'.split(
      ',',
    ),
  );
});
