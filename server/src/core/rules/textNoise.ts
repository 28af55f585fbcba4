/** ……（某网站省略1305字，正式会员可完整阅读）……. */
import type { Noise, NoiseKind } from '../model/noise.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Fix, Rule } from './rule.ts';

export const textNoise: Rule = {
  meta: {
    id: 'text-noise',
    title: { zh: '网页残留', en: 'Scraped web text' },
    doc: {
      zh: '从网页复制的稿子常带有不属于讲话的文字：付费墙的省略提示、相关文章列表、上一篇下一篇、网址、“标题:”前缀。这些地方不进大纲，数字不核对；省略提示还说明正文有缺失。',
      en: 'Drafts copied from the web carry text that is not part of the speech: paywall notices, lists of links, navigation, addresses, a 标题: prefix. Such stretches stay outside the outline and no figure in them is checked; a paywall notice also says that text is missing.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '形成了集群效应 <|……（某某文秘网省略1305字，正式会员可完整阅读）……|>',
        '一、肯定成绩\n<|上一篇：在全县防汛工作会议上的讲话|>\n',
      ],
      good: ['上一篇文章分析了形势。', '详见县政府门户网站。'],
    },
  },
  *check({ noise }) {
    for (const region of noise) {
      const { start, end } = region;
      yield {
        start,
        end,
        message: messages[region.kind],
        fixes: fixesOf(region),
        ...(region.kind === 'title-prefix' || region.kind === 'address' ? MINOR : {}),
      };
    }
  },
};

const MINOR = { severity: 'information' } as const;

const messages: Readonly<Record<NoiseKind, Bilingual>> = {
  cut: {
    zh: '付费墙或下载网站的省略提示，此处正文有缺失',
    en: 'A paywall notice: text is missing here',
  },
  'link-list': { zh: '网页上的相关文章列表', en: 'A list of links from a web page' },
  navigation: { zh: '网页导航', en: 'Navigation of a web page' },
  'title-prefix': { zh: '网页上的“标题”前缀', en: 'The 标题 label of a web page' },
  address: { zh: '网址', en: 'A web address' },
};

/** What only a web page writes can go; a cut tells where text is missing, so the writer decides. */
function fixesOf({ kind, start, end }: Noise): readonly Fix[] {
  if (kind === 'address') return [];
  return [
    {
      title: { zh: '删去', en: 'Delete' },
      edits: [{ start, end, newText: '' }],
      safe: false,
    },
  ];
}
