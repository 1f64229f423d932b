package dev.culprit.inference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a class file refers to: the classes and the members its constant pool names (Java Virtual
 * Machine Specification 17, section 4.4). Code can use nothing that does not stand there.
 *
 * @param classes names of classes as class files write them, with slashes; of an array, the name of
 *     what it holds
 */
record ClassFile(List<String> classes, List<Member> members) {
  /**
   * A field or method.
   *
   * @param owner the class it is asked of, which mostly decides
   * @param constant its name
   */
  record Member(String owner, Pool pool, int constant) {
    String name() {
      return pool.text(constant);
    }
  }

  private static final int MAGIC = 0xCAFEBABE;
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;

  /**
   * @throws IOException when it is no class file
   */
  static ClassFile read(byte[] bytes) throws IOException {
    try {
      return pool(bytes).file();
    } catch (RuntimeException malformed) {
      throw new IOException("no class file", malformed);
    }
  }

  /** There are tens of thousands of constants at each start: they are read as plainly as can be. */
  private static Pool pool(byte[] in) {
    if (unsigned(in, 0) != MAGIC >>> 16 || unsigned(in, 2) != (MAGIC & 0xFFFF)) {
      throw new IllegalArgumentException();
    }
    int size = unsigned(in, 8);
    byte[] tags = new byte[size];
    int[] first = new int[size];
    int[] second = new int[size];
    int at = 10;
    for (int i = 1; i < size; i++) {
      byte tag = in[at++];
      tags[i] = tag;
      switch (tag) {
        case UTF8 -> {
          first[i] = at + 2;
          second[i] = unsigned(in, at);
          at += 2 + second[i];
        }
        case CLASS, 8, 16, 19, 20 -> {
          first[i] = unsigned(in, at);
          at += 2;
        }
        case FIELD, 10, INTERFACE_METHOD, NAME_AND_TYPE, 17, 18 -> {
          first[i] = unsigned(in, at);
          second[i] = unsigned(in, at + 2);
          at += 4;
        }
        case 15 -> at += 3;
        case 3, 4 -> at += 4;
        case LONG, DOUBLE -> {
          at += 8;
          // It takes two places.
          i++;
        }
        default -> throw new IllegalArgumentException();
      }
    }
    return new Pool(in, tags, first, second);
  }

  private static int unsigned(byte[] in, int at) {
    return (in[at] & 0xFF) << 8 | in[at + 1] & 0xFF;
  }

  /**
   * The constants of a class file.
   *
   * @param first of a text, where its bytes begin; of others the number of the first constant they
   *     refer to
   * @param second of a text, how many bytes it has; of others the second constant
   */
  record Pool(byte[] bytes, byte[] tags, int[] first, int[] second) {
    ClassFile file() {
      List<String> classes = new ArrayList<>();
      String[] names = new String[tags.length];
      for (int i = 1; i < tags.length; i++) {
        if (tags[i] == CLASS) {
          names[i] = className(i);
          classes.add(names[i]);
        }
      }
      List<Member> members = new ArrayList<>();
      for (int i = 1; i < tags.length; i++) {
        if (tags[i] >= FIELD && tags[i] <= INTERFACE_METHOD) {
          String owner = Objects.requireNonNull(names[first[i]]);
          members.add(new Member(owner, this, first[second[i]]));
        }
      }
      return new ClassFile(classes, members);
    }

    private String className(int constant) {
      String name = text(first[constant]);
      int dimensions = 0;
      while (name.charAt(dimensions) == '[') {
        dimensions++;
      }
      boolean ofObjects = dimensions > 0 && name.startsWith("L", dimensions) && name.endsWith(";");
      return ofObjects
          ? name.substring(dimensions + 1, name.length() - 1)
          : name.substring(dimensions);
    }

    /** Of characters beyond ASCII something else comes out; no name that is allowed holds any. */
    private String text(int constant) {
      return new String(bytes, first[constant], second[constant], StandardCharsets.ISO_8859_1);
    }
  }
}
