/** Which time lies in which: 3月 in 1-3月. */

/** Whether the months of the period `part` lie in those of `whole`; norms as figures have them. */
export function isWithin(part: string, whole: string): boolean {
  if (part === whole || part.startsWith(`${whole}-`)) return true;
  const [from = '', to = from] = part.split('/');
  const [first = '', last = first] = whole.split('/');
  return part !== '' && whole !== '' && from >= first && to <= last;
}
