export { gatewayFiles } from './gateway-files.ts';
export { operationNotes, type Histories, type InterfaceHistory } from './operation-notes.ts';
export { describeHistory, type FieldSource } from './field-history.ts';
