import { fromPointer, loadOverlayText, type LoadedOverlay, type SourceFile } from '@cc-gateway/loader';
import { issueName, type IssueEntry } from './issue-list.ts';

/** Which member of an entry of the list says what the stamp writes; what is not named here, the entry as a whole. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['version', 'aiccVersion'],
  ['x-unconfirmed', 'aiccVersion'],
  ['title', 'number'],
  ['number', 'number'],
  ['date', 'date'],
]);

/** The Overlay that writes what only the list of Issues knows; what it writes stands in the list, line and column. */
export function stampOf(entry: IssueEntry, list: SourceFile): LoadedOverlay {
  const unpublished = entry.aiccVersion === 'unpublished' ? { 'x-unconfirmed': 'AICC version of this Issue' } : {};
  const title = `CC-Gateway agent API, Issue ${issueName(entry.number)}`;
  const actions = [
    {
      target: '$.info',
      description: 'Issue and AICC version',
      update: { title, version: entry.aiccVersion, ...unpublished },
    },
    { target: '$', description: 'Issue', update: { 'x-issue': { number: entry.number, date: entry.date } } },
  ];
  const overlay = { overlay: '1.0.0', info: { title: `Issue ${entry.number}`, version: entry.aiccVersion }, actions };
  return writtenIn(list, `/issues/${entry.number - 1}`, loadOverlayText(JSON.stringify(overlay), list));
}

/** The Overlay with the places of its values in the entry at `place`. */
function writtenIn(list: SourceFile, place: string, overlay: LoadedOverlay): LoadedOverlay {
  const position = list.positionAt(place);
  const file: SourceFile = {
    ...{ uri: list.uri, name: list.name, text: list.text, value: overlay.file.value },
    positionAt: (pointer, part) => {
      const member = SOURCES.get(fromPointer(pointer).at(-1) ?? '');
      return list.positionAt(member === undefined ? place : `${place}/${member}`, part);
    },
  };
  const actions = overlay.actions.map((action) => ({ ...action, origin: { ...action.origin, position } }));
  return { ...overlay, file, actions };
}
