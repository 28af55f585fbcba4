/** Writes `{"version":1,"files":[…],…}` piece by piece, one file a line. */

/** Frames the results of one call. */
export interface JsonFrame {
  /** The piece for one more file. */
  file(file: object): string;
  /** The last piece, with what stands beside `files`. */
  end(rest?: object): string;
}

/** A frame for a new answer. */
export function jsonFrame(): JsonFrame {
  let opening = '{"version":1,"files":[\n';
  return {
    file(file) {
      const piece = opening + JSON.stringify(file);
      opening = ',\n';
      return piece;
    },
    end(rest = {}) {
      const members = Object.entries(rest).map(
        ([name, value]) => `,"${name}":${JSON.stringify(value)}`,
      );
      return `${opening === ',\n' ? '\n' : opening}]${members.join('')}}\n`;
    },
  };
}
