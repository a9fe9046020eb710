import type { PictureOptions } from "@shared/picture/drawPicture";
import type { PosterPaper } from "@shared/picture/poster";
import type { PictureSize } from "./pictureSize";

export const pictureKinds = ["png", "svg", "poster", "canvas"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** What picture is wanted. */
export interface PictureWish {
  readonly kind: PictureKind;
  readonly part: "whole" | "jigsaw";
  readonly order: "placed" | "assembled";
  readonly size: PictureSize;
  readonly ground: "white" | "none";
  readonly paper: PosterPaper;
  readonly across: number;
}

export const firstWish: PictureWish = {
  kind: "png",
  part: "whole",
  order: "placed",
  size: "two",
  ground: "white",
  paper: "A4",
  across: 2,
};

/** The wish as what the drawing takes. A poster is always on paper. */
export const optionsOf = (wish: PictureWish): PictureOptions => ({
  whole: wish.part === "whole",
  placed: wish.order === "placed",
  ...(wish.ground === "white" || wish.kind === "poster" ? { background: "white" as const } : {}),
});
