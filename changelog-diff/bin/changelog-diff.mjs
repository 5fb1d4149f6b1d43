#!/usr/bin/env node
// Runs the command from its sources. A published package has a built command of its own (npm run build).
import { register } from 'tsx/esm/api';

register();
await import('../src/bin.ts');
