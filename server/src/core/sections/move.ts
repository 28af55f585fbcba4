/**
 * Moves a section with all that stands in it: up and down among its neighbours, in below the one before it, out behind
 * the one around it, or to any place of the draft. Numbers, references and promised counts are put right.
 */
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { isRunInForm } from '../model/outlineRank.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';
import { assembled } from './assemble.ts';
import { blockEnd, inlineBlock, isInline, lineBlock, trimmedLines } from './blocks.ts';
import type { Refusal, SectionChange } from './change.ts';
import { relocatedMarkers, reorderedMarkers } from './remark.ts';
import { childrenOf, innermostAt, peersOf } from './section.ts';
import { sectionKind } from './written.ts';

/** One step: among its neighbours, below the one before, behind the one around. */
export type Step = 'up' | 'down' | 'in' | 'out';

/** A change that moves a section. */
export interface Moved extends SectionChange {
  /** Where its marker begins afterwards. */
  readonly start: number;
}

/** Where a section is to stand: inside `parent` (null: in none), before its child `before`, or last. */
interface Destination {
  readonly parent: Marker | null;
  readonly before: Marker | null;
}

/** Moves the innermost section at `offset` by one step. */
export function movedSection(analysis: Analysis, offset: number, step: Step): Moved | Refusal {
  const { draft } = analysis;
  const section = innermostAt(draft, offset);
  if (!section) return { refusal: NO_SECTION };
  const peers = peersOf(draft, section);
  const index = peers.indexOf(section);
  const [before, after] = [peers[index - 1], peers[index + 1]];
  if (step === 'up') return before ? reordered(analysis, section, [before]) : { refusal: FIRST };
  if (step === 'down') return after ? reordered(analysis, section, [after]) : { refusal: LAST };
  if (step === 'in') {
    return before
      ? relocated(analysis, section, { parent: before, before: null })
      : { refusal: NOTHING_BEFORE };
  }
  const around = section.parent === null ? null : draft.markers[section.parent];
  if (!around) return { refusal: OUTERMOST };
  const siblings = peersOf(draft, around);
  const next = siblings[siblings.indexOf(around) + 1] ?? null;
  const parent = around.parent === null ? null : (draft.markers[around.parent] ?? null);
  return relocated(analysis, section, { parent, before: next }, around);
}

/** Moves `section` right before or behind `target`, as one does by hand in a list of the sections. */
export function placedSection(
  analysis: Analysis,
  section: Marker,
  target: Marker,
  side: 'before' | 'behind',
): Moved | Refusal {
  const { draft } = analysis;
  const beside = peersOf(draft, target).filter((one) => one !== section);
  const parent = target.parent === null ? null : (draft.markers[target.parent] ?? null);
  const next = beside[beside.indexOf(target) + 1] ?? null;
  if (target === section) return { refusal: INTO_ITSELF };
  return placed(analysis, section, { parent, before: side === 'before' ? target : next });
}

function placed(analysis: Analysis, section: Marker, destination: Destination): Moved | Refusal {
  const { draft } = analysis;
  const { parent, before } = destination;
  if (parent === section || isWithin(parent, section)) return { refusal: INTO_ITSELF };
  const peers = peersOf(draft, section);
  const isSameList =
    (parent ? draft.markers.indexOf(parent) : null) === section.parent &&
    (before === null || peers.includes(before));
  if (!isSameList) {
    const last = listIn(draft, parent, before).findLast((one) => one !== section);
    return relocated(analysis, section, destination, before ? undefined : last);
  }
  const from = peers.indexOf(section);
  const to = before ? peers.indexOf(before) : peers.length;
  const passed = to > from ? peers.slice(from + 1, to) : peers.slice(to, from);
  return passed.length > 0 ? reordered(analysis, section, passed) : { refusal: THERE };
}

function isWithin(inner: Marker | null, { start, section }: Marker): boolean {
  return inner !== null && start < inner.start && inner.start < section.end;
}

/** `section` and the neighbours that it passes change places. */
function reordered(
  analysis: Analysis,
  section: Marker,
  passed: readonly Marker[],
): Moved | Refusal {
  const { draft } = analysis;
  const slots = slotsOf(draft, section, passed);
  if (!slots) return { refusal: ACROSS };
  const isDown = (passed[0]?.start ?? 0) > section.start;
  const before = isDown ? [section, ...passed] : [...passed, section];
  const after = isDown ? [...passed, section] : [section, ...passed];
  const remarked = reorderedMarkers(analysis, before, after, slots);
  return assembled(draft, remarked, slots, section);
}

/** The stretches that change places: the section's own, and that of all it passes. */
interface Slots {
  readonly own: Span;
  readonly passed: Span;
}

function slotsOf(draft: Draft, section: Marker, passed: readonly Marker[]): Slots | null {
  const peers = peersOf(draft, section);
  const blocks = [section, ...passed].some((one) => isInline(one, peers))
    ? [section, ...passed].map((one) => inlineBlock(draft, one, peers))
    : [section, ...passed].map((one) => lineBlock(draft, one));
  const [own, first] = blocks;
  const last = blocks.at(-1);
  return own && first && last && !blocks.includes(null)
    ? { own, passed: { start: first.start, end: last.end } }
    : null;
}

/** `section` goes to another list; `behind` is the section that it comes to stand behind, where that is known. */
function relocated(
  analysis: Analysis,
  section: Marker,
  { parent, before }: Destination,
  behind?: Marker,
): Moved | Refusal {
  const { draft } = analysis;
  if (isInline(section, peersOf(draft, section))) return { refusal: IN_A_RUN };
  if (section.form === 'article') return { refusal: ARTICLE };
  const list = listIn(draft, parent, before ?? behind ?? null).filter((one) => one !== section);
  if (list.some((one) => isInline(one, list))) return { refusal: IN_A_RUN };
  const remarked = relocatedMarkers(analysis, section, {
    parent,
    list,
    index: before ? list.indexOf(before) : list.length,
  });
  if ('refusal' in remarked) return remarked;
  const own = lineBlock(draft, section);
  const target = targetOf(draft, parent, before, behind);
  const between =
    target <= own.start
      ? { start: target, end: own.start }
      : { start: blockEnd(draft, section), end: target };
  const passed = trimmedLines(draft, between);
  const isPassing = passed.end > passed.start && between.end > between.start;
  return assembled(draft, remarked, isPassing ? { own, passed } : null, section);
}

/** Where the section is put in: before `before`, else behind what its new parent holds. */
function targetOf(
  draft: Draft,
  parent: Marker | null,
  before: Marker | null,
  behind: Marker | undefined,
): number {
  if (before) return lineBlock(draft, before).start;
  if (behind) return blockEnd(draft, behind);
  if (parent) return blockEnd(draft, parent);
  const last = childrenOf(draft, null).at(-1);
  return last ? blockEnd(draft, last) : draft.text.length;
}

/** The list that the section joins: that of the neighbour, else the last one inside `parent`. */
function listIn(draft: Draft, parent: Marker | null, neighbour: Marker | null): readonly Marker[] {
  if (neighbour) return peersOf(draft, neighbour);
  const inside = childrenOf(draft, parent ? draft.markers.indexOf(parent) : null);
  const last = inside.findLast(({ heads }) => heads);
  if (!last) return [];
  const list = inside.filter((one) => sectionKind(draft, one) === sectionKind(draft, last));
  const isRun = isRunInForm(last.form) && list.some((one) => isInline(one, list));
  return isRun ? [] : list;
}

const NO_SECTION: Bilingual = {
  zh: '光标不在任何带序号的部分里',
  en: 'The cursor is not in a numbered section',
};
const FIRST: Bilingual = { zh: '已经是第一项', en: 'It is the first one already' };
const LAST: Bilingual = { zh: '已经是最后一项', en: 'It is the last one already' };
const THERE: Bilingual = { zh: '已经在那里', en: 'It stands there already' };
const NOTHING_BEFORE: Bilingual = {
  zh: '前面没有同级的部分，不能降级',
  en: 'There is no section before it to go into',
};
const OUTERMOST: Bilingual = { zh: '已经是最高一级', en: 'It is on the outermost level already' };
const INTO_ITSELF: Bilingual = {
  zh: '不能移到自己里面',
  en: 'A section cannot be moved into itself',
};
const ACROSS: Bilingual = {
  zh: '前后两项一个在段内、一个占几段，不能对调',
  en: 'One of the two stands inside a paragraph and the other takes several: they cannot change places',
};
const IN_A_RUN: Bilingual = {
  zh: '段内的几项只能前后移动',
  en: 'Items inside a paragraph can only be moved up and down',
};
const ARTICLE: Bilingual = {
  zh: '条文全文连续编号，不能升级或降级',
  en: 'Articles are numbered through the whole text and have no level to change',
};
