interface Ended {
  readonly url: string;
}

/** The part of a session's requests that is needed. */
export interface Requests {
  onCompleted(listener: ((ended: Ended) => void) | null): void;
  onErrorOccurred(listener: ((ended: Ended) => void) | null): void;
}

const isPart = (address: string): boolean => address.includes("/assets/");

/**
 * Calls once, when every part that pages have asked for has wholly come to them: their last bytes wait for this process,
 * which is then free for longer work. Returns what is to be told of each address asked for.
 */
export const whenAllCame = (requests: Requests, then: () => void): ((address: string) => void) => {
  let waiting = 0;
  const ended = ({ url }: Ended): void => {
    if (!isPart(url)) return;
    waiting -= 1;
    if (waiting > 0) return;
    requests.onCompleted(null);
    requests.onErrorOccurred(null);
    then();
  };
  requests.onCompleted(ended);
  requests.onErrorOccurred(ended);
  return (address) => {
    if (isPart(address)) waiting += 1;
  };
};
