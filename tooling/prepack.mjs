// Runs before a published package is packed, in its folder. Puts the licences beside its manifest, from their one source at the
// root; and refuses npm, which would publish `workspace:*` as it stands in the sources.
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const read = (folder) => JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));

const refuse = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const { name, license, files } = read(process.cwd());
const agent = process.env.npm_config_user_agent ?? "";
if (!agent.startsWith("pnpm/"))
  refuse(
    `${name} is packed with pnpm, which writes exact versions: run "pnpm pack" or, to release, "pnpm changeset publish".`,
  );

// What holds our own data says so in its licence.
const notices = ["LICENSE", "NOTICE", ...(license.includes("CC-BY-4.0") ? ["LICENSE-DATA"] : [])];
for (const notice of notices) {
  if (!files.includes(notice))
    refuse(`${name}: add ${JSON.stringify(notice)} to "files" in its package.json.`);
  const [from, to] = [path.join(root, notice), path.resolve(notice)];
  // Not written twice: who packs beside us may be reading it.
  if (!existsSync(to) || !readFileSync(from).equals(readFileSync(to))) copyFileSync(from, to);
}
