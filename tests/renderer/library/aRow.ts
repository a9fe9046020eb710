import type { WorkshopRow } from "../../../renderer/store/libraryStore";

/** A row of the library. */
export const aRow = (row: Partial<WorkshopRow> = {}): WorkshopRow => ({
  id: "w1",
  title: "Zirkelwerk × Křídlo",
  sides: ["Zirkelwerk", "Křídlo"],
  partnershipType: "channel-reseller",
  date: "2026-03-12",
  status: "draft",
  checkups: [],
  revision: 0,
  hash: "",
  changedAt: "2026-03-12T14:02:00.000+01:00",
  trashedAt: "",
  example: false,
  ...row,
});
