/** Mentions of projects in one paragraph: full names, short names, 该项目, phases. */

import type { LocalMention } from '../model/project.ts';
import { type AcceptedNames, noNames } from '../names/acceptedNames.ts';
import type { Span } from '../text/span.ts';
import { withAccepted } from './projectNamesAccepted.ts';
import { judgeList } from './projectNamesJudge.ts';
import type { NamedPlace } from './projectNamesMention.ts';
import { readReferences } from './projectNamesReferences.ts';
import { type Run, readRunLists } from './projectNamesRuns.ts';
import { readTokens, type Token } from './projectNamesTokens.ts';

/**
 * All mentions in one paragraph, in order and without overlaps, spans relative to it.
 * `noise` and section `markers` are in order; nothing is read in them, and nothing refers across noise.
 * What stands on the list of `accepted` names is one wherever it stands. The spans of names hold their digits too: 年产10万吨 is no figure there.
 */
export function readProjectMentions(
  text: string,
  noise: readonly Span[],
  markers: readonly Span[] = [],
  accepted: AcceptedNames = noNames,
): readonly LocalMention[] {
  const tokens = readTokens(text, noise, markers);
  const names: NamedPlace[] = [];
  const categories: Span[] = [];
  for (const list of readRunLists(tokens)) {
    const verdicts = judgeList(tokens, list);
    const company = verdicts.filter((verdict) => verdict.kind === 'name').length;
    for (const [index, verdict] of verdicts.entries()) {
      const span = spanOf(tokens, verdict.kind === 'name' ? verdict : list.runs[index]);
      if (verdict.kind === 'category') categories.push(span);
      if (verdict.kind === 'name' && span.end - span.start <= NAME_LIMIT) {
        names.push(named(text, span, company));
      }
    }
  }
  const known = withAccepted(text, names, accepted, [...noise, ...markers]);
  const references = readReferences(tokens, known, categories);
  const mentions = [...known.map(({ company: _, ...mention }) => mention), ...references];
  return mentions.sort((a, b) => a.start - b.start);
}

/** The longest names of real projects have about forty characters. */
const NAME_LIMIT = 60;

function named(text: string, { start, end }: Span, company: number): NamedPlace {
  const name = text.slice(start, end);
  return { start, end, text: name, kind: 'name', name, company };
}

function spanOf(tokens: readonly Token[], run: Run | undefined): Span {
  const first = tokens[run?.from ?? 0];
  const last = tokens[(run?.to ?? 1) - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
