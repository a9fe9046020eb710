export { fingerprint } from "../workshop/fingerprint";
