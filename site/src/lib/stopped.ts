/** Thrown at who waits for an answer of a Worker that was stopped. */
export class Stopped extends Error {}
