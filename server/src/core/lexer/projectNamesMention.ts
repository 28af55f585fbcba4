/** A project's name while the references of its paragraph are resolved. */
import type { LocalMention } from '../model/project.ts';

/** A name with what references to it need. */
export interface NamedPlace extends LocalMention {
  /** How many names stand in its list: 该项目 after A、B等项目 means none of them. */
  readonly company: number;
}
