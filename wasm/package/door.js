// The door between JavaScript and the core: text in, text out. Nothing here
// throws on what comes in from outside.
import instantiate from "./glue.js";

const encoder = new TextEncoder();
// A question is never cut in two, so a byte order mark can only be its first character: keep it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

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
function text_of(request) {
  try {
    return JSON.stringify(request);
  } catch {
    return undefined; // it refers to itself, holds a BigInt, or throws when it is read
  }
}

/** Starts a compiled core. */
export async function open_door(module) {
  const core = await instantiate({
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module));
      return {};
    },
  });

  function answer_text(request) {
    const bytes = bytes_of(request);
    if (bytes === undefined) return not_text;
    const sent = bytes.subarray(0, most_bytes + 1);
    core.request_bytes(sent.length).set(sent);
    const text = decoder.decode(core.answer_bytes());
    core.release();
    return text;
  }

  return {
    answer: (request) => JSON.parse(answer_text(text_of(request))),
    answer_text,
    version: core.version(),
  };
}
