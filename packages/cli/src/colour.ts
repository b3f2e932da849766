import { styleText } from "node:util";
import type { Paint } from "@tipx/report/write";
import type { Io } from "./io.js";

export type { Paint };

const plain: Paint = (_style, text) => text;
const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** Colour for a person at a terminal who has not refused it (https://no-color.org), never in a pipe. */
export const paintFor = (io: Io): Paint =>
  io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== "dumb" ? coloured : plain;
