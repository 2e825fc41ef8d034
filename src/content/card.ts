import { createOverlay } from './overlay.tsx';
import { currentScope } from './scope.ts';

const scope = currentScope();
if (scope?.page !== undefined && scope.overlay === undefined) scope.overlay = createOverlay(scope, scope.page);
