import { createOverlay } from './overlay.tsx';

const scope = globalThis.sidelight;
if (scope?.page !== undefined && scope.overlay === undefined) scope.overlay = createOverlay(scope, scope.page);
