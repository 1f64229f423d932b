package dev.culprit.evidence;

/** What a signature is watched for. */
enum Role {
  CASE,
  CLUE,
  NOISE,
  /** A line only this product writes. */
  RECOGNISES,
  STARTS,
  SUCCEEDED,
  FAILED,
  ALARM,
  CONTEXT
}
