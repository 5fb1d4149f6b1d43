import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../generator/src/runtime/server/answer.ts';
import { seeded } from '../../generator/src/runtime/server/mock/mock-handler.ts';
import type { Random } from '../../generator/src/runtime/server/mock/sample-pattern.ts';
import { sample } from '../../generator/src/runtime/server/mock/sample.ts';
import type { Content, Parameter, Route } from '../../generator/src/runtime/server/route.ts';
import { Judge } from '../../generator/src/runtime/shared/schema/judge.ts';
import { isRecord, type Schema } from '../../generator/src/runtime/shared/schema/schema.ts';
import { startPair, type Pair } from './generated-pair.ts';

const SPECS = 'generated/specs';
const DOCUMENTS = [
  ...readdirSync(new URL(`../../${SPECS}`, import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${SPECS}/${name}`),
  'test/round-trip/every-style.yaml',
  ...['gateway', 'styles', 'strict'].map((name) => `generator/cases/${name}/input.yaml`),
].sort();

type Values = Record<string, unknown>;

/** What a place cannot carry whatever the server does: nothing at all, an empty path segment, blank ends of a header. */
function canTravel(parameter: Parameter, value: unknown): boolean {
  const texts = Object.values(isRecord(value) ? value : [value].flat()).map(String);
  if (texts.length === 0) return false;
  if (parameter.in === 'path') return texts.every((text) => text !== '' && text !== '.' && text !== '..');
  if (parameter.in === 'headers') return texts.every((text) => text === text.trim() && /^[\u0020-\u00ff]*$/.test(text));
  return true;
}

function sampleParameter(judge: Judge, parameter: Parameter, random: Random): unknown {
  for (let attempt = 0; attempt < 20; attempt++) {
    const made = sample(judge, parameter.schema, random);
    // A number that may as well be text arrives as text.
    const value = parameter.shape === 'string' && typeof made === 'number' ? String(made) : made;
    const holds = judge.test(parameter.schema)(value);
    if (holds && value !== undefined && value !== null && canTravel(parameter, value)) return value;
  }
  return undefined;
}

interface Given {
  readonly request: Values;
  /** Whether everything that has to be there could be made. */
  readonly isComplete: boolean;
}

function drawParameters(judge: Judge, route: Route, random: Random): Given {
  const request: Values = {};
  let isComplete = true;
  for (const parameter of route.parameters ?? []) {
    if (parameter.required !== true && random() < 0.4) continue;
    const value = sampleParameter(judge, parameter, random);
    if (value === undefined) isComplete &&= parameter.required !== true;
    else request[parameter.in] = { ...asValues(request[parameter.in]), [parameter.name]: value };
  }
  return { request, isComplete };
}

/** A valid request for a route, in the form that the generated client takes. */
function sampleRequest(judge: Judge, route: Route, random: Random): Given {
  const { request, isComplete } = drawParameters(judge, route, random);
  const content = jsonContent(route.body?.content ?? {});
  const body = content === undefined ? undefined : sample(judge, content.schema ?? true, random);
  const needsBody = route.body?.required === true && body === undefined;
  return { request: body === undefined ? request : { ...request, body }, isComplete: isComplete && !needsBody };
}

function asValues(value: unknown): Values {
  return isRecord(value) ? { ...value } : {};
}

function jsonContent(contents: Readonly<Record<string, Content>>): Content | undefined {
  const found = Object.values(contents);
  return found.find(({ kind }) => kind === 'json') ?? found.find(({ kind }) => kind === 'form');
}

interface Said {
  readonly status: number;
  readonly body: unknown;
  readonly type: string | undefined;
}

/** A valid answer of a route: one of its declared ones with JSON, or without a body. */
function sampleAnswer(judge: Judge, route: Route, random: Random): Said | undefined {
  const declared = Object.entries(route.responses).filter(([status]) => /^\d+$/.test(status));
  const made = declared.flatMap(([status, contents]): Said[] => {
    const json = Object.entries(contents).find(([, { kind }]) => kind === 'json');
    if (json === undefined) {
      return Object.keys(contents).length > 0 ? [] : [{ status: Number(status), body: undefined, type: undefined }];
    }
    const body = sample(judge, json[1].schema ?? true, random);
    return body === undefined ? [] : [{ status: Number(status), body, type: json[0] }];
  });
  return made[0];
}

/** The parts of what a handler got that carry something. */
function received(request: object): Values {
  const parts = Object.entries(request).filter(
    ([, part]) => part !== undefined && !(isRecord(part) && Object.keys(part).length === 0),
  );
  return Object.fromEntries(parts);
}

const WRONG: readonly unknown[] = [null, true, -1, 'x'.repeat(5000), '', [], {}, 1.5];

/** Each member of a body with a value that its schema refuses. */
function wrongBodies(judge: Judge, schema: Schema, body: unknown): [name: string, body: Values][] {
  if (!isRecord(body)) return [];
  return Object.keys(body).flatMap((name): [string, Values][] => {
    const wrong = WRONG.map((value) => ({ ...body, [name]: value })).find((whole) => !judge.test(schema)(whole));
    return wrong === undefined ? [] : [[name, wrong]];
  });
}

async function exchange(pair: Pair, judges: Judges, route: Route, seed: number): Promise<boolean> {
  const random = seeded(seed);
  const { request, isComplete } = sampleRequest(judges.request, route, random);
  const said = sampleAnswer(judges.response, route, random);
  if (!isComplete || said === undefined) return false;
  let got: Values = {};
  pair.answerBy((given) => {
    got = received(given);
    return answer(said.status, said.body, said.type === undefined ? {} : { contentType: said.type });
  });
  const back = await pair.call(route.resource, route.operation, request);
  expect({ route: route.path, got, back: [back['status'], back['data'] ?? back['error']] }).toEqual({
    route: route.path,
    got: received(request),
    back: [said.status, said.body],
  });
  return true;
}

interface Judges {
  readonly request: Judge;
  readonly response: Judge;
}

async function refuse(pair: Pair, judges: Judges, route: Route): Promise<number> {
  const { request } = sampleRequest(judges.request, route, seeded(7));
  const content = jsonContent(route.body?.content ?? {});
  // What is wrong in a form may be right as the text that it is sent as.
  if (content?.kind !== 'json') return 0;
  const { schema = true } = content;
  const wrong = wrongBodies(judges.request, schema, request['body']);
  for (const [name, body] of wrong) {
    const back = await pair.call(route.resource, route.operation, { ...request, body });
    expect([route.path, back['status'], JSON.stringify(Reflect.get(Object(back['error']), 'body'))]).toEqual([
      route.path,
      400,
      expect.stringContaining(`"/${name}`),
    ]);
  }
  return wrong.length;
}

describe.each(DOCUMENTS)('%s', (path) => {
  test('both sides see equal values; what is invalid is refused by its name', async () => {
    const pair = await startPair(path);
    try {
      const judges = { request: new Judge(pair.schemas, 'request'), response: new Judge(pair.schemas, 'response') };
      const skipped = new Set<string>();
      for (const route of pair.routes) {
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: 0 }), async (seed) => {
            if (!(await exchange(pair, judges, route, seed))) skipped.add(`${route.resource}.${route.operation}`);
          }),
          { numRuns: path.startsWith(SPECS) ? 3 : 50 },
        );
        await refuse(pair, judges, route);
      }
      if (!path.includes('/cases/')) expect([...skipped]).toEqual([]);
    } finally {
      await pair.close();
    }
  });
});
