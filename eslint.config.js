/** Type-aware checks that biome has not: promises that nobody waits for, and `any` that leaks in from outside. */
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "coverage/",
      "data/",
      ".cache/",
      "**/*.cjs",
      "**/*.mjs",
      "**/*.js",
      "client/api/openapi.ts",
    ],
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // tsc and biome see to it, and know that `const { left, ...rest }` leaves something out on purpose.
      "@typescript-eslint/no-unused-vars": "off",
      // Ours are plain functions on readonly objects; `this` is never bound.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["cypher/stores/neo4j.ts", "bench/stores/plain.ts"],
    // The driver declares its settings as classes that do not exist when it runs.
    rules: { "@typescript-eslint/no-unsafe-class-instance-assignment": "off" },
  },
  {
    files: ["tests/**"],
    rules: {
      // Answers come as JSON, and what a test asserts of them is the check.
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
