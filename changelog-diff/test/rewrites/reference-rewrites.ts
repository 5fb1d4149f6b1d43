import {
  type Draft,
  draftOf,
  type DraftObject,
  isDraftObject,
  listIn,
  objectIn,
  put,
  type Rewrite,
  sections,
  selectedSchemas,
  spotsOf,
  targetIn,
} from './draft.ts';

/** A component gets another name, and all that refer to it follow. */
const renameComponent: Rewrite = ({ document, pick, fresh }) => {
  const components = objectIn(document, 'components');
  const section = pick(Object.values(sections).filter((name) => Object.keys(objectIn(components, name)).length > 0));
  if (section === undefined) return false;
  const entries = objectIn(components, section);
  const selected = selectedSchemas(document);
  const names = Object.keys(entries).filter((name) => !isNamedByDiscriminator(document, selected, section, name));
  const name = pick(names);
  if (name === undefined) return false;
  const next = fresh('Renamed');
  components[section] = Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [key === name ? next : key, value]),
  );
  replaceTexts(document, `#/components/${section}/${name}`, `#/components/${section}/${next}`);
  return true;
};

/** Without a mapping the name of a component is a value of the discriminator. */
function isNamedByDiscriminator(
  document: DraftObject,
  selected: ReadonlySet<DraftObject>,
  section: string,
  name: string,
): boolean {
  if (section !== 'schemas') return false;
  const reference = `#/components/schemas/${name}`;
  const mapped = spotsOf(document, 'schema').flatMap(({ object }) =>
    Object.values(objectIn(objectIn(object, 'discriminator'), 'mapping')),
  );
  if (isInheritor(document, objectIn(objectIn(objectIn(document, 'components'), section), name))) return true;
  const isSelected = [...selected].some((branch) => branch['$ref'] === reference);
  return mapped.includes(name) || (isSelected && !mapped.includes(reference));
}

/** A schema that extends one with a discriminator is selected by its name. */
function isInheritor(document: DraftObject, schema: DraftObject, left = 5): boolean {
  return ['allOf', 'oneOf', 'anyOf']
    .flatMap((name) => listIn(schema, name))
    .filter(isDraftObject)
    .some((member) => isBase(document, member, left) || isInheritor(document, member, left - 1));
}

function isBase(document: DraftObject, member: DraftObject, left = 5): boolean {
  const reference = member['$ref'];
  const target = typeof reference === 'string' ? targetIn(document, reference) : undefined;
  if (target === undefined || left <= 0) return false;
  return JSON.stringify(target).includes('"discriminator"') || isInheritor(document, target, left - 1);
}

function replaceTexts(value: Draft, from: string, to: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'string' && (member === from || member.startsWith(`${from}/`))) {
      const next = to + member.slice(from.length);
      if (Array.isArray(value)) value[Number(key)] = next;
      else value[key] = next;
    } else replaceTexts(member, from, to);
  }
}

/** A security scheme gets another name, and the requirements follow. */
const renameScheme: Rewrite = ({ document, pick, fresh }) => {
  const schemes = objectIn(objectIn(document, 'components'), 'securitySchemes');
  const contents = Object.values(schemes).map((scheme) => JSON.stringify(scheme));
  const name = pick(
    Object.keys(schemes).filter(
      (_, index) => contents.lastIndexOf(contents[index] ?? '') === contents.indexOf(contents[index] ?? ''),
    ),
  );
  if (name === undefined) return false;
  const next = fresh('scheme');
  schemes[next] = schemes[name] ?? {};
  delete schemes[name];
  const holders = [document, ...spotsOf(document, 'operation').map(({ object }) => object)];
  for (const requirement of holders.flatMap((holder) => listIn(holder, 'security'))) {
    const scopes = isDraftObject(requirement) ? requirement[name] : undefined;
    if (!isDraftObject(requirement) || scopes === undefined) continue;
    delete requirement[name];
    requirement[next] = scopes;
  }
  return true;
};

/** A reference is written out. */
const inlineReference: Rewrite = ({ document, pick }) => {
  const selected = selectedSchemas(document);
  const spot = pick(
    spotsOf(document).filter(
      ({ kind, object }) =>
        kind !== 'pathItem' &&
        Object.keys(object).join() === '$ref' &&
        !selected.has(object) &&
        !(kind === 'schema' && isBase(document, object)),
    ),
  );
  const reference = spot?.object['$ref'];
  const target = typeof reference === 'string' ? targetIn(document, reference) : undefined;
  if (spot === undefined || target === undefined || target === spot.object) return false;
  put(spot, draftOf(target));
  removeUnused(document, reference);
  return true;
};

function removeUnused(document: DraftObject, reference: Draft | undefined): void {
  if (typeof reference !== 'string' || JSON.stringify(document).includes(JSON.stringify(reference))) return;
  const [, section, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference) ?? [];
  if (section !== undefined && name !== undefined) delete objectIn(objectIn(document, 'components'), section)[name];
}

/** An object becomes a component, and a reference takes its place. */
const extractReference: Rewrite = ({ document, pick, fresh }) => {
  const selected = selectedSchemas(document);
  const spot = pick(
    spotsOf(document).filter(
      ({ kind, object, pointer }) =>
        sections[kind] !== undefined &&
        object['$ref'] === undefined &&
        !selected.has(object) &&
        !(kind === 'schema' && isInheritor(document, object)) &&
        object['discriminator'] === undefined &&
        !/^\/components\/[^/]+\/[^/]+$/.test(pointer),
    ),
  );
  const section = spot === undefined ? undefined : sections[spot.kind];
  if (spot === undefined || section === undefined) return false;
  const name = fresh('Extracted');
  document['components'] ??= {};
  const components = objectIn(document, 'components');
  components[section] = { ...objectIn(components, section), [name]: spot.object };
  put(spot, { $ref: `#/components/${section}/${name}` });
  return true;
};

/** 3.1: what stands beside a reference stands beside an `allOf` of it. */
const moveSiblings: Rewrite = ({ document, pick, is30 }) => {
  const spot = pick(
    spotsOf(document, 'schema').filter(({ object }) => object['$ref'] !== undefined && Object.keys(object).length > 1),
  );
  if (spot === undefined || is30 || spot.object['allOf'] !== undefined) return false;
  const { $ref, ...rest } = spot.object;
  put(spot, { ...rest, allOf: [{ $ref: $ref ?? '' }] });
  return true;
};

export const referenceRewrites: Readonly<Record<string, Rewrite>> = {
  renameComponent,
  renameScheme,
  inlineReference,
  extractReference,
  moveSiblings,
};
