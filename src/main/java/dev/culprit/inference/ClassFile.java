package dev.culprit.inference;

import java.io.IOException;
import java.nio.ByteBuffer;
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
  /** A field or method and the class it is asked of. */
  record Member(String owner, String name) {}

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
      return read(ByteBuffer.wrap(bytes));
    } catch (RuntimeException malformed) {
      throw new IOException("no class file", malformed);
    }
  }

  private static ClassFile read(ByteBuffer in) throws IOException {
    if (in.getInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.getInt();
    int size = unsigned(in);
    int[] tags = new int[size];
    int[] first = new int[size];
    int[] second = new int[size];
    for (int i = 1; i < size; i++) {
      tags[i] = in.get();
      switch (tags[i]) {
        case UTF8 -> {
          second[i] = unsigned(in);
          first[i] = in.position();
          in.position(first[i] + second[i]);
        }
        case CLASS, 8, 16, 19, 20 -> first[i] = unsigned(in);
        case 15 -> {
          in.get();
          first[i] = unsigned(in);
        }
        case FIELD, 10, INTERFACE_METHOD, NAME_AND_TYPE, 17, 18 -> {
          first[i] = unsigned(in);
          second[i] = unsigned(in);
        }
        case 3, 4 -> in.getInt();
        case LONG, DOUBLE -> in.getLong();
        default -> throw new IOException("no class file");
      }
      // A long or double takes two places.
      i += tags[i] == LONG || tags[i] == DOUBLE ? 1 : 0;
    }
    return new Pool(in.array(), tags, first, second).file();
  }

  private static int unsigned(ByteBuffer in) {
    return in.getShort() & 0xFFFF;
  }

  /**
   * The constants of a class file.
   *
   * @param first of a text, where its bytes begin; of others the number of the first constant they
   *     refer to
   * @param second of a text, how many bytes it has; of others the second constant
   */
  private record Pool(byte[] bytes, int[] tags, int[] first, int[] second) {
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
          members.add(new Member(owner, text(first[second[i]])));
        }
      }
      return new ClassFile(classes, members);
    }

    private String className(int constant) {
      String name = text(first[constant]);
      return name.startsWith("[") ? name.replaceFirst("^\\[+L?", "").replace(";", "") : name;
    }

    /**
     * Java writes some characters beyond ASCII otherwise than UTF-8 does; no name that is allowed
     * holds any.
     */
    private String text(int constant) {
      return new String(bytes, first[constant], second[constant], StandardCharsets.UTF_8);
    }
  }
}
