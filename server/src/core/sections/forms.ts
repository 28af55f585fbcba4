/** The draft's own order of marker forms: what stands below 一、, and how it is written there. */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { withOrdinal } from '../model/markerText.ts';
import { isRunInForm } from '../model/outlineRank.ts';
import { sectionKind, writtenText } from './written.ts';

/** A form as this draft writes it. */
export interface WrittenForm {
  readonly kind: string;
  /** The marker with this number; null where the form ends before it. */
  readonly write: (ordinal: number) => string | null;
}

/** The form that stands below a kind (below nothing for null); null where there is none deeper. */
export type FormOrder = (kind: string | null) => WrittenForm | null;

/**
 * The order that most sections of the draft show, those of `moving` left out; where it shows none, that of GB/T
 * 9704-2012 7.3.3: 一、 （一） 1. （1）, and ① below them.
 */
export function formOrder(draft: Draft, moving: ReadonlySet<Marker>): FormOrder {
  const { markers } = draft;
  const counts = new Map<string, Map<string, number>>();
  const samples = new Map<string, string>();
  for (const marker of markers) {
    if (moving.has(marker) || !marker.heads || isRunInForm(marker.form)) continue;
    const kind = sectionKind(draft, marker);
    if (!samples.has(kind)) samples.set(kind, writtenText(draft, marker));
    const parent = marker.parent === null ? undefined : markers[marker.parent];
    const above = parent ? sectionKind(draft, parent) : TOP;
    const below = counts.get(above) ?? new Map<string, number>();
    counts.set(above, below.set(kind, (below.get(kind) ?? 0) + 1));
  }
  return (above) => {
    const shown = mostFrequent(counts.get(above ?? TOP));
    const kind = shown ?? customary(above ?? TOP);
    if (kind === null) return null;
    const sample = samples.get(kind) ?? texts[kind] ?? `${'#'.repeat(headingLevel(kind))} `;
    const isHeading = headingLevel(kind) > 0;
    return { kind, write: (ordinal) => (isHeading ? sample : withOrdinal(sample, ordinal)) };
  };
}

const TOP = '';

function mostFrequent(counts: ReadonlyMap<string, number> | undefined): string | null {
  let best: string | null = null;
  for (const [kind, count] of counts ?? [])
    if (best === null || count > (counts?.get(best) ?? 0)) best = kind;
  return best;
}

function customary(above: string): string | null {
  const level = headingLevel(above);
  if (level > 0) return level < 6 ? `heading${level + 1}` : null;
  return order[above] ?? null;
}

function headingLevel(kind: string): number {
  return kind.startsWith('heading') ? Number(kind.slice('heading'.length)) : 0;
}

const order: Readonly<Record<string, string>> = {
  [TOP]: 'cn-dot',
  编: '章',
  篇: '章',
  章: '节',
  节: 'cn-dot',
  分: 'cn-dot',
  'cn-dot': 'cn-paren',
  'cn-paren': 'arabic-dot',
  'arabic-dot': 'arabic-paren',
  'arabic-paren': 'circled',
};

const texts: Readonly<Record<string, string>> = {
  章: '第一章　',
  节: '第一节　',
  'cn-dot': '一、',
  'cn-paren': '（一）',
  'arabic-dot': '1.',
  'arabic-paren': '（1）',
  circled: '①',
};
