import { expect, expectTypeOf, test } from 'vitest';
import { multipartBody, part, type Multipart } from './multipart.ts';

async function written(value: unknown, types: Record<string, string> = {}): Promise<string> {
  const { content, contentType = '' } = multipartBody(types)(value, 'multipart/form-data');
  const boundary = /^multipart\/form-data; boundary=([0-9a-f]{32})$/.exec(contentType)?.[1] ?? 'none';
  return (await new Response(content).text()).replaceAll(boundary, 'B').replaceAll('\r\n', '\n');
}

test('scalars, lists, objects, files and bytes', async () => {
  const file = new File(['x'], 'a.txt', { type: 'text/plain' });
  const value = { name: 'ü', age: 3, gone: undefined, tags: ['a', 'b'], address: { city: 'X' }, file };
  expect(await written({ ...value, bytes: new Uint8Array([65]) })).toBe(
    [
      '--B\nContent-Disposition: form-data; name="name"\n\nü',
      '--B\nContent-Disposition: form-data; name="age"\n\n3',
      '--B\nContent-Disposition: form-data; name="tags"\n\na',
      '--B\nContent-Disposition: form-data; name="tags"\n\nb',
      '--B\nContent-Disposition: form-data; name="address"\nContent-Type: application/json\n\n{"city":"X"}',
      '--B\nContent-Disposition: form-data; name="file"; filename="a.txt"\nContent-Type: text/plain\n\nx',
      '--B\nContent-Disposition: form-data; name="bytes"\nContent-Type: application/octet-stream\n\nA',
      '--B--\n',
    ].join('\n'),
  );
});

test('media types of the document, header fields of a part', async () => {
  const types = { image: 'image/png, image/*', note: 'application/json', plain: 'text/csv' };
  const image = part(new Uint8Array([65]), { headers: { 'X-Id': '1' }, fileName: 'a.png' });
  expect(await written({ image, note: 'x', plain: 'a,b' }, types)).toBe(
    [
      '--B\nContent-Disposition: form-data; name="image"; filename="a.png"\nContent-Type: image/png\nX-Id: 1\n\nA',
      '--B\nContent-Disposition: form-data; name="note"\nContent-Type: application/json\n\n"x"',
      '--B\nContent-Disposition: form-data; name="plain"\nContent-Type: text/csv\n\na,b',
      '--B--\n',
    ].join('\n'),
  );
});

test('header fields of a part stand for those that it would have', async () => {
  const photo = new Blob(['A'], { type: 'image/gif' });
  const image = part(photo, { headers: { 'content-type': 'image/jpeg' }, fileName: 'a.jpg' });
  const note = part('x', { headers: { 'Content-Disposition': 'form-data; name="other"' } });
  expect(await written({ image, note }, { image: 'image/png' })).toBe(
    [
      '--B\nContent-Disposition: form-data; name="image"; filename="a.jpg"\ncontent-type: image/jpeg\n\nA',
      '--B\nContent-Disposition: form-data; name="other"\n\nx',
      '--B--\n',
    ].join('\n'),
  );
});

test('C07 names cannot end their quotes or their line', async () => {
  const file = part('x', { fileName: '../"\r\nX-Evil: 1' });
  expect(await written({ 'file"; filename="x\n': file })).toBe(
    '--B\nContent-Disposition: form-data; name="file%22; filename=%22x%0A"; filename="../%22%0D%0AX-Evil: 1"\n\nx\n--B--\n',
  );
  const evil = (headers: Record<string, string>): Promise<string> => written({ a: part('x', { headers }) });
  await expect(evil({ 'X-A': 'a\r\nb' })).rejects.toThrow('"X-A": no header field');
  await expect(evil({ 'X A': 'a' })).rejects.toThrow('"X A": no header field');
  await expect(written({ a: new File(['x'], 'a', { type: 'text/plain' }) })).resolves.toContain('filename="a"');
});

test('servers read it', async () => {
  const { content, contentType = '' } = multipartBody()(
    { a: '1', f: new File(['xyz'], 'ü".txt') },
    'multipart/form-data',
  );
  const form = await new Response(content, { headers: { 'Content-Type': contentType } }).formData();
  const file = form.get('f');
  expect([form.get('a'), file instanceof File ? [file.name, await file.text()] : file]).toEqual([
    '1',
    ['ü".txt', 'xyz'],
  ]);
});

test('a finished form is sent as it is; what is no object is refused', () => {
  const form = new FormData();
  expect(multipartBody()(form, 'multipart/form-data')).toEqual({ content: form });
  expect(() => multipartBody()('x', 'multipart/form-data')).toThrow('has to be an object or FormData');
});

test('members that the document calls text are files', () => {
  interface Text {
    readonly file: string;
    readonly files?: readonly string[];
    readonly note?: string;
  }
  type Body = Multipart<Text, 'file' | 'files'>;
  expectTypeOf({ file: new Blob(), files: [new Uint8Array(), part(new Blob())], note: 'x' }).toExtend<Body>();
  expectTypeOf({ file: part(new Blob(), { fileName: 'a' }) }).toExtend<Body>();
  expectTypeOf({ file: 'x' }).not.toExtend<Body>();
  expectTypeOf({ file: new Blob(), note: new Blob() }).not.toExtend<Body>();
  expectTypeOf({ files: [new Blob()] }).not.toExtend<Body>();
});

test('files may be given as bytes', () => {
  type Body = Multipart<{ readonly file: Blob; readonly files?: readonly Blob[]; readonly note: string }>;
  const bytes = new Uint8Array([65]);
  const file = part(bytes, { fileName: 'a.png' });
  const files = [bytes, part(bytes.buffer), new Blob([bytes])];
  expectTypeOf({ file, files, note: 'x' }).toExtend<Body>();
  expectTypeOf({ file: bytes.buffer, note: part('x') }).toExtend<Body>();
  expectTypeOf({ file: 'x', note: 'x' }).not.toExtend<Body>();
  expectTypeOf({ file, note: bytes }).not.toExtend<Body>();
});
