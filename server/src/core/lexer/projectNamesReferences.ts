/** Words that speak of a project named before: 该项目, 该中心, 项目 as a subject, 一期工程. */

import type { LocalMention } from '../model/project.ts';
import type { Span } from '../text/span.ts';
import { START } from './projectNamesContext.ts';
import type { NamedPlace } from './projectNamesMention.ts';
import type { Token } from './projectNamesTokens.ts';
import type { TokenKind } from './projectNamesWords.ts';

/**
 * The references of a paragraph in order. `names` and `categories` (一个…项目, 部分项目) are in order.
 * A reference whose project the paragraph does not tell has an empty name when it is demonstrative, and is left out otherwise.
 */
export function readReferences(
  tokens: readonly Token[],
  names: readonly NamedPlace[],
  categories: readonly Span[],
): readonly LocalMention[] {
  const references: LocalMention[] = [];
  let sentence = 0;
  const known: Known = { names: [], sentences: [], blockedFrom: -1 };
  let nextName = 0;
  let nextCategory = 0;
  for (const [index, token] of tokens.entries()) {
    for (let name = names[nextName]; name && name.end <= token.start; name = names[++nextName]) {
      known.names.push(name);
      known.sentences.push(sentence);
    }
    for (
      let category = categories[nextCategory];
      category && category.end <= token.start;
      category = categories[++nextCategory]
    ) {
      known.blockedFrom = category.start;
    }
    if (token.kind === 'sentence') sentence++;
    if (token.kind === 'gap') known.blockedFrom = token.end;
    const found = isInside(names[nextName], token)
      ? null
      : referenceAt(tokens, index, known, sentence);
    if (found) references.push(found);
  }
  return references;
}

interface Known {
  readonly names: NamedPlace[];
  readonly sentences: number[];
  /** Where the last kind or number of projects was spoken of. */
  blockedFrom: number;
}

function isInside(name: NamedPlace | undefined, token: Token): boolean {
  return name !== undefined && name.start <= token.start && token.end <= name.end;
}

function referenceAt(
  tokens: readonly Token[],
  index: number,
  known: Known,
  sentence: number,
): LocalMention | null {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return null;
  if (DEMONSTRATIVES.has(token.text) && next && REFERRED.has(next.kind)) {
    const head = next.text.replace(/^建设/, '');
    const name = token.text === '该' || TAILS.has(head) ? antecedent(known, head) : null;
    if (name === null && !TAILS.has(head)) return null;
    return reference(token.start, next.end, token.text + next.text, 'anaphor', name?.name ?? '');
  }
  if (!startsClause(tokens, index)) return null;
  if (TAILS.has(token.text) && isSubject(next))
    return bound(token, 'anaphor', recent(known, sentence));
  if (token.kind === 'stage' && STAGE.test(token.text) && next?.kind !== 'list')
    return bound(token, 'phase', recent(known, sentence));
  return null;
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['该', '此', '本', '上述', '这一', '这个']);
const REFERRED: ReadonlySet<TokenKind> = new Set<TokenKind>(['tail', 'work', 'facility']);
const TAILS: ReadonlySet<string> = new Set(['项目', '工程']);
const STAGE = /^[一二三四五六首]期/;

function reference(
  start: number,
  end: number,
  text: string,
  kind: LocalMention['kind'],
  name: string,
): LocalMention {
  return { start, end, text, kind, name };
}

function bound(
  token: Token,
  kind: LocalMention['kind'],
  name: NamedPlace | null,
): LocalMention | null {
  return name ? reference(token.start, token.end, token.text, kind, name.name) : null;
}

/** The project that 该项目 or 该中心 means: the last one named, of that head, alone in its list. */
function antecedent(known: Known, head: string): NamedPlace | null {
  const isTail = TAILS.has(head);
  for (let i = known.names.length - 1; i >= 0 && i >= known.names.length - REACH; i--) {
    const name = known.names[i];
    if (!name || name.start < known.blockedFrom) return null;
    if (!isTail && !withoutTail(name.name).endsWith(head)) continue;
    return isTail && name.company > 1 ? null : name;
  }
  return null;
}

const REACH = 4;

/** 莲池新能源汽车性能试验中心项目 is a 中心. */
function withoutTail(name: string): string {
  return name.replace(/(?:建设)?(?:项目|工程)$/, '');
}

/** The one project that this sentence or the one before is about. */
function recent(known: Known, sentence: number): NamedPlace | null {
  const last = known.names.length - 1;
  const name = known.names[last];
  if (!name || name.company > 1 || name.start < known.blockedFrom) return null;
  return sentence - (known.sentences[last] ?? -2) <= 1 ? name : null;
}

/** At the start of a clause, or after 目前, 其中 there. */
function startsClause(tokens: readonly Token[], index: number): boolean {
  const before = TIMES.has(tokens[index - 1]?.text ?? '') ? tokens[index - 2] : tokens[index - 1];
  return before !== undefined && START.has(before.kind);
}

const TIMES: ReadonlySet<string> = new Set(['目前', '现', '当前', '现已', '其中', '截至目前']);

/** 项目建成后 has 项目 as its subject, 项目用地 and 项目建设 have not. */
function isSubject(next: Token | undefined): boolean {
  if (!next || next.text === '的') return false;
  return next.kind === 'build' || next.kind === 'clause' || next.kind === 'cut';
}
