/** What becomes of a short form when the full name changes. */

/**
 * 拒马河治理 becomes 巨马河治理 when 北拒马河治理 becomes 北巨马河治理; null where the short form has nothing of what
 * changed, or keeps too little of the old name to tell what it would be called.
 */
export function changedShort(short: string, from: string, to: string): string | null {
  const lead = sharedStart(from, to);
  const trail = sharedEnd(from.slice(lead), to.slice(lead));
  const gone = from.slice(lead, from.length - trail);
  const come = to.slice(lead, to.length - trail);
  const before = from.slice(Math.max(0, lead - CONTEXT), lead);
  const after = from.slice(from.length - trail).slice(0, CONTEXT);
  for (const [left, right] of [
    [before, after],
    ['', after],
    [before, ''],
  ] as const) {
    const old = left + gone + right;
    const isTelling = gone !== '' ? old.length >= 2 : left !== '' && right !== '';
    if (isTelling && short.includes(old)) return short.replace(old, () => left + come + right);
  }
  return null;
}

/** Enough characters beside the change to know its place again. */
const CONTEXT = 2;

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length)) {
    if (a[a.length - 1 - length] !== b[b.length - 1 - length]) break;
    length++;
  }
  return length;
}
