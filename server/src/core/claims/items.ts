/** The items of a list with markers of their own: （一）…（二）…, 一是…二是…. */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { isRunInForm } from '../model/outlineRank.ts';

/** The list of siblings that `markers[index]` opens, up to where one begins again at one. */
export function itemsFrom({ markers }: Draft, index: number): readonly Marker[] {
  const first = markers[index];
  if (!first) return [];
  const items = [first];
  const end = markers[first.parent ?? -1]?.section.end ?? Number.POSITIVE_INFINITY;
  for (let at = index + 1; at < markers.length; at++) {
    const marker = markers[at];
    if (!marker || marker.start >= end) break;
    if (marker.parent !== first.parent) continue;
    if (!goesOn(items.at(-1) ?? first, marker)) break;
    items.push(marker);
  }
  return items;
}

/**
 * Whether `marker` is the next item behind `last`: of its form, or another run-in form with the next number.
 * 一是…，一是… sets two items side by side.
 */
export function goesOn(last: Marker, marker: Marker): boolean {
  if (last.form === marker.form && last.ordinal === 1 && isRunInForm(marker.form)) return true;
  if (last.form === marker.form || (isArabic(last) && isArabic(marker)))
    return marker.ordinal !== 1;
  if (marker.ordinal < 2) return false;
  return isRunInForm(last.form) && isRunInForm(marker.form) && marker.ordinal === last.ordinal + 1;
}

function isArabic({ form }: Marker): boolean {
  return form === 'arabic-dot' || form === 'arabic-comma';
}
