import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import { configs as lit } from "eslint-plugin-lit";
import globals from "globals";
import typescript from "typescript-eslint";

const unused = { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true };

export default defineConfig(
  globalIgnores(["build/", ".tools/", "test-results/", "node_modules/"]),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
      "no-implicit-coercion": ["error", { allow: ["!!"] }],
      "no-unused-vars": ["error", unused],
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: { globals: globals.node },
  },
  {
    // What runs inside a page, also when a test hands it to the browser.
    files: ["site/src/**", "tests/browser/**", "wasm/package/**"],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ["**/*.ts"],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", unused],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    // Types for others to read; nothing in the project compiles them by itself.
    files: ["wasm/package/*.d.ts"],
    extends: [typescript.configs.disableTypeChecked],
    rules: { "@typescript-eslint/consistent-indexed-object-style": "off" },
    languageOptions: { parserOptions: { projectService: false } },
  },
  { files: ["site/src/**/*.ts"], extends: [lit["flat/recommended"]] },
);
