/** Words for those who hold a post, as they stand before and after names. Patterns for lemmas. */

export const POSTS =
  "leader|chief|president|minister|premier|commander|spokesman|spokeswoman|spokesperson|secretary|chairman|chairwoman|chair|founder|" +
  "director|governor|mayor|general|colonel|boss|head|envoy|ambassador|negotiator|lawmaker|journalist|activist";

export const POST = new RegExp(`^(?:${POSTS})$`);
