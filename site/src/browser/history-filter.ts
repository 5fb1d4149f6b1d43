import { formatFilter, isInRange, isShown, parseFilter, type RowFilter } from './row-filter.ts';

/** A section of the page with the rows in it. */
interface Section {
  readonly element: HTMLElement;
  readonly issue: number;
  readonly rows: readonly HTMLElement[];
}

const form = document.querySelector<HTMLFormElement>('#filter');
const output = document.querySelector('#shown');
if (form !== null && output !== null) takeOver(form, output);

function takeOver(filterForm: HTMLFormElement, shown: Element): void {
  const sections = readSections();
  const update = (filter: RowFilter): void => {
    shown.textContent = summary(sections, apply(sections, filter));
  };
  const read = (): void => {
    const fields = [...new FormData(filterForm)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
    const filter = parseFilter(new URLSearchParams(fields));
    history.replaceState(null, '', `${location.pathname}${formatFilter(filter)}${location.hash}`);
    update(filter);
  };
  const initial = parseFilter(new URLSearchParams(location.search));
  fill(filterForm, initial);
  filterForm.addEventListener('input', read);
  filterForm.addEventListener('submit', (event) => event.preventDefault());
  // The fields are cleared only after the event.
  filterForm.addEventListener('reset', () => setTimeout(read));
  filterForm.hidden = false;
  update(initial);
  // The place that the address names may have moved when rows were hidden.
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function readSections(): Section[] {
  return [...document.querySelectorAll<HTMLElement>('section[data-issue]')].map((element) => ({
    element,
    issue: Number(element.dataset['issue']),
    rows: [...element.querySelectorAll<HTMLElement>('tr[data-type]')],
  }));
}

function fill(filterForm: HTMLFormElement, filter: RowFilter): void {
  for (const [name, value] of Object.entries(filter)) {
    const field = filterForm.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = String(value);
  }
}

/** Hides what is not wanted and gives the number of rows that are left. */
function apply(sections: readonly Section[], filter: RowFilter): number {
  let count = 0;
  const wantsRows = filter.type !== undefined || filter.text !== undefined;
  for (const { element, issue, rows } of sections) {
    let left = 0;
    for (const row of rows) {
      const isWanted = isShown({ issue, type: row.dataset['type'] ?? '', text: row.textContent }, filter);
      row.hidden = !isWanted;
      if (isWanted) left += 1;
    }
    element.hidden = left === 0 && (wantsRows || !isInRange(issue, filter));
    count += left;
  }
  return count;
}

function summary(sections: readonly Section[], count: number): string {
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return count === total ? `${total} rows` : `${count} of ${total} rows`;
}
