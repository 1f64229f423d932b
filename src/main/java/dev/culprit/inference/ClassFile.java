package dev.culprit.inference;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a class file refers to: the classes and the members its constant pool names (Java Virtual
 * Machine Specification 17, section 4.4). Code can use nothing that does not stand there.
 *
 * @param classes names of classes, with dots
 * @param members {@code class.member}, with dots
 */
record ClassFile(Set<String> classes, Set<String> members) {
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
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.readInt();
    int size = in.readUnsignedShort();
    int[] tags = new int[size];
    int[] first = new int[size];
    int[] second = new int[size];
    String[] texts = new String[size];
    for (int i = 1; i < size; i++) {
      tags[i] = in.readUnsignedByte();
      switch (tags[i]) {
        case UTF8 -> texts[i] = in.readUTF();
        case CLASS, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
        case 15 -> {
          in.readUnsignedByte();
          first[i] = in.readUnsignedShort();
        }
        case FIELD, 10, INTERFACE_METHOD, NAME_AND_TYPE, 17, 18 -> {
          first[i] = in.readUnsignedShort();
          second[i] = in.readUnsignedShort();
        }
        case 3, 4 -> in.readInt();
        case LONG, DOUBLE -> in.readLong();
        default -> throw new IOException("no class file");
      }
      // A long or double takes two places.
      i += tags[i] == LONG || tags[i] == DOUBLE ? 1 : 0;
    }
    Set<String> classes = new TreeSet<>();
    Set<String> members = new TreeSet<>();
    for (int i = 1; i < size; i++) {
      if (tags[i] == CLASS) {
        classes.add(className(texts[first[i]]));
      } else if (tags[i] >= FIELD && tags[i] <= INTERFACE_METHOD) {
        String owner = className(texts[first[first[i]]]);
        members.add(owner + "." + texts[first[second[i]]]);
      }
    }
    return new ClassFile(classes, members);
  }

  /** The class's name with dots; of an array, the name of what it holds. */
  private static String className(String internal) {
    String name = internal;
    if (name.startsWith("[")) {
      name = name.replaceFirst("^\\[+L?", "").replace(";", "");
    }
    return name.replace('/', '.');
  }
}
