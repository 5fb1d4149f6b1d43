/** Digests of the one style and the one script that the HTML report may use; a test recomputes them. */
export const styleDigest = 'sha256-nbSrUJjzztGAgA3knMTwhFvRlI1/QJz/TQfOAV2wSrM=';
export const scriptDigest = 'sha256-dcm1SHdUJlkGiRRMDHVHX866y6aG2pEUwH7XE9vVXjc=';

/** Content security policy of the HTML report: no request at all, and nothing from a document can become active. */
export const policy = `default-src 'none'; style-src '${styleDigest}'; script-src '${scriptDigest}'; base-uri 'none'; form-action 'none'`;
