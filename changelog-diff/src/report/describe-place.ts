import type { Place, Step } from '../compare/change.ts';

/** A place in words: `request body application/json result.agents[].workno`. The operation itself is `operation`. */
export function describePlace(place: Place): string {
  const parts = place.map(describeStep);
  const text = parts.reduce(
    (line, { text: part, isInside }) => (isInside || line === '' ? line + part : `${line} ${part}`),
    '',
  );
  return text === '' ? 'operation' : text;
}

interface Part {
  readonly text: string;
  /** Written without a space: part of a path of properties. */
  readonly isInside: boolean;
}

function describeStep(step: Step, index: number, place: Place): Part {
  const isInside = isInSchema(place[index - 1]);
  switch (step.step) {
    case 'property':
      return { text: isInside ? `.${step.name}` : step.name, isInside };
    case 'branch':
      return { text: `<${step.name}>`, isInside };
    case 'keyword':
      return { text: step.name === 'items' ? '[]' : `(${step.name})`, isInside };
    default:
      return { text: describeOuterStep(step), isInside: false };
  }
}

/** A step outside schemas. */
function describeOuterStep(step: Exclude<Step, { step: 'property' | 'branch' | 'keyword' }>): string {
  switch (step.step) {
    case 'parameter':
      return `${step.location} parameter ${step.name}`;
    case 'request-body':
      return 'request body';
    case 'response':
      return `response ${step.status}`;
    case 'operation':
      return `${step.method.toUpperCase()} ${step.path}`;
    case 'media-type':
      return step.name;
    default:
      return `${step.step} ${step.name}`;
  }
}

function isInSchema(previous: Step | undefined): boolean {
  return previous?.step === 'property' || previous?.step === 'keyword' || previous?.step === 'branch';
}
