/** Does at once what is asked first, then only the last of what is asked within so many milliseconds, until nothing is. */
export const calmly = <T>(pause: number, work: (value: T) => void): ((value: T) => void) => {
  let resting = false;
  let waiting: { readonly value: T } | null = null;
  const rest = (): void => {
    resting = true;
    setTimeout(() => {
      resting = false;
      if (!waiting) return;
      const { value } = waiting;
      waiting = null;
      work(value);
      rest();
    }, pause);
  };
  return (value) => {
    if (resting) {
      waiting = { value };
      return;
    }
    work(value);
    rest();
  };
};
