import { findUnlisted } from '../engine/names/unlisted.ts';

globalThis.findUnlistedNames = findUnlisted;
