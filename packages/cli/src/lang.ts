import type { Arguments, Option } from "./command.js";
import { brief } from "./escape.js";
import { UsageError } from "./usage-error.js";

export const LANG: Option = {
  value: "TAG",
  help: "language of the words: en (default), km, zh-Hans, th, fr …;\nwhere a word is missing, English is shown and marked",
};

/** A language tag by its form; one that has no words falls back, and the output says so. */
export function readLang(args: Arguments): string {
  const tag = args.text("lang") ?? "en";
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(tag))
    throw new UsageError(`--lang is a language tag such as km or zh-Hans; not "${brief(tag)}"`);
  return tag;
}

/** Tells whether words in `got` are what a reader of `asked` was promised: the same language, a variety of it, or its base. */
export function answers(asked: string, got: string): boolean {
  const [a, b] = [asked.toLowerCase(), got.toLowerCase()];
  return a === b || a.startsWith(`${b}-`) || b.split("-")[0] === a.split("-")[0];
}
