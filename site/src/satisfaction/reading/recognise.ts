// What a file is, by its first bytes: its name may say anything.

export type FileKind =
  | "text"
  | "utf-16le"
  | "utf-16be"
  | "zip"
  | "old_workbook"
  | "pdf"
  | "picture"
  | "binary"
  | "empty";

const starts: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["old_workbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How many bytes it takes to tell. */
export const headBytes = 4096;

export function kindOf(head: Uint8Array): FileKind {
  if (head.length === 0) return "empty";
  const known = starts.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) return known[0];
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Letters of two bytes, of which one is zero nearly always.
  const most = head.length / 3;
  if (odd > most && even < odd / 8) return "utf-16le";
  if (even > most && odd < even / 8) return "utf-16be";
  return even + odd > 0 ? "binary" : "text";
}
