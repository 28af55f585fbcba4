/** Finds the list of annexes: 附件：1.…  2.…, by GB/T 9704-2012 7.3.4. */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';

/** The items of the draft's list of annexes; none where there is no such list, or several. */
export function annexItems({ markers, paragraphs }: Draft): readonly Marker[] {
  const heads = markers.filter(
    (marker) => isArabic(marker) && marker.ordinal === 1 && opens(marker),
  );
  const [head] = heads;
  if (!head || heads.length > 1) return [];
  const items = [head];
  for (const marker of markers.slice(markers.indexOf(head) + 1)) {
    const last = items.at(-1);
    if (!last || marker.paragraph > last.paragraph + 1 || !isArabic(marker)) break;
    items.push(marker);
  }
  return items;

  function opens({ paragraph, start }: Marker): boolean {
    const line = paragraphs[paragraph];
    if (!line) return false;
    const lead = line.text.slice(0, start - line.start).trim();
    return (
      LABEL.test(lead) || (lead === '' && LABEL.test(paragraphs[paragraph - 1]?.text.trim() ?? ''))
    );
  }
}

const LABEL = /^附件[ \u3000]?[：:]?$/;

function isArabic({ form }: Marker): boolean {
  return form === 'arabic-dot' || form === 'arabic-comma';
}
