/** What one paragraph tells of a project: a mention, and the name it stands for there. */
import type { Mention } from '../model/project.ts';

/** A mention as its paragraph alone tells it. */
export interface LocalMention extends Mention {
  /** The name it stands for, where the paragraph says it: the full name itself for `name`; empty for 该项目 of nothing. */
  readonly name: string;
}

/** A name with what references to it need. */
export interface NamedPlace extends LocalMention {
  /** How many names stand in its list: 该项目 after A、B等项目 means none of them. */
  readonly company: number;
}
