/** One thing wrong in content/: the file, the place in it ("questions › rating-solicitation.who-is-asked › why"), what is wrong and what to write. */
export interface Fault {
  readonly file: string;
  /** Empty for the file as a whole. */
  readonly key: string;
  readonly message: string;
}
