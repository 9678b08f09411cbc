/**
 * Text in XML 1.0, in elements and attributes: reserved characters and line ends, which attributes would lose, escaped;
 * characters that XML cannot hold left out.
 */
export function toXmlText(value: string | number | boolean): string {
  return String(value)
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
