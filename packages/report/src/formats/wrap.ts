/** A paragraph broken at spaces, each line behind `indent`. Writing without spaces stays whole: the terminal breaks it. */
export function wrap(text: string, indent = "  ", width = 100): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join("\n");
}
