import { viewOfPicture } from "@shared/picture/poster";
import { useEffect, useMemo, useState } from "react";
import { bridge } from "../../bridge";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./ExportDialog.module.css";
import { copyPicture, makePicture, makeSvg, type PictureSource } from "./makePicture";
import { PictureChoices } from "./PictureChoices";
import picture from "./PictureDialog.module.css";
import { firstWish, type PictureWish } from "./pictureWish";
import { usePowers } from "./usePowers";

const useSource = (): PictureSource | null => {
  const workshop = useWorkshop((state) => state.workshop);
  const analysis = useWorkshop((state) => state.analysis);
  const words = useWorkshop((state) => state.agreementWords);
  return useMemo(() => (workshop ? { workshop, analysis, words } : null), [workshop, analysis, words]);
};

/** The picture as it will be; null while it is drawn, "" where there is nothing to draw. */
const usePreview = (source: PictureSource | null, wish: PictureWish): string | null => {
  const [svg, setSvg] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    if (source)
      void makeSvg(source, wish).then(
        (made) => gone || setSvg(made),
        () => gone || setSvg(""),
      );
    return () => {
      gone = true;
    };
  }, [source, wish]);
  return svg;
};

/** The table as a picture, a poster or a canvas of another program, with what it will look like. */
export const PictureDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const powers = usePowers();
  const source = useSource();
  const [wish, setWish] = useState<PictureWish>(firstWish);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const svg = usePreview(source, wish);
  const empty = svg === "" && wish.kind !== "canvas";

  const save = async (): Promise<void> => {
    if (!source) return;
    setBusy(true);
    setTrouble(null);
    const made = await makePicture(source, wish);
    const saved = made.ok ? await bridge.saveFile(made.value) : made;
    setBusy(false);
    if (!saved.ok) return setTrouble(words.say(saved.error.sentence));
    if (saved.value === null) return;
    toast({ key: "picture.saved", values: { name: saved.value.name } }, { tone: "success" });
    onClose();
  };
  const copy = async (): Promise<void> => {
    if (!source) return;
    setBusy(true);
    setTrouble(null);
    const copied = await copyPicture(source, wish);
    setBusy(false);
    if (!copied.ok) return setTrouble(words.say(copied.error.sentence));
    toast({ key: "picture.copied" }, { tone: "success" });
    onClose();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={words.text("picture.title")}
      description={words.text("picture.about")}
      footer={
        <>
          <Button onClick={onClose}>{words.text("picture.cancel")}</Button>
          {(wish.kind === "png" || wish.kind === "svg") && (
            <Button disabled={busy || empty} onClick={() => void copy()}>
              {words.text("picture.copy")}
            </Button>
          )}
          <Button tone="accent" disabled={busy || empty} onClick={() => void save()}>
            {words.text("picture.save")}
          </Button>
        </>
      }
    >
      <div className={styles["halves"]}>
        <div className={styles["choices"]}>
          <PictureChoices
            wish={wish}
            onWish={setWish}
            canPrint={powers?.printPdf ?? true}
            view={viewOfPicture(svg ?? "")}
          />
          <p className={picture["state"]} role="status">
            {busy ? words.text("picture.working") : empty ? words.text("picture.nothing") : ""}
          </p>
          {trouble !== null && (
            <p className={styles["trouble"]} role="alert">
              {trouble}
            </p>
          )}
        </div>
        <figure className={picture["paper"]} data-ground={wish.ground} aria-label={words.text("picture.preview")}>
          {svg !== null && svg !== "" && (
            <img
              className={picture["image"]}
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
              alt={words.text("picture.previewOf", { title: source?.workshop.title ?? "" })}
            />
          )}
        </figure>
      </div>
    </Dialog>
  );
};
