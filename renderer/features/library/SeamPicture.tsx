import styles from "./Library.module.css";

/** Two pieces that fit: what the app is about, in one small picture. */
export const SeamPicture = () => (
  <svg className={styles["seam"]} viewBox="0 0 240 96" aria-hidden="true" focusable="false">
    <path
      className={styles["pieceA"]}
      d="M8 8h110v18a9 9 0 1 1 0 14v16a9 9 0 1 0 0 14v18H8a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z"
    />
    <path
      className={styles["pieceB"]}
      d="M122 8h110a4 4 0 0 1 4 4v72a4 4 0 0 1-4 4H122V70a9 9 0 1 1 0-14V40a9 9 0 1 0 0-14z"
    />
    <path className={styles["stroke"]} d="M20 33h70M20 63h70M150 33h70M150 63h62" />
  </svg>
);
