import type { Pattern } from "./pattern/parse.js";

/** What a schema asks of a value, in the few forms our schemas use: what every emitter reads. */
export type Shape =
  | Reference
  | ObjectShape
  | ListShape
  | WordsShape
  | TextShape
  | NumberShape
  | BooleanShape
  | ConstantShape
  | ChoiceShape
  | RecordShape;

export interface Reference {
  readonly kind: "reference";
  readonly to: string;
}

/** An object with these keys and no other. */
export interface ObjectShape {
  readonly kind: "object";
  readonly fields: readonly Field[];
}
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
}

export interface ListShape {
  readonly kind: "list";
  readonly items: Shape;
  readonly min: number;
  readonly max: number;
}

/** One of a list of strings. */
export interface WordsShape {
  readonly kind: "words";
  readonly values: readonly string[];
  /** Of the values those that have a successor: right, but a warning is due. */
  readonly moved: readonly string[];
  readonly scheme: string | undefined;
  readonly under: string | undefined;
}

/** A string of so many code points that fits a pattern. */
export interface TextShape {
  readonly kind: "text";
  readonly min: number;
  readonly max: number;
  readonly pattern: Pattern;
  /** Whether line feeds must be excluded beside the pattern: its own classes let one pass. */
  readonly noLineFeed: boolean;
}

export interface NumberShape {
  readonly kind: "number";
  readonly integer: boolean;
  readonly min: number;
  readonly max: number;
}

export interface BooleanShape {
  readonly kind: "boolean";
}

export interface ConstantShape {
  readonly kind: "constant";
  readonly value: string | boolean;
}

/** Any of several shapes; no two of them take the same JSON type, but objects. */
export interface ChoiceShape {
  readonly kind: "choice";
  readonly branches: readonly Shape[];
}

/** A record: its `type` names the shape. */
export interface RecordShape {
  readonly kind: "record";
  readonly branches: readonly { readonly type: string; readonly shape: Reference }[];
}

/** A schema read whole: named shapes in the order of their names, and the one its root asks for. */
export interface Program {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly root: Shape;
}

/** The shape behind references. */
export function resolve(program: Program, shape: Shape): Exclude<Shape, Reference> {
  let here = shape;
  while (here.kind === "reference") {
    const found = program.shapes.get(here.to);
    if (!found) throw new Error(`there is no shape ${here.to}`);
    here = found;
  }
  return here;
}
