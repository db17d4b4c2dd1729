/** Types of script-table.mjs for the tests, which are TypeScript. */
export function scriptTable(): { readonly traditional: string; readonly simplified: string };
