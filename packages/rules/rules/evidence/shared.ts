export interface Digest {
  readonly algorithm: string;
  readonly value: string;
}
