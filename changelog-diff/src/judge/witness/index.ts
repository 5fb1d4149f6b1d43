export { type Documents, findWitness, type WitnessUse } from './find-witness.ts';
