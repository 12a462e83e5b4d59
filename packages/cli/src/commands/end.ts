/** Tells the program what the process is to end with. */
export type End = (exitCode: number) => void;
