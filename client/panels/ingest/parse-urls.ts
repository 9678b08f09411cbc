/** The addresses of a text, one a line or parted by spaces, each once; what is no http address is told apart. */
export function parseUrls(text: string): { readonly urls: readonly string[]; readonly wrong: readonly string[] } {
  const words = [...new Set(text.split(/\s+/).filter((word) => word !== ""))];
  const isWeb = (word: string): boolean => URL.canParse(word) && /^https?:$/.test(new URL(word).protocol);
  return { urls: words.filter(isWeb), wrong: words.filter((word) => !isWeb(word)) };
}
