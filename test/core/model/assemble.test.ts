/** The facts of paragraphs, put in their place in the draft. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../server/src/core/model/draft.ts';
import { encloses, overlapsAny, type Span } from '../../../server/src/core/text/span.ts';
import { draftOf } from '../../support/draftOf.ts';
import { glued } from '../../support/glued.ts';
import { parseMarkup } from '../../support/markup.ts';
import { variants } from '../../support/variants.ts';
import { withMarks } from '../../support/withMarks.ts';

/** Every fact that stands at a place of the text, labelled with its kind. */
function placesOf(draft: Draft): readonly (Span & { readonly label: string })[] {
  const labelled = (spans: readonly Span[], label: string) =>
    spans.map(({ start, end }) => ({ start, end, label }));
  return [
    ...labelled(draft.noise, 'noise'),
    ...labelled(draft.placeholders, 'placeholder'),
    ...labelled(draft.markers, 'marker'),
    ...labelled(draft.promises, 'promise'),
    ...labelled(draft.periods, 'period'),
    ...labelled(draft.figures, 'figure'),
    ...labelled(
      draft.projects.flatMap(({ mentions }) => mentions),
      'project',
    ),
  ];
}

/** The marks stand around all that the draft holds, labelled with its kind. */
function checkPlaces(source: string): void {
  for (const variant of variants(source)) {
    const { text } = parseMarkup(variant);
    expect(withMarks(text, placesOf(draftOf(text)))).toBe(variant);
  }
}

describe('facts of later paragraphs', () => {
  it.each([
    ['markers', '讲话\n同志们：\n<|一、|marker>成绩\n<|（一）|marker>公路\n<|二、|marker>任务'],
    ['a promise and its count', '讲话\n下面，我讲<|<|三点|figure>|promise>意见。'],
    ['time expressions', '讲话\n<|2024年|period>任务重。\n<|上半年|period>开局好。'],
    ['figures', '讲话\n完成投资<|5.5亿元|figure>。\n新开工<|12个|figure>项目。'],
    ['projects', '讲话\n<|云溪河治理工程|project>开工。\n<|墅溪水库项目|project>竣工。'],
    ['placeholders', '讲话\n由<|××|placeholder>县负责。'],
    [
      'all of them in one paragraph',
      '讲话\n<|一是|marker>提速。<|1-7月|period>，<|云溪河治理工程|project>完成投资<|5.5亿元|figure>。',
    ],
  ])('%s', (_, source) => checkPlaces(source));
});

describe('nothing is read in noise', () => {
  it.each([
    ['a figure', '<|上一篇：完成投资5.5亿元|noise>\n完成投资<|6亿元|figure>。'],
    ['a time expression', '<|上一篇：2024年讲话|noise>\n<|2023年|period>收官。'],
    ['a project', '<|相关文章：\n• 云溪河治理工程开工|noise>\n谢谢！'],
    ['a promise', '<|相关文章：\n• 我讲三点意见|noise>\n谢谢！'],
    ['a placeholder', '<|上一篇：××县讲话|noise>\n谢谢！'],
    ['all of them', '<|相关文章：\n• 一、2024年云溪河治理工程完成投资5亿元|noise>\n谢谢！'],
    ['but a bullet without a list of links is text', '• <|一、|marker>成绩'],
  ])('%s', (_, source) => checkPlaces(source));

  it('its year dates nothing', () => {
    const { periods } = draftOf('上一篇：2019年讲话\n1-7月进度超前。');
    expect(periods.map(({ norm }) => norm)).toEqual(['?-01/?-07']);
  });
});

it('tells of each figure where its digits stand and in which paragraph', () => {
  for (const variant of variants('讲话\n投资超过5.5亿元，\n新开工12个项目。')) {
    const { figures, paragraphs } = draftOf(variant);
    const told = figures.map(({ digits, paragraph }) => [
      variant.slice(digits.start, digits.end),
      paragraphs[paragraph]?.text,
    ]);
    expect(told).toEqual([
      ['5.5', '投资超过5.5亿元，'],
      ['12', '新开工12个项目。'],
    ]);
  }
});

it('tells of each promise where its list should begin', () => {
  for (const variant of variants('讲话\n下面，我讲三点意见。\n一、成绩')) {
    const { promises } = draftOf(variant);
    expect(promises.map(({ reach }) => variant.slice(0, reach).trimEnd().slice(-6))).toEqual([
      '讲三点意见。',
    ]);
  }
});

it('keeps the text and its paragraphs as they are', () => {
  const { text, paragraphs } = draftOf('一、成绩\r\n\r\n二、任务\r');
  expect(text).toBe('一、成绩\r\n\r\n二、任务\r');
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['一、成绩', '', '二、任务', '']);
});

it('makes an empty draft of nothing', () => {
  const draft = draftOf('');
  expect(draft.paragraphs).toHaveLength(1);
  expect(placesOf(draft)).toEqual([]);
});

describe('of any text', () => {
  it('all that says its own words stands where they stand', () => {
    fc.assert(
      fc.property(glued(), (text) => {
        const { figures, periods, placeholders, projects, paragraphs } = draftOf(text);
        const mentions = projects.flatMap((project) => project.mentions);
        for (const fact of [...figures, ...periods, ...placeholders, ...mentions]) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.text);
        }
        for (const figure of figures) {
          expect(encloses(figure, figure.digits)).toBe(true);
          expect(encloses(paragraphs[figure.paragraph] ?? { start: 0, end: 0 }, figure)).toBe(true);
        }
      }),
    );
  });

  it('each list is in text order, and nothing but noise stands in noise', () => {
    fc.assert(
      fc.property(glued(), (text) => {
        const draft = draftOf(text);
        const { noise, markers, promises, periods, figures, placeholders } = draft;
        for (const list of [noise, markers, promises, periods, figures, placeholders]) {
          const starts = list.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
        const inNoise = placesOf(draft).filter((place) => overlapsAny(noise, place));
        expect(inNoise.filter(({ label }) => label !== 'noise')).toEqual([]);
      }),
    );
  });

  it('a line before it moves all facts and changes none', () => {
    fc.assert(
      fc.property(glued(), (text) => {
        const moved = placesOf(draftOf(`在推进会上的讲话\n${text}`));
        const by = '在推进会上的讲话\n'.length;
        expect(
          moved.map((place) => ({ ...place, start: place.start - by, end: place.end - by })),
        ).toEqual(placesOf(draftOf(text)));
      }),
    );
  });
});
