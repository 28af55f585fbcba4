/** Other forms of a test text in which the same must be found: other line breaks, rare characters before it. */

/** `marked` itself, with CRLF, with CR, and below a line of characters that take two UTF-16 units each. */
export function variants(marked: string): readonly string[] {
  return [
    marked,
    marked.replaceAll('\n', '\r\n'),
    marked.replaceAll('\n', '\r'),
    `𠮷𠮷野家😀\n\n${marked}`,
  ];
}
