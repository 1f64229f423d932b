package dev.culprit.knowledge;

/** What a signature is watched for. */
public enum Role {
  CASE,
  CLUE,
  NOISE,
  /** A line only this product writes. */
  RECOGNISES,
  STARTS,
  SUCCEEDED,
  FAILED,
  ALARM,
  CONTEXT;

  /**
   * Whether few of very many lines are of interest: a hundred tell whose log it is, and of a
   * context value the last of a run decides. Others need not be tried at all.
   */
  public boolean needsFew() {
    return this == RECOGNISES || this == CONTEXT;
  }
}
