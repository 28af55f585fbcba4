/** Links from where the text speaks of a section or an annex to that section: 前述第（三）项, 附件2. */
import type { DocumentLink, LocationLink } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Draft } from '../core/model/draft.ts';
import { sectionName } from '../core/model/sectionName.ts';
import { type PlacedReference, sectionReferences } from '../core/sections/references.ts';
import type { Tongue } from '../core/text/bilingual.ts';
import { offsetAt, type Position } from '../core/text/lineIndex.ts';
import { encloses, type Span, touches } from '../core/text/span.ts';
import { rangeOf } from './range.ts';

/** The references that can mean but one section, each with a link to its line in the document `uri`. */
export function sectionLinks({ draft }: Analysis, uri: string, tongue: Tongue): DocumentLink[] {
  return sectionReferences(draft).flatMap((reference) => {
    const target = onlyTarget(draft, reference);
    if (!target) return [];
    const { start } = rangeOf(draft, target.heading);
    return [
      {
        range: rangeOf(draft, reference),
        target: `${uri}#L${start.line + 1},${start.character + 1}`,
        tooltip: { zh: `转到“${target.name}”`, en: `Go to ${target.name}` }[tongue],
      },
    ];
  });
}

/** The section that the reference at `position` means; empty where none stands there, or it may mean several. */
export function sectionDefinition(
  { draft }: Analysis,
  position: Position,
  uri: string,
): LocationLink[] {
  const offset = offsetAt(draft.paragraphs, position);
  const reference = sectionReferences(draft).find((one) => touches(one, offset));
  const target = reference && onlyTarget(draft, reference);
  if (!reference || !target) return [];
  return [
    {
      originSelectionRange: rangeOf(draft, reference),
      targetUri: uri,
      targetRange: rangeOf(draft, target.whole),
      targetSelectionRange: rangeOf(draft, target.heading),
    },
  ];
}

/** Where a link leads, and what it is called. */
interface Target {
  /** The whole of what is meant. */
  readonly whole: Span;
  /** Its heading. */
  readonly heading: Span;
  readonly name: string;
}

/** The annex itself where it is in the draft, else the only section that can be meant. */
function onlyTarget(draft: Draft, reference: PlacedReference): Target | null {
  const annex = reference.kind === 'annex' ? annexItself(draft, reference) : null;
  if (annex) return annex;
  const [marker] = reference.targets;
  if (!marker || reference.targets.length > 1) return null;
  return {
    whole: marker.section,
    heading: { start: marker.start, end: Math.max(marker.end, marker.title.end) },
    name: sectionName(draft, marker),
  };
}

/** The one line that 附件2 heads: where the annex begins (GB/T 9704-2012 7.3.4), or its place in a list of annexes. */
function annexItself(
  { paragraphs, text }: Draft,
  { ordinal, start }: PlacedReference,
): Target | null {
  const heads = paragraphs.filter((line) => Number(ANNEX.exec(line.text)?.[1]) === ordinal);
  const [line] = heads;
  if (!line || heads.length > 1 || encloses(line, { start, end: start })) return null;
  const heading = { start: line.start + line.text.search(/\S/), end: line.end };
  return { whole: line, heading, name: text.slice(heading.start, heading.end).trim() };
}

const ANNEX = /^[\s\u3000]{0,20}附件[ \u3000]?(\d{1,2})(?![\d.．])[^。；]{0,40}$/;
