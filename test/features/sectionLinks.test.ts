/** Links from references to sections. */
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analysis.ts';
import { positionAt } from '../../server/src/core/text/lineIndex.ts';
import { sectionDefinition, sectionLinks } from '../../server/src/features/sectionLinks.ts';
import { parseMarkup } from '../support/markup.ts';
import { variants } from '../support/variants.ts';

/** The marked reference leads to the section labelled `to`; without that label it leads nowhere. */
const references: [title: string, source: string][] = [
  ['an item above', '一、要求\n（一）快。\n<|（二）|to>好。\n二、保障\n落实<|前述第（二）项|>。\n'],
  ['an annex', '具体任务见<|附件2|>。\n附件1：任务表\n<|附件2|to>：分工表\n'],
  ['an annex in the list of annexes', '具体任务见<|附件2|>。\n附件：1.任务表\n<|2.|to>分工表\n'],
  ['of another document', '一、要求\n（一）快。\n依照《条例》<|第（一）项|>执行。\n'],
  ['to a number that is not there', '一、要求\n（一）快。\n落实<|前述第（五）项|>。\n'],
];

test.each(references)('a reference: %s', (_, source) => {
  for (const variant of variants(source)) {
    const { text, spans } = parseMarkup(variant);
    const analysis = analyse(text);
    const from = spans.find(({ label }) => label === '');
    const to = spans.find(({ label }) => label === 'to');
    const at = positionAt(analysis.draft.paragraphs, (from?.end ?? 0) - 1);
    const [definition] = sectionDefinition(analysis, at, 'memory:/draft');
    const goal = to && positionAt(analysis.draft.paragraphs, to.start);
    expect(definition?.targetSelectionRange.start).toEqual(goal);
    expect(sectionLinks(analysis, 'memory:/draft', 'zh').map(({ target }) => target)).toEqual(
      goal ? [`memory:/draft#L${goal.line + 1},${goal.character + 1}`] : [],
    );
  }
});
