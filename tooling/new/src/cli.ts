import { writeFiles } from "@tipx/generated";
import { ROOT, scaffold } from "./scaffold.ts";

/** Prints the files it made on stdout, and what to do next on stderr. The exit code: 0, or 2 where nothing was made. */
async function main(args: readonly string[]): Promise<number> {
  const made = await scaffold(args);
  if ("refused" in made) {
    console.error(made.refused);
    return 2;
  }
  await writeFiles(ROOT, made.files);
  for (const file of made.files.keys()) console.log(file);
  console.error(made.next);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
