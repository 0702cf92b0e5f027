import type { operations as operationTable } from '../../generated/operations.ts'
import {
  type OperationId,
  operations,
  type Route,
  type SupportingId,
  supportingOperations,
} from '../model/operation.ts'

/** Anything the emulator answers: the judged operations and their neighbours. */
export type RouteId = OperationId | SupportingId

/** The services by their signing names. */
export type Service = (typeof operationTable)[OperationId]['service']

/** Every route of the emulator, the judged operations first. */
export const routes: Readonly<Record<RouteId, Route>> = { ...operations, ...supportingOperations }

/** The service that a route belongs to. */
export const serviceOf = (id: RouteId): Service => routes[id].service as Service
