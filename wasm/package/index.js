// The package: every calculation. See index.d.ts; ./parts has smaller ones.
export { compile, load } from "./parts/all.js";
