package dev.culprit.log;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what is read of a stream. */
final class Digest {
  private final MessageDigest sha256;
  private final InputStream input;

  Digest(InputStream in) {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every JDK has SHA-256.", impossible);
    }
    input = new DigestInputStream(in, sha256);
  }

  /** The stream to read from. */
  InputStream input() {
    return input;
  }

  /** The digest of what was read, in hexadecimal; asked for once, at the end. */
  String hexadecimal() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
