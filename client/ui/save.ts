/** Hands a file to the person. */
export function save(content: string | Blob, name: string, mediaType = "application/octet-stream"): void {
  const blob = typeof content === "string" ? new Blob([content], { type: mediaType }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
