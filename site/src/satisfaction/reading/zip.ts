// Looks into a zip file before it is unpacked: what is in it, and how large it really is.
import { Inflate } from "fflate";

export interface ZipEntry {
  name: string;
  /** As the file says. */
  size: number;
  packed: number;
  method: number;
  /** Where its own header begins. */
  at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const stored = 0;
const deflated = 8;
const chunk = 65_536;

/** Undefined when it is no zip file that we can read. */
export function entriesOf(file: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const first = Math.max(0, file.length - 65_557);
  for (let end = file.length - 22; end >= first; end -= 1) {
    if (view.getUint32(end, true) !== endMark) continue;
    return readDirectory(view, file, end);
  }
  return undefined;
}

function readDirectory(view: DataView, file: Uint8Array, end: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > file.length || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks and forgets, to know the size that counts: a file may say anything. Stops past `most`. */
export function sizeWithin(file: Uint8Array, entries: readonly ZipEntry[], most: number): boolean {
  let left = most;
  for (const entry of entries) {
    if (entry.size > left) return false;
    if (entry.method === stored) left -= entry.packed;
    else if (entry.method === deflated) left -= inflatedSize(file, entry, left);
    else return false;
    if (left < 0) return false;
  }
  return true;
}

function inflatedSize(file: Uint8Array, { at, packed }: ZipEntry, most: number): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (at + 30 > file.length || view.getUint32(at, true) !== localMark)
    throw new Error("An entry of the zip file is not where it should be");
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  let size = 0;
  const inflate = new Inflate((data) => {
    size += data.length;
  });
  for (let next = from; next < from + packed && size <= most; next += chunk) {
    const until = Math.min(next + chunk, from + packed);
    inflate.push(file.subarray(next, until), until === from + packed);
  }
  return size;
}
