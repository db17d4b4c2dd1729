/** Colours of a terminal, or none. */

const CODES = { red: 31, green: 32, yellow: 33, blue: 34, dim: 2, underline: 4 } as const;

export type Paint = Readonly<Record<keyof typeof CODES, (text: string) => string>>;

export function painter(colour: boolean): Paint {
  const pen = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    red: pen(CODES.red),
    green: pen(CODES.green),
    yellow: pen(CODES.yellow),
    blue: pen(CODES.blue),
    dim: pen(CODES.dim),
    underline: pen(CODES.underline),
  };
}
