/** The other drafts of a folder, as the requests about projects need them. */
import type { OtherDraft } from '../features/projects/otherDrafts.ts';
import type { Session } from './session.ts';

/** The other drafts of the folder of the one at `uri`; those that are open with their version, where the client wants it. */
export async function otherDrafts(
  { index, documents, client }: Pick<Session, 'index' | 'documents' | 'client'>,
  uri: string,
): Promise<readonly OtherDraft[]> {
  const others = await index.othersOf(uri);
  return others.map((draft) => {
    const version = documents.get(draft.uri)?.version;
    return client.can.versionEdits && version !== undefined ? { ...draft, version } : draft;
  });
}
