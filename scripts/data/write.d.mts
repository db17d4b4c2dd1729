/** Types of write.mjs for the tests, which are TypeScript. */
export function render(data: unknown): string;
export function write(file: string, data: unknown): void;
