/** Where a backup is asked for while another process serves the file: a note that holds the path of the copy. */
export function toRequestPath(path: string): string {
  return `${path}.backup-request`;
}

/** Where that process says that it made it (nothing), or why not. */
export function toAnswerPath(path: string): string {
  return `${path}.backup-answer`;
}
