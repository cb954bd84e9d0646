// Files of any size: bytes in, one answer out. Each reader has an instance of the
// module to itself, with its own memory. Nothing here throws on what comes in.
import { host_of, text_of } from "./door.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const failure = (code, detail = {}) => ({
  calculation: "satisfaction_report",
  problems: [{ code, path: "", detail }],
});

// Bytes of another window or context are bytes as well, but not an instance of our Uint8Array.
const is_bytes = (value) => Object.prototype.toString.call(value) === "[object Uint8Array]";

// An instance that grew beyond this held forms; its memory never shrinks, so it is not used again.
const most_bytes_to_keep = 16 * 1024 * 1024;

/** A running instance, as a place for bytes and texts. */
function start(instance) {
  const { exports: core } = instance;
  core._initialize();
  // The memory moves when it grows: look it up each time.
  const bytes_at = (from, size) => new Uint8Array(core.memory.buffer, from, size);
  const text_at = (from) => decoder.decode(bytes_at(from, core.text_size()));
  return { core, bytes_at, text_at, memory: () => core.memory.buffer.byteLength };
}

/** The readers of one compiled module: `open_scores`. */
export async function scores_door(module) {
  // A page may not start a large module on the spot in every browser, so the first stands ready.
  // More than one at a time are started as they are opened.
  let idle = start(await WebAssembly.instantiate(module, host_of(module)));

  function take() {
    const taken = idle ?? start(new WebAssembly.Instance(module, host_of(module)));
    idle = undefined;
    return taken;
  }

  return { open_scores: (request) => reader_of(text_of(request), take, (back) => (idle = back)) };
}

/** One reader. `take` gives it an instance, `give_back` gets it when it is done. */
function reader_of(request, take, give_back) {
  let running; // until finish, unless the request is no text
  let problem; // what is wrong before the module is asked
  let room = 0;
  let room_size = 0;
  let filled = 0;

  if (request === undefined) {
    problem = failure("not_text");
  } else {
    running = take();
    const bytes = encoder.encode(request);
    running.bytes_at(running.core.request_room(bytes.length), bytes.length).set(bytes);
    running.core.open();
    room = running.core.room();
    room_size = running.core.room_size();
  }

  /** Hands over what has been gathered. */
  function flush() {
    if (filled > 0) running.core.feed(filled);
    filled = 0;
  }

  /** The answer; the instance is free after it. */
  function answer() {
    flush();
    const answered = JSON.parse(running.text_at(running.core.finish()));
    running.core.release();
    if (running.memory() <= most_bytes_to_keep) give_back(running);
    running = undefined;
    return answered;
  }

  return {
    feed(bytes) {
      if (running === undefined) return;
      if (!is_bytes(bytes)) {
        problem ??= failure("no_readable_text", { found: "not_bytes" });
        return;
      }
      for (let from = 0; from < bytes.length;) {
        const size = Math.min(room_size - filled, bytes.length - from);
        const part = size === bytes.length ? bytes : bytes.subarray(from, from + size);
        running.bytes_at(room + filled, size).set(part);
        filled += size;
        from += size;
        if (filled === room_size) flush();
      }
    },

    finish() {
      const answered = running === undefined ? failure("reader_finished") : answer();
      const told = problem ?? answered;
      problem = undefined;
      return told;
    },

    header() {
      if (running === undefined) return null;
      flush();
      return JSON.parse(running.text_at(running.core.header()));
    },

    names() {
      if (running === undefined) return null;
      flush();
      return JSON.parse(running.text_at(running.core.names()));
    },

    progress: () => (running === undefined ? 0 : running.core.lines()),
    memory: () => (running === undefined ? 0 : running.memory()),
  };
}
