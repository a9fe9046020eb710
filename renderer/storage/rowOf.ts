import type { Status } from "@shared/analysis/finding";
import { waitingCheckups } from "@shared/analysis/waitingCheckups";
import type { Workshop } from "@shared/workshop/workshop";
import type { WorkshopRow } from "./database";

/** What a document itself says about its row in the library. */
export const rowOf = (
  workshop: Workshop,
  status: Status,
): Pick<WorkshopRow, "id" | "title" | "sides" | "partnershipType" | "date" | "status" | "checkups"> => ({
  id: workshop.id,
  title: workshop.title,
  sides: workshop.sides.map((side) => side.name || side.short),
  partnershipType: workshop.partnershipType,
  date: workshop.date,
  status,
  checkups: waitingCheckups(workshop).map((checkup) => checkup.on),
});
