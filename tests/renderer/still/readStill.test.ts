import { expect, it } from "vitest";
import { readStill } from "../../../renderer/still/readStill";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { added, aStill, aWorkshop, aWriter, openedStore } from "../storage/aStore";

it("the table is shown as it was left only while it is still the same document", async () => {
  const bridge = createMemoryBridge();
  const database = await openedStore("stills");
  await added(database, bridge, aWorkshop());
  const look = () => readStill(database.backendDB(), "w1");
  expect(await look()).toBeNull();

  const still = aStill((await database.workshops.get("w1"))?.hash ?? "");
  await database.stills.put(still);
  expect(await look()).toEqual({ still, isNow: true });

  const writer = await aWriter(database, bridge, "w1");
  writer.rename("Another title", 1);
  await writer.keeper.settled();
  expect(await look()).toEqual({ still, isNow: false });
});
