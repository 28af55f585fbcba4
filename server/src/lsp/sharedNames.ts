/** Keeps one object for each list of names that is made ready: another object is taken for another list. */
import {
  type AcceptedName,
  type AcceptedNames,
  acceptedNames,
  noNames,
} from '../core/names/acceptedNames.ts';

/** Answers the list made ready; for many folders with the same list, and for a file that is merely touched, the same object. */
export function sharedNames(): (list: readonly AcceptedName[]) => AcceptedNames {
  const ready = new Map<string, AcceptedNames>();
  return (list) => {
    if (list.length === 0) return noNames;
    const content = JSON.stringify(list);
    const names = ready.get(content) ?? acceptedNames(list);
    ready.delete(content);
    ready.set(content, names);
    const [oldest] = ready.keys();
    if (ready.size > MOST && oldest !== undefined) ready.delete(oldest);
    return names;
  };
}

/** A list that is changed key by key leaves one behind at each. */
const MOST = 50;
