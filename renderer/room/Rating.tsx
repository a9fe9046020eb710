import styles from "./Rating.module.css";

/** A rating of one to five as dots and as a figure, in the colour of its side. */
export const Rating = ({ rating }: { readonly rating: number }) => (
  <span className={styles.rating}>
    <span className={styles.dots} aria-hidden="true">
      {"●".repeat(rating)}
      {"○".repeat(5 - rating)}
    </span>
    <strong>{rating}</strong>
  </span>
);
