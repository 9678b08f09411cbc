/** What a trainer is, for the list in `train.ts`. */

export interface TrainingRun {
  /** Folder with the training data, laid out as `ingest/models/README.md` says. */
  readonly data: string;
  readonly seed: number;
  /** Weights of a model trained before, in this run or an earlier one. */
  readModel(file: string): Uint8Array;
  /** Tells the person who waits what is going on. */
  tell(message: string): void;
}

export interface TrainedModel {
  readonly bytes: Uint8Array;
  /** For the model card: name and value, e.g. `UPOS on en_ewt-dev` and `0.955`. */
  readonly facts: readonly (readonly [string, string])[];
}

/** The same data and seed give the same bytes. */
export interface Trainer {
  /** In `ingest/models`. */
  readonly file: string;
  /** One sentence for the model card. */
  readonly about: string;
  train(run: TrainingRun): TrainedModel;
}

export function formatShare(share: number): string {
  return share.toFixed(4);
}
