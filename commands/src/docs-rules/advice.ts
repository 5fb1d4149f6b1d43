import type { Rule } from 'changelog-diff';

interface Advice {
  /** Ids of the rules that it is for. */
  readonly ids: RegExp;
  readonly text: string;
}

/** What to do instead, for rules where there is more to say than the effect alone tells; the first that fits counts. */
const ADVICE: readonly Advice[] = [
  {
    ids: /^(operation|callback|callback-operation|parameter|header|header-required|property|property-required)-removed$/,
    text:
      'Mark it `deprecated` first, name the day in `x-sunset`, and remove it when that day has passed: the removal is ' +
      'then told as information.',
  },
  {
    ids: /^(parameter|header|request-body|property)-(required-added|became-required)$/,
    text: 'Make it optional and go on with what was assumed without it. What cannot do without it is a new operation.',
  },
  {
    ids: /^(parameter|header|request-body|property)-became-optional$/,
    text: 'In what the server sends, go on sending it always, and leave it required.',
  },
  {
    ids: /^parameter-|^encoding-/,
    text: 'Take the old form beside the new one: another parameter, documented as the one to use, the old one deprecated.',
  },
  {
    ids: /^enum-value-added$/,
    text:
      'Tell readers from the start to be ready for other values, by `x-extensible-enum` instead of `enum`; or send the ' +
      'new value only to clients that ask for it.',
  },
  {
    ids: /^(enum|extensible-enum)-value-removed$/,
    text: 'Go on taking the value, say in the description that it is out of use, and stop sending it.',
  },
  {
    ids: /^operation-id-/,
    text: 'Keep the id. If it has to change, release generated clients with a new major version.',
  },
  {
    ids: /^media-type-removed|^response-removed/,
    text: 'Go on serving it, at least to clients that ask for it, until nobody does.',
  },
  {
    ids: /^security-/,
    text: 'Let the old and the new credential in side by side, as two entries of `security`, until all clients have moved.',
  },
  {
    ids: /^oauth-.*-url-changed$/,
    text: 'Go on answering at the old URL, which clients have built in or in their settings, until all have moved.',
  },
  {
    ids: /^oauth-(flow|scope)-removed$/,
    text: 'Go on granting it until no client asks for it any more; say in its description that it is out of use.',
  },
  {
    ids: /^server-(removed|variables-changed)/,
    text: 'Serve the old address for as long as clients may have it in their settings; a redirect is not followed by all.',
  },
  {
    ids: /^schema-became-(read|not-read|write|not-write)-only$/,
    text: 'Ignore what clients go on sending, rather than refuse it, and do not require it.',
  },
  {
    ids: /^discriminator-/,
    text: 'Keep the old property and its values; add new values for new branches only.',
  },
  {
    ids: /^extension-changed$/,
    text: 'If the extension means something to programs, give it an effect and a message under `extensions` in the configuration.',
  },
];

const BY_EFFECT: Readonly<Record<string, string>> = {
  narrows:
    'In what clients send, go on accepting what was accepted. In what the server sends it does no harm. If the server ' +
    'never accepted it, only the description was wrong: ignore the finding and say so.',
  widens:
    'In what clients send it does no harm. In what the server sends, keep to what clients know: send the new only to ' +
    'those who ask for it, by a parameter, a media type or a new operation.',
  incomparable:
    'Put the new form beside the old one, as another property, parameter, media type or operation, and deprecate the old one.',
  unknown:
    'Look at it: documents alone do not tell whether clients are hurt. If they are not, ignore the finding and say why.',
  none: 'Nothing: no program is hurt.',
};

/** For effects that depend on the change. */
const OTHERWISE =
  'Where it is an error, go on accepting what was accepted and sending only what clients know; put what is new beside the old.';

/** What to do instead of the change, or about it. */
export function adviceFor({ id, effect }: Rule): string {
  if (effect === 'none') return BY_EFFECT['none'] ?? '';
  const own = ADVICE.find(({ ids }) => ids.test(id))?.text;
  return own ?? (typeof effect === 'string' ? BY_EFFECT[effect] : undefined) ?? OTHERWISE;
}
