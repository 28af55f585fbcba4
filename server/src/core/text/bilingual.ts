/** Words that a user reads, in both tongues of the product. */

/** A language of the user interface. */
export type Tongue = 'zh' | 'en';

/** One message in Simplified Chinese and in English; the edge picks. */
export type Bilingual = Readonly<Record<Tongue, string>>;
