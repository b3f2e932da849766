export interface Money {
  readonly minor: number;
  readonly currency: string;
}
