/** Which files of a folder hold drafts, by how their names end. */

/** The endings of the language `speech-draft`, as the extension's manifest has them. */
const ownExtensions = ['.hegao', '.gao', '.讲话稿'];

/** Those of `plaintext` and `markdown`, in which most drafts are kept. */
const textExtensions = ['.txt', '.md', '.markdown'];

/** In lower case, with the dot. */
export const draftExtensions: readonly string[] = [...textExtensions, ...ownExtensions];
