export { addWitnesses } from './add-witnesses.ts';
export { type Documents, findWitness, type WitnessUse } from './find-witness.ts';
