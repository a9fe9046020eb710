import { planPoster, posterPapers } from "@shared/picture/poster";
import type { Box } from "@shared/picture/spaces";
import { useWords } from "../../store/useWords";
import { NumberField } from "../../ui/NumberField";
import { Segmented } from "../../ui/Segmented";
import { Select } from "../../ui/Select";
import { bitmapSize, finenesses, pictureSizes } from "./pictureSize";
import { type PictureWish, pictureKinds } from "./pictureWish";

interface Props {
  readonly wish: PictureWish;
  readonly onWish: (wish: PictureWish) => void;
  readonly canPrint: boolean;
  /** What the picture shows; null until it is drawn. */
  readonly view: Box | null;
}

const parts = ["whole", "jigsaw"] as const;
const orders = ["placed", "assembled"] as const;
const grounds = ["white", "none"] as const;
const MOST_ACROSS = 8;

/** What the picture shows and as what it is saved; only what the kind of file knows is asked. */
export const PictureChoices = ({ wish, onWish, canPrint, view }: Props) => {
  const words = useWords();
  const t = words.text;
  const { width, height, atMost } = bitmapSize(view?.width ?? 0, view?.height ?? 0, finenesses[wish.size]);
  const sheets = view ? planPoster(view, wish.paper, wish.across).sheets.length : 0;
  const with_ = (changes: Partial<PictureWish>): void => onWish({ ...wish, ...changes });
  return (
    <>
      <Select
        label={t("picture.kind")}
        value={wish.kind}
        onChange={(kind) => with_({ kind })}
        options={pictureKinds.map((kind) => ({
          value: kind,
          label: t(`picture.kind.${kind}`),
          disabled: kind === "poster" && !canPrint,
          ...(kind === "poster" && !canPrint ? { hint: t("picture.noPoster") } : {}),
        }))}
      />
      {wish.kind !== "canvas" && (
        <>
          <Segmented
            label={t("picture.part")}
            value={wish.part}
            onChange={(part) => with_({ part })}
            options={parts.map((part) => ({ value: part, label: t(`picture.part.${part}`) }))}
          />
          <Segmented
            label={t("picture.order")}
            value={wish.order}
            onChange={(order) => with_({ order })}
            options={orders.map((order) => ({ value: order, label: t(`picture.order.${order}`) }))}
          />
        </>
      )}
      {wish.kind === "png" && (
        <Segmented
          label={t("picture.size")}
          hint={view ? t(atMost ? "picture.pixelsAtMost" : "picture.pixels", { width, height }) : ""}
          value={wish.size}
          onChange={(size) => with_({ size })}
          options={pictureSizes.map((size) => ({ value: size, label: t(`picture.size.${size}`) }))}
        />
      )}
      {(wish.kind === "png" || wish.kind === "svg") && (
        <Segmented
          label={t("picture.ground")}
          value={wish.ground}
          onChange={(ground) => with_({ ground })}
          options={grounds.map((ground) => ({ value: ground, label: t(`picture.ground.${ground}`) }))}
        />
      )}
      {wish.kind === "poster" && (
        <>
          <Segmented
            label={t("picture.paper")}
            value={wish.paper}
            onChange={(paper) => with_({ paper })}
            options={posterPapers.map((paper) => ({ value: paper, label: t(`picture.paper.${paper}`) }))}
          />
          <NumberField
            label={t("picture.across")}
            hint={t("picture.sheets", { count: sheets })}
            value={wish.across}
            onChange={(across) => with_({ across: across ?? 1 })}
            min={1}
            max={MOST_ACROSS}
            integer
          />
        </>
      )}
    </>
  );
};
