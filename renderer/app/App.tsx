import { Suspense, useEffect } from "react";
import { takeDown } from "../still/upStill";
import { useView } from "../store/viewStore";
import { later } from "../ui/later";
import { UiRoot } from "../ui/UiRoot";
import { askAbout } from "./aboutStore";
import { ErrorBoundary } from "./ErrorBoundary";
import { showDialog } from "./layoutStore";
import { Opening } from "./Opening";
import { RoomAway } from "./RoomAway";
import { Library, WorkshopScreen } from "./screens";
import { useDocument } from "./useDocument";
import { useKeys } from "./useKeys";
import { useMachineLook } from "./useMachineLook";
import { useMenu } from "./useMenu";
import { useRoomState } from "./useRoomState";
import { useRoute } from "./useRoute";
import { useTheme } from "./useTheme";
import { useUiWords } from "./useUiWords";

const Dialogs = later(() => import("./overlays").then((module) => module.Dialogs));
const ToastRegion = later(() => import("./overlays").then((module) => module.ToastRegion));

const over = (
  <>
    <Dialogs />
    <ToastRegion />
  </>
);

const Screen = () => {
  const route = useRoute();
  useDocument(route.screen);
  useKeys();
  useMenu();
  useRoomState();
  useEffect(() => {
    if (route.screen !== "library") return;
    takeDown();
    useView.getState().showLibrary();
  }, [route]);
  return (
    <Suspense fallback={<Opening />}>
      {route.screen === "library" ? (
        <>
          <RoomAway>
            <Library onVerify={() => showDialog("verify")} />
          </RoomAway>
          {over}
        </>
      ) : (
        <WorkshopScreen key={route.id} id={route.id} over={over} />
      )}
    </Suspense>
  );
};

/** The window: one screen by the address, and what lies over every screen. */
export const App = () => {
  const texts = useUiWords();
  useTheme();
  useMachineLook();
  useEffect(() => {
    void askAbout();
  }, []);
  return (
    <UiRoot texts={texts} direction="ltr">
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
    </UiRoot>
  );
};
