import { readFile } from "node:fs/promises";

/** What the published schema says of a field that holds a date, found by a walk that the rules have no part in. */
export interface DateField {
  readonly type: string;
  /** Of the first item of each list around it. */
  readonly pointer: string;
  readonly instant: boolean;
  readonly time: {
    readonly is: string;
    readonly of?: string;
    readonly yearsAhead?: number;
    readonly notBefore?: readonly string[];
  };
  /** The pointer of the nearest reference to one person or involvement beside it or around it. */
  readonly about: string | undefined;
}

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly "x-format"?: string;
  readonly "x-time"?: DateField["time"];
  readonly "x-refers-to"?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly { readonly if: Schema; readonly then: Schema }[];
  readonly const?: string;
}

const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const root = JSON.parse(
  await readFile(
    new URL(`../../json-schema/schema/${version}/2020-12/consumer/all.json`, import.meta.url),
    "utf8",
  ),
) as Schema;

/** A schema, what it refers to, and each of its branches. */
function parts(schema: Schema): readonly Schema[] {
  const name = schema.$ref?.replace("#/$defs/", "");
  // A bundle holds whole records, which are walked by themselves.
  if (name === "record") return [];
  const to = name === undefined ? undefined : root.$defs?.[name];
  return [schema, ...(to ? parts(to) : []), ...(schema.anyOf ?? []).flatMap(parts)];
}

function fieldsOf(
  type: string,
  schema: Schema,
  pointer: string,
  time: DateField["time"] | undefined,
  about: string | undefined,
): DateField[] {
  const all = parts(schema);
  const own = all.find((part) => part["x-time"])?.["x-time"] ?? time;
  const format = all.map((part) => part["x-format"]).find((each) => each === "date" || each === "instant");
  if (format !== undefined) {
    if (own === undefined) throw new Error(`${type}${pointer} holds a date and does not say of what time`);
    return [{ type, pointer, instant: format === "instant", time: own, about }];
  }
  return all.flatMap((part) => {
    const properties = Object.entries(part.properties ?? {});
    const person = properties.find(([, each]) => {
      const types = each.items ? undefined : each["x-refers-to"];
      return types?.every((to) => to === "person" || to === "involvement");
    });
    const nearer = about ?? (person && `${pointer}/${person[0]}`);
    return [
      ...properties.flatMap(([key, each]) => fieldsOf(type, each, `${pointer}/${key}`, own, nearer)),
      ...(part.items ? fieldsOf(type, part.items, `${pointer}/0`, own, about) : []),
    ];
  });
}

/** Every field of every type of record that holds a date or an instant. */
export const DATE_FIELDS: readonly DateField[] = (root.allOf ?? []).flatMap(({ if: asked, then }) => {
  const type = asked.properties?.["type"]?.const ?? "";
  return fieldsOf(type, then, "", undefined, undefined);
});

/** Where a relative pointer of `notBefore` leads to from a field; a name is a property of the same object. */
export function pointerOf({ pointer }: DateField, notBefore: string): string {
  const [, up = "1", by = "", name = notBefore] = /^([0-9]+)(-[0-9]+)?\/(.*)$/.exec(notBefore) ?? [];
  const steps = pointer.split("/").slice(0, -Number(up) || undefined);
  if (by !== "") steps.push(String(Number(steps.pop()) + Number(by)));
  return `${steps.join("/")}/${name}`;
}
