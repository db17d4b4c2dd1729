/** Types of simplified-only.mjs for the tests, which are TypeScript. */
export function simplifiedOnly(): { readonly characters: string };
