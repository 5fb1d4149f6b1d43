import { type DraftObject, listIn, put, type Rewrite, spotsOf, textIn } from './draft.ts';

/** Writes a 3.0 document in the words of 3.1, as the upgrade guides say. */
export const upgrade: Rewrite = ({ document, is30 }) => {
  if (!is30) return false;
  const hasSiblings = spotsOf(document).some(
    ({ object }) => object['$ref'] !== undefined && Object.keys(object).length > 1,
  );
  if (hasSiblings) return false;
  document['openapi'] = '3.1.1';
  for (const { object } of spotsOf(document, 'schema')) upgradeSchema(object);
  for (const spot of spotsOf(document, 'mediaType')) {
    const { schema, ...rest } = spot.object;
    if (JSON.stringify(schema) === '{"type":"string","format":"binary"}') put(spot, rest);
  }
  return true;
};

function upgradeSchema(object: DraftObject): void {
  upgradeNullable(object);
  upgradeBound(object, 'minimum', 'exclusiveMinimum');
  upgradeBound(object, 'maximum', 'exclusiveMaximum');
  const { example } = object;
  if (example !== undefined && object['examples'] === undefined) {
    delete object['example'];
    object['examples'] = [example];
  }
  if (object['format'] === 'byte') {
    delete object['format'];
    object['contentEncoding'] = 'base64';
  }
}

function upgradeNullable(object: DraftObject): void {
  const isNullable = object['nullable'] === true;
  delete object['nullable'];
  const type = textIn(object, 'type');
  if (!isNullable) return;
  if (type === '') return upgradeUntyped(object);
  object['type'] = [type, 'null'];
  const values = listIn(object, 'enum');
  if (values.length > 0 && !values.includes(null)) object['enum'] = [...values, null];
}

/** 3.0 has `nullable` for the `type` beside it; people also write it beside what names the types. */
function upgradeUntyped(object: DraftObject): void {
  const union = ['oneOf', 'anyOf'].find((name) => object[name] !== undefined);
  if (union !== undefined) object[union] = [...listIn(object, union), { type: 'null' }];
  else if (object['allOf'] !== undefined) {
    const inner = listIn(object, 'allOf');
    delete object['allOf'];
    object['anyOf'] = [{ allOf: inner }, { type: 'null' }];
  }
}

function upgradeBound(object: DraftObject, bound: string, exclusive: string): void {
  const isExclusive = object[exclusive];
  if (typeof isExclusive !== 'boolean') return;
  delete object[exclusive];
  const limit = object[bound];
  if (!isExclusive || limit === undefined) return;
  delete object[bound];
  object[exclusive] = limit;
}
