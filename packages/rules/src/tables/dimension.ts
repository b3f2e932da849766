import { rangeOf } from "../age.js";
import { above } from "../hierarchy.js";

/** All that are not known, whatever the reason. No id and no local code is written so. */
export const NOT_KNOWN = "withheld";

/** Dimensions of which one person has one value and no more. */
const ONE_EACH: ReadonlySet<string> = /* @__PURE__ */ new Set(["sex", "ageBand"]);

/** The schemes of values that stand above others. */
const SCHEMES: Readonly<Record<string, string>> = { form: "forms", conduct: "forms", sector: "sectors" };

/** A dimension of some tables, with the values that occur there. A value is known by its code, from 1; 0 is the total over all. */
export class Dimension {
  /** By code; the first is the total. */
  readonly values: string[] = [""];
  private readonly codes = new Map<string, number>();
  private wider: (readonly number[])[] = [];

  constructor(
    readonly name: string,
    /** Tells whether a value is part of another one, where neither the vocabulary nor the bounds of ages tell it. */
    private readonly isPart?: (value: string, other: string) => boolean,
  ) {}

  codeOf(value: string): number {
    let code = this.codes.get(value);
    if (code === undefined) {
      this.codes.set(value, (code = this.values.length));
      this.values.push(value);
    }
    return code;
  }

  /** Tells whether nobody can be counted under two values, apart from narrower groups. */
  get isOneEach(): boolean {
    return ONE_EACH.has(this.name);
  }

  /** Of each code: those of the values it is part of, the total and itself left out. To be asked when all values are there. */
  above(code: number): readonly number[] {
    return (this.wider[code] ??= this.find(code));
  }

  private find(code: number): readonly number[] {
    const value = this.values[code] as string;
    const scheme = SCHEMES[this.name];
    if (scheme !== undefined)
      return above(scheme, value).flatMap((wider) => {
        const found = this.codes.get(wider);
        return found === undefined ? [] : [found];
      });
    const own = this.name === "ageBand" ? rangeOf(value) : undefined;
    if (own === undefined && this.isPart === undefined) return [];
    return this.values.flatMap((other, at) => {
      if (at === 0 || at === code) return [];
      if (this.isPart !== undefined) return this.isPart(value, other) ? [at] : [];
      const range = rangeOf(other);
      return own && range && range[0] <= own[0] && own[1] <= range[1] ? [at] : [];
    });
  }
}
