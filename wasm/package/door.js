// The door between JavaScript and the core: text in, text out. Nothing here
// throws on what comes in from outside.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The answer to something that is no text at all. */
const not_text = '{"calculation":null,"problems":[{"code":"not_text","path":"","detail":{}}]}';
// The core refuses longer questions; they need not be copied into its memory first.
const most_bytes = 16 * 1024 * 1024;

/** The bytes of a question; undefined for what is neither text nor bytes. */
function bytes_of(request) {
  if (typeof request === "string") {
    // Text of more characters than this has more bytes as well.
    return encoder.encode(request.length > most_bytes ? request.slice(0, most_bytes + 1) : request);
  }
  if (request instanceof Uint8Array) return request;
  return undefined;
}

/** An object as JSON text; undefined for what JSON cannot say. */
export function text_of(request) {
  try {
    return JSON.stringify(request);
  } catch {
    return undefined; // it refers to itself, holds a BigInt, or throws when it is read
  }
}

/**
 * What the module asks of its host: nothing that an answer needs. It tells that
 * its memory grew, and it would end the process if its own library gave up.
 */
export function host_of(module) {
  const host = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    host[from] ??= {};
    host[from][name] = (code) => {
      if (name === "proc_exit") throw new Error(`The core gave up (${code}).`);
    };
  }
  return host;
}

/** Starts a compiled core. */
export async function open_door(module) {
  const { exports: core } = await WebAssembly.instantiate(module, host_of(module));
  core._initialize();

  // The memory moves when it grows: look it up each time.
  const bytes_at = (start, size) => new Uint8Array(core.memory.buffer, start, size);

  function answer_text(request) {
    const bytes = bytes_of(request);
    if (bytes === undefined) return not_text;
    const sent = bytes.subarray(0, most_bytes + 1);
    bytes_at(core.request_room(sent.length), sent.length).set(sent);
    const text = decoder.decode(bytes_at(core.answer(), core.answer_size()));
    core.release();
    return text;
  }

  return {
    answer: (request) => JSON.parse(answer_text(text_of(request))),
    answer_text,
    version: decoder.decode(bytes_at(core.version(), core.answer_size())),
  };
}
