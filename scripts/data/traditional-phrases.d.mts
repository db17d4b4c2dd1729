/** Types of traditional-phrases.mjs for the tests, which are TypeScript. */
export function traditionalPhrases(): { readonly characters: string; readonly phrases: readonly string[] };
