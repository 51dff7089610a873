import { deflateSync } from 'node:zlib';

/** A PNG of so many pixels, in one colour, or in all colours at once, which cannot be packed. */
export function photo(width: number, height: number, colour: [number, number, number] | 'noise'): Buffer {
  const rows = new Uint8Array(height * (1 + 3 * width));
  let state = 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < 3 * width; x++) {
      // The numbers of a congruential generator: the same in every run.
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      rows[y * (1 + 3 * width) + 1 + x] = colour === 'noise' ? state >>> 24 : colour[x % 3]!;
    }
  }
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const size = [...number(width), ...number(height), 8, 2, 0, 0, 0];
  const whole = [signature, chunk('IHDR', Uint8Array.from(size)), chunk('IDAT', Uint8Array.from(deflateSync(rows))), chunk('IEND', new Uint8Array(0))];
  return Buffer.from(joined(whole).buffer);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([[...name].map((letter) => letter.charCodeAt(0)), content]);
  return joined([number(content.length), named, number(checksum(named))]);
}

function joined(parts: ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A number as four bytes, the highest first. */
const number = (value: number) => [24, 16, 8, 0].map((bits) => (value >>> bits) & 0xff);

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return (sum ^ 0xffffffff) >>> 0;
}
