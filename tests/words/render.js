// Says every sentence of a language: each function of the words is called with samples of what
// it takes, found from its types. A number is 0, 1 and 2; a text of several kinds is each of them.
import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { filesUnder, root } from "./read.js";

/** How many values are made of one type, and how deep they go. */
const most = 40;
const deepest = 6;

/** By the name that the contract gives to a text. */
const texts = {
  IsoDate: ["2027-06-12", "2016-02-29"],
  Decimal: ["1", "2", "0", "6.5"],
  JsonPointer: ["/people/0"],
};

/**
 * What a plain text may be, for functions that read it: numbers, a day, a month, a fraction, words.
 * The first kind that makes a whole sentence is taken.
 */
const guesses = [["6.5", "0", "1", "2"], ["2027-06-12"], ["2027-01"], ["1/2"], ["tekst"]];

export async function loadWords(language) {
  const files = await filesUnder(`site/messages/${language}`, ".ts");
  const folder = path.join(root, "build", "words-work");
  await mkdir(folder, { recursive: true });
  const entry = path.join(folder, `${language}.ts`);
  const lines = files.map(
    (file, nth) => `export * as words${nth} from ${JSON.stringify(path.join(root, file))};`,
  );
  await writeFile(entry, lines.join("\n"));
  const outfile = path.join(folder, `${language}.mjs`);
  await build({
    ...{ absWorkingDir: root, entryPoints: [entry], outfile, logLevel: "warning" },
    ...{ bundle: true, format: "esm", platform: "node", minify: false },
  });
  const modules = await import(pathToFileURL(outfile).href);
  return files.map((file, nth) => ({ file, words: modules[`words${nth}`] }));
}

export function typesOf(files) {
  const config = ts.readConfigFile(path.join(root, "site/tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, path.join(root, "site"));
  const program = ts.createProgram(
    files.map((file) => path.join(root, file)),
    options,
  );
  return { program, checker: program.getTypeChecker() };
}

/** `{ file, place, said }` for all that is said, and `{ place, why }` for what could not be. */
export async function render(language, { steps }) {
  const loaded = await loadWords(language);
  const { program, checker } = typesOf(loaded.map(({ file }) => file));
  const sentences = [];
  const silent = [];
  const seen = new Set();
  const samples = new Samples(checker, steps);

  const say = (file, place, value, { constant = false, depth = 0 } = {}) => {
    if (value === undefined || value === null || typeof value === "boolean") return;
    if (typeof value === "string" || typeof value === "number")
      sentences.push({ file, place, said: String(value), constant });
    else if (isSentence(value)) sentences.push({ file, place, said: plain(value) });
    else if (typeof value === "object" && depth < 4) {
      if ("what" in value && "so" in value)
        sentences.push({ file, place, said: `${value.what} ${value.so}` });
      else
        for (const part of Object.values(value))
          say(file, place, part, { constant, depth: depth + 1 });
    }
  };

  const walk = (file, place, value, type) => {
    if (typeof value === "function") {
      if (seen.has(value)) return;
      seen.add(value);
      const why = call(value, type, (returned) => {
        say(file, place, returned);
      });
      if (why) silent.push({ place, why });
    } else if (isSentence(value) || typeof value !== "object" || value === null)
      say(file, place, value, { constant: true });
    else {
      // Words that several pages share are said once.
      if (seen.has(value)) return;
      seen.add(value);
      for (const [key, part] of Object.entries(value)) {
        const property = type && checker.getPropertyOfType(type, key);
        const index = type && checker.getIndexInfosOfType(type)[0];
        walk(
          file,
          `${place}.${key}`,
          part,
          property ? checker.getTypeOfSymbol(property) : index?.type,
        );
      }
    }
  };

  /** Undefined when it said something; else why it did not. */
  const call = (words, type, told) => {
    const [signature] = type ? checker.getSignaturesOfType(type, ts.SignatureKind.Call) : [];
    if (!signature) return "it has no type";
    const parameters = signature.getParameters();
    const each = parameters.map((parameter) => samples.ofSymbol(parameter));
    let said = false;
    let why = "it takes nothing that can be made";
    for (const chosen of combined(each)) {
      try {
        withGuesses(chosen, (given) => words(...given)).forEach(told);
        said = true;
      } catch (error) {
        why = error.message;
      }
    }
    return said || parameters.length === 0 ? undefined : why;
  };

  for (const { file, words } of loaded) {
    const source = program.getSourceFile(path.join(root, file));
    const symbol = checker.getSymbolAtLocation(source);
    for (const exported of checker.getExportsOfModule(symbol)) {
      if (!(exported.name in words)) continue;
      const short = file.replace(/^site\/messages\/..\/|\.ts$/g, "");
      walk(
        file,
        `${short}: ${exported.name}`,
        words[exported.name],
        checker.getTypeOfSymbol(exported),
      );
    }
  }
  return { sentences, silent };
}

const isSentence = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.some((part) => typeof part === "object" && part !== null && "strong" in part) &&
  value.every((part) => typeof part === "string" || "strong" in part);

const plain = (sentence) =>
  sentence.map((part) => (typeof part === "string" ? part : part.strong)).join("");

/** A text of which the types say no more. */
class Guess {}
const guess = new Guess();

const fill = (value, text) => {
  if (value instanceof Guess) return text;
  if (Array.isArray(value)) return value.map((one) => fill(one, text));
  if (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  )
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, text)]));
  return value;
};

const hasGuess = (value) =>
  value instanceof Guess ||
  (typeof value === "object" && value !== null && Object.values(value).some(hasGuess));

/** All that is said with the first kind of guess that makes it whole. */
function withGuesses(chosen, said) {
  if (!hasGuess(chosen)) return [said(chosen)];
  let failure;
  for (const kind of guesses) {
    try {
      const returned = kind.map((text) => said(fill(chosen, text)));
      if (!/NaN|Invalid|undefined/.test(JSON.stringify(returned))) return returned;
    } catch (error) {
      failure = error;
    }
  }
  throw failure ?? new Error("no text makes a whole sentence of it");
}

/** Every choice of one of each while they are few; else each value at least once, and some mixed. */
function combined(lists) {
  const product = lists.reduce((total, list) => total * list.length, 1);
  if (product <= most) {
    return lists.reduce(
      (all, list) => all.flatMap((chosen) => list.map((value) => [...chosen, value])),
      [[]],
    );
  }
  const longest = Math.max(...lists.map(({ length }) => length));
  const count = Math.max(longest, most);
  // Steps without a common divisor, so that lists of one length do not keep in step.
  return Array.from({ length: count }, (_, nth) =>
    lists.map((list, place) => list[(nth + Math.floor((nth * place) / 3)) % list.length]),
  );
}

/** Of a type that is written as one of `texts`, or as one of them or null. */
function textsNamed(node) {
  if (ts.isTypeReferenceNode(node)) return texts[node.typeName.getText()];
  if (!ts.isUnionTypeNode(node)) return undefined;
  const each = node.types.map((one) =>
    one.kind === ts.SyntaxKind.LiteralType && one.literal.kind === ts.SyntaxKind.NullKeyword
      ? [null]
      : textsNamed(one),
  );
  return each.every((list) => list) ? each.flat() : undefined;
}

class Samples {
  #checker;
  #steps;

  constructor(checker, steps) {
    this.#checker = checker;
    this.#steps = steps;
  }

  ofSymbol(symbol, depth = 0) {
    const declaration = symbol.valueDeclaration;
    const node = declaration && "type" in declaration ? declaration.type : undefined;
    const named = node && textsNamed(node);
    const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const values = named ?? this.of(this.#checker.getTypeOfSymbol(symbol), depth);
    return optional && depth > 0 ? [...values, undefined] : values;
  }

  of(type, depth = 0) {
    const { flags } = type;
    if (flags & ts.TypeFlags.StringLiteral || flags & ts.TypeFlags.NumberLiteral)
      return [type.value];
    if (flags & ts.TypeFlags.BooleanLiteral) return [type.intrinsicName === "true"];
    if (flags & ts.TypeFlags.Boolean) return [true, false];
    if (flags & ts.TypeFlags.Number) return [0, 1, 2];
    if (flags & ts.TypeFlags.BigInt) return [0n, 1n, 2n];
    if (flags & ts.TypeFlags.String) return [guess];
    if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return [undefined];
    if (flags & ts.TypeFlags.Null) return [null];
    if (flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return [0, 1, 2];
    if (depth > deepest) return [undefined];
    const name = type.aliasSymbol?.name ?? type.symbol?.name ?? "";
    if (/Step$/.test(name)) return this.#steps;
    if (type.isUnion()) return type.types.flatMap((one) => this.of(one, depth + 1));
    if (this.#checker.isTupleType(type))
      return combined(this.#checker.getTypeArguments(type).map((one) => this.of(one, depth + 1)));
    if (this.#checker.isArrayType(type)) return this.#lists(type, depth);
    if (type.getCallSignatures().length > 0) return [() => "…"];
    return this.#objects(type, depth);
  }

  #lists(type, depth) {
    const [of] = this.#checker.getTypeArguments(type);
    const values = this.of(of, depth + 1);
    // A list that is told of holds something.
    return [values.slice(0, 1), values.slice(0, 2)].concat(values.slice(2).map((value) => [value]));
  }

  #objects(type, depth) {
    const properties = this.#checker.getPropertiesOfType(type);
    const each = properties.map((property) => this.ofSymbol(property, depth + 1));
    return combined(each).map((chosen) =>
      Object.fromEntries(
        properties.flatMap(({ name }, nth) =>
          chosen[nth] === undefined ? [] : [[name, chosen[nth]]],
        ),
      ),
    );
  }
}
