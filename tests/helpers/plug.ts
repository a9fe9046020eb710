import type { ElectronApplication } from "@playwright/test";

/** The system says that a projector stands beside the laptop, or that its plug was pulled. */
export const plug = (app: ElectronApplication, projector: boolean): Promise<void> =>
  app.evaluate(({ screen }, on) => {
    const laptop = screen.getPrimaryDisplay();
    const { x, y, width, height } = laptop.bounds;
    const beside = { x: x + width, y, width: 1920, height: Math.max(height, 1080) };
    const other = { ...laptop, id: laptop.id + 1, bounds: beside, workArea: beside };
    screen.getAllDisplays = () => (on ? [laptop, other] : [laptop]);
    screen.emit(on ? "display-added" : "display-removed", {}, other);
  }, projector);
