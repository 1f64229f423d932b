package dev.culprit.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How many bytes are looked up at a time. */
enum WordWidth {
  EIGHT(8),
  FOUR(4);

  /** The fractional part of the golden ratio: spreads words over a table (Knuth, TAOCP 6.4). */
  static final long MIX = 0x9E3779B97F4A7C15L;

  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final int bytes;

  WordWidth(int bytes) {
    this.bytes = bytes;
  }

  int bytes() {
    return bytes;
  }

  /** The bits by which small letters of ASCII differ from capitals, in each byte of a word. */
  long smallLetters() {
    return this == EIGHT ? 0x2020202020202020L : 0x20202020L;
  }

  /** The word that begins here, with small letters for capitals; some marks become others too. */
  long folded(byte[] from, int at) {
    return read(from, at) | smallLetters();
  }

  /** The word that begins here. */
  long read(byte[] from, int at) {
    return this == EIGHT ? (long) LONG.get(from, at) : (int) INT.get(from, at) & 0xFFFFFFFFL;
  }
}
