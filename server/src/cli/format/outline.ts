/** `outline`: the section tree, as JSON and as text. */
import { wordsOf } from '../../core/ignore/words.ts';
import type { Draft } from '../../core/model/draft.ts';
import type { Marker } from '../../core/model/marker.ts';
import { positionAt } from '../../core/text/lineIndex.ts';
import type { Palette } from '../palette.ts';
import { printable } from '../printable.ts';

/** One section with those inside it. */
interface SectionNode {
  readonly marker: Marker;
  readonly children: readonly SectionNode[];
}

/** The tree as a JSON value: a marker as in `facts`, its section's range, and its children. */
export function outlineValue(path: string, draft: Draft) {
  return { path, sections: tree(draft).map((node) => nodeValue(draft, node)) };
}

/** The tree as lines: line number, then marker and title, indented by depth. */
export function outlineText(path: string, draft: Draft, palette: Palette): string {
  const width = String(draft.paragraphs.length).length;
  const lines = tree(draft).flatMap((node) => nodeLines(draft, node, 0, width, palette));
  return `${[palette.strong(printable(path)), ...lines].join('\n')}\n\n`;
}

/** Parents stand before their children in the draft's markers. */
function tree({ markers }: Draft): readonly SectionNode[] {
  const roots: SectionNode[] = [];
  const childrenOf = markers.map((): SectionNode[] => []);
  markers.forEach((marker, index) => {
    const siblings = marker.parent === null ? roots : (childrenOf[marker.parent] ?? roots);
    siblings.push({ marker, children: childrenOf[index] ?? [] });
  });
  return roots;
}

interface SectionValue {
  readonly children: readonly SectionValue[];
  readonly [member: string]: unknown;
}

function nodeValue(draft: Draft, { marker, children }: SectionNode): SectionValue {
  const { form, ordinal, level, start, end, title, runIn, section } = marker;
  return {
    form,
    ordinal,
    level,
    start,
    end,
    title: wordsOf(draft, title),
    runIn,
    section: { start: section.start, end: section.end },
    range: {
      start: positionAt(draft.paragraphs, section.start),
      end: positionAt(draft.paragraphs, section.end),
    },
    children: children.map((child) => nodeValue(draft, child)),
  };
}

function nodeLines(
  draft: Draft,
  { marker, children }: SectionNode,
  depth: number,
  width: number,
  palette: Palette,
): readonly string[] {
  const { start, end, title } = marker;
  const line = String(marker.paragraph + 1).padStart(width);
  const words = printable(draft.text.slice(start, end) + wordsOf(draft, title));
  return [
    `${palette.dim(line)}  ${'  '.repeat(depth)}${words}`,
    ...children.flatMap((child) => nodeLines(draft, child, depth + 1, width, palette)),
  ];
}
