import { configureGlobal } from 'fast-check';

// One seed for all properties, so that a commit is judged alike wherever it is checked. `npm run soak` tries others.
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
