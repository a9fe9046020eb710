import { fetched } from "../ui/fetched";
import type { Route } from "./route";

const library = fetched(() => import("../features/library/Library").then((module) => module.Library));
const workshop = fetched(() => import("./WorkshopScreen").then((module) => module.WorkshopScreen));

export const { Part: Library } = library;
export const { Part: WorkshopScreen } = workshop;

/** Resolves when the screen of this address can be drawn; one that can't be fetched is told of when it is drawn. */
export const fetchScreen = async ({ screen }: Route): Promise<void> => {
  await (screen === "workshop" ? workshop.load() : library.load()).catch(() => null);
};
