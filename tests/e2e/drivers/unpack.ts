import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

/** What a zip holds: path → bytes. Throws where it is not whole. The format is PKWARE's APPNOTE.TXT 4.3; ours are small, without zip64. */
export function readZip(file: string): Map<string, Buffer> {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error(`${file} is no zip.`);
  const found = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, nameEnd);
    if (!name.endsWith('/')) found.set(name, entryAt(bytes, at, `${name} in ${file}`));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

function entryAt(bytes: Buffer, at: number, what: string): Buffer {
  const packedSize = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(begin, begin + packedSize);
  const entry = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
  if (crc32(entry) !== bytes.readUInt32LE(at + 16)) throw new Error(`${what} is damaged.`);
  return entry;
}

/** Writes what a zip holds into a folder, as a browser's store does at the installation. */
export function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of readZip(zip)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
