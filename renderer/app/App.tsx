import { lazy, Suspense, useEffect } from "react";
import { Library } from "../features/library/Library";
import { useView } from "../store/viewStore";
import { UiRoot } from "../ui/UiRoot";
import { askAbout } from "./aboutStore";
import { Dialogs } from "./Dialogs";
import { ErrorBoundary } from "./ErrorBoundary";
import { showDialog } from "./layoutStore";
import { Opening } from "./Opening";
import { RoomAway } from "./RoomAway";
import { ToastRegion } from "./ToastRegion";
import { useDocument } from "./useDocument";
import { useKeys } from "./useKeys";
import { useMachineLook } from "./useMachineLook";
import { useMenu } from "./useMenu";
import { useRoomState } from "./useRoomState";
import { useRoute } from "./useRoute";
import { useTheme } from "./useTheme";
import { useUiWords } from "./useUiWords";

const WorkshopScreen = lazy(() => import("./WorkshopScreen").then((module) => ({ default: module.WorkshopScreen })));

const Screen = () => {
  const route = useRoute();
  useDocument(route.screen);
  useKeys();
  useMenu();
  useRoomState();
  useEffect(() => {
    if (route.screen === "library") useView.getState().showLibrary();
  }, [route]);
  return (
    <>
      {route.screen === "library" ? (
        <RoomAway>
          <Library onVerify={() => showDialog("verify")} />
        </RoomAway>
      ) : (
        <Suspense fallback={<Opening />}>
          <WorkshopScreen key={route.id} id={route.id} />
        </Suspense>
      )}
      <Dialogs />
    </>
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
      <ToastRegion />
    </UiRoot>
  );
};
