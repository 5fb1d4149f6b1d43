// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

import type { Format } from '../../../../src/runtime/server/formats.ts';
import * as format from '../../../../src/runtime/server/formats.ts';

export const choices: Format = /* @__PURE__ */ format.object({
  paper: /* @__PURE__ */ format.tagged('kind', [['order', /* @__PURE__ */ format.lazy(() => order)], ['invoice', /* @__PURE__ */ format.lazy(() => invoice)]]),
  span: /* @__PURE__ */ format.any(/* @__PURE__ */ format.fitting({ required: ['start'] }, /* @__PURE__ */ format.lazy(() => started)), /* @__PURE__ */ format.fitting({ required: ['end'] }, /* @__PURE__ */ format.lazy(() => ended))),
  row: /* @__PURE__ */ format.tuple([undefined, /* @__PURE__ */ format.lazy(() => instant)]),
});

export const ended: Format = /* @__PURE__ */ format.object({
  end: format.dateTime,
  seen: /* @__PURE__ */ format.lazy(() => instant),
  id: /* @__PURE__ */ format.lazy(() => id),
});

export const event: Format = /* @__PURE__ */ format.object({
  at: format.dateTime,
  id: format.int64,
  count: undefined,
  size: undefined,
  note: undefined,
  seen: /* @__PURE__ */ format.list(/* @__PURE__ */ format.lazy(() => instant)),
  ids: /* @__PURE__ */ format.list(/* @__PURE__ */ format.lazy(() => id)),
  next: /* @__PURE__ */ format.lazy(() => event),
}, /* @__PURE__ */ format.lazy(() => id));

export const fields: Format = /* @__PURE__ */ format.object({
  at: /* @__PURE__ */ format.lazy(() => instant),
  id: /* @__PURE__ */ format.lazy(() => id),
  ids: /* @__PURE__ */ format.lazy(() => ids),
  seen: /* @__PURE__ */ format.lazy(() => instants),
  event: /* @__PURE__ */ format.lazy(() => event),
});

export const id: Format = format.int64;

export const ids: Format = /* @__PURE__ */ format.list(/* @__PURE__ */ format.lazy(() => id));

export const instant: Format = format.dateTime;

export const instants: Format = /* @__PURE__ */ format.list(/* @__PURE__ */ format.lazy(() => instant));

export const invoice: Format = /* @__PURE__ */ format.object({
  issued: format.dateTime,
  total: /* @__PURE__ */ format.lazy(() => id),
});

export const mark: Format = /* @__PURE__ */ format.tagged('kind', [['moment', /* @__PURE__ */ format.lazy(() => moment)], ['note', undefined]]);

export const moment: Format = /* @__PURE__ */ format.object({
  at: /* @__PURE__ */ format.lazy(() => instant),
});

export const order: Format = /* @__PURE__ */ format.object({
  ordered: format.dateTime,
});

export const pair: Format = /* @__PURE__ */ format.object({
  at: /* @__PURE__ */ format.lazy(() => instant),
  id: /* @__PURE__ */ format.lazy(() => id),
});

export const started: Format = /* @__PURE__ */ format.object({
  start: format.dateTime,
  seen: /* @__PURE__ */ format.lazy(() => instant),
});
