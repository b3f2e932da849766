import type { Pattern } from "./pattern/parse.js";

/** What a schema asks of a value. Our schemas use only these kinds; every emitter reads them. */
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

/** An object that has no other keys than these. */
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

/** One string of a list. */
export interface WordsShape {
  readonly kind: "words";
  readonly values: readonly string[];
  /** Those of the values that are moved ids: valid, with a warning. */
  readonly moved: readonly string[];
  readonly scheme: string | undefined;
  readonly under: string | undefined;
}

/** A string that matches a pattern; `min` and `max` count code points. */
export interface TextShape {
  readonly kind: "text";
  readonly min: number;
  readonly max: number;
  readonly pattern: Pattern;
  /** True when the pattern itself admits a line feed, so that a separate test must refuse it. */
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

/** Any of several shapes, none of which is a choice. Two of them have the same JSON type only where both are objects. */
export interface ChoiceShape {
  readonly kind: "choice";
  readonly branches: readonly Shape[];
}

/** A record. The value of its `type` says which shape it has. */
export interface RecordShape {
  readonly kind: "record";
  readonly branches: readonly { readonly type: string; readonly shape: Reference }[];
}

/** A whole schema: its `$defs` as shapes, in order of name, and the shape of its root. */
export interface Program {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly root: Shape;
}

/** Follows references to the shape they lead to. */
export function resolve(program: Program, shape: Shape): Exclude<Shape, Reference> {
  let here = shape;
  while (here.kind === "reference") {
    const found = program.shapes.get(here.to);
    if (!found) throw new Error(`there is no shape ${here.to}`);
    here = found;
  }
  return here;
}
