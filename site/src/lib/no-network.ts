// The policy in the page's own text does not reach a Worker, and not every host sends it as a
// header. So the first thing this Worker does is to take away from itself all that can call out.
const waysOut = [
  ...["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport"],
  ...["importScripts", "Worker", "SharedWorker", "BroadcastChannel", "caches", "indexedDB"],
];

for (const name of waysOut) {
  // Some stand on the scope itself, some on what it inherits from.
  for (let owner: object | null = globalThis; owner; owner = Reflect.getPrototypeOf(owner))
    Reflect.deleteProperty(owner, name);
  Object.defineProperty(globalThis, name, { value: undefined, writable: false });
}
