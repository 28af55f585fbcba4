/** `facts --format text`: a listing to read. */
import type { Analysis } from '../../core/analysis.ts';
import { wordsOf } from '../../core/ignore/words.ts';
import type { Claim, Verdict } from '../../core/model/claim.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Bilingual, Tongue } from '../../core/text/bilingual.ts';
import type { Palette } from '../palette.ts';
import { printable } from '../printable.ts';
import { lineAndColumn } from './place.ts';

/** All facts of one text: markers, figures, projects and claims, each by line and column. */
export function factsText(
  path: string,
  analysis: Analysis,
  tongue: Tongue,
  palette: Palette,
): string {
  const sections = [
    { title: titles.markers, lines: markerLines(analysis) },
    {
      title: titles.figures,
      lines: analysis.draft.figures.map((figure) => figureLine(analysis, figure)),
    },
    { title: titles.projects, lines: projectLines(analysis) },
    {
      title: titles.claims,
      lines: analysis.claims.map((claim) => claimLine(analysis, claim, tongue)),
    },
  ];
  const body = sections.map(({ title, lines }) => {
    const head = `  ${palette.strong(`${title[tongue]} ${lines.length}`)}`;
    return [head, ...lines.map((line) => `    ${printable(line)}`)].join('\n');
  });
  return `${palette.strong(printable(path))}\n${body.join('\n')}\n\n`;
}

const titles: Readonly<Record<'markers' | 'figures' | 'projects' | 'claims', Bilingual>> = {
  markers: { zh: '序号', en: 'Markers' },
  figures: { zh: '数字', en: 'Figures' },
  projects: { zh: '项目', en: 'Projects' },
  claims: { zh: '数字关系', en: 'Claims' },
};

function markerLines({ draft }: Analysis): readonly string[] {
  return draft.markers.map(({ start, end, title }) => {
    const words = draft.text.slice(start, end) + wordsOf(draft, title);
    return `${lineAndColumn(draft.paragraphs, start)} ${words}`;
  });
}

/** `12:87 575.7亿元 = [57565000000, 57575000000] 元；全市；完成投资；2024-01/2024-07` */
function figureLine({ draft }: Analysis, figure: Figure): string {
  const { quantity, subject, metric, period } = figure;
  const about = [subject, metric, period].filter((part) => part !== '');
  const where = lineAndColumn(draft.paragraphs, figure.start);
  return `${where} ${[`${figure.text} = ${values(figure)} ${quantity.unit}`.trimEnd(), ...about].join('；')}`;
}

function values({ quantity: { lo, hi } }: Figure): string {
  if (lo && hi && lo.eq(hi)) return lo.toFixed();
  return `${lo ? `[${lo.toFixed()}` : '(−∞'}, ${hi ? `${hi.toFixed()}]` : '+∞)'}`;
}

function projectLines({ draft }: Analysis): readonly string[] {
  return draft.projects.map(({ name, mentions }) => {
    const places = mentions.map(({ start }) => lineAndColumn(draft.paragraphs, start));
    return `${name} ${places.join(' ')}`;
  });
}

function claimLine({ draft }: Analysis, claim: Claim, tongue: Tongue): string {
  const where = lineAndColumn(draft.paragraphs, claim.claimed.start);
  const claimed = draft.text.slice(claim.claimed.start, claim.claimed.end);
  const why = claim.working || (claim.obstacle?.[tongue] ?? '');
  const { sign, words } = verdicts[claim.verdict];
  return `${where} ${sign} ${words[tongue]} ${claim.type} ${claimed} ${why}`.trimEnd();
}

const verdicts: Readonly<Record<Verdict, { readonly sign: string; readonly words: Bilingual }>> = {
  holds: { sign: '✓', words: { zh: '成立', en: 'holds' } },
  rounding: { sign: '≈', words: { zh: '舍入', en: 'rounding' } },
  violated: { sign: '✗', words: { zh: '不符', en: 'violated' } },
  uncheckable: { sign: '·', words: { zh: '无法核对', en: 'uncheckable' } },
};
