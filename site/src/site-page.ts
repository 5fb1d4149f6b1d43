/** A file of the site. */
export interface SitePage {
  /** Relative to the site's folder, with `/`. */
  readonly path: string;
  readonly html: string;
}
