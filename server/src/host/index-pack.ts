/** Plain data as few bytes: structured clone knows big integers, and digests compress to a tenth. */
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export const pack = (value: unknown): Uint8Array => deflateRawSync(serialize(value), { level: 1 });
export const unpack = (bytes: Uint8Array): unknown => deserialize(inflateRawSync(bytes));

export const bundle = (value: unknown): Uint8Array => serialize(value);
export const unbundle = (bytes: Uint8Array): unknown => deserialize(bytes);
