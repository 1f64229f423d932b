package dev.culprit.inference;

import dev.culprit.cache.ContentSum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compiled rules as one file: the sum of the rest, an index, and the class files one after the
 * other. The index holds each class file's name and length, and what the rules' text says.
 */
final class RuleArchive {
  private static final String FORMAT = "culprit-rules/2";

  private RuleArchive() {}

  static byte[] write(CompiledRules rules) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream file = new DataOutputStream(bytes)) {
      byte[] index = index(rules);
      file.writeLong(0);
      file.writeInt(index.length);
      file.write(index);
      for (CompiledRules.Part part : rules.parts()) {
        for (byte[] classFile : part.classes().values()) {
          file.write(classFile);
        }
      }
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    byte[] archive = bytes.toByteArray();
    ByteBuffer.wrap(archive).putLong(ContentSum.of(archive, Long.BYTES));
    return archive;
  }

  private static byte[] index(CompiledRules rules) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream index = new DataOutputStream(bytes);
    index.writeUTF(FORMAT);
    index.writeInt(rules.book().heads().size());
    for (RuleHead head : rules.book().heads()) {
      index.writeUTF(head.name());
      index.writeUTF(head.fr());
      index.writeInt(head.source());
      index.writeInt(head.line());
      index.writeInt(head.from());
      index.writeInt(head.to());
      index.writeUTF(head.sum());
    }
    index.writeInt(rules.book().mentions().size());
    for (Mention mention : rules.book().mentions()) {
      index.writeUTF(mention.kind());
      index.writeUTF(mention.id());
      index.writeInt(mention.source());
      index.writeInt(mention.line());
      index.writeInt(mention.column());
    }
    index.writeInt(rules.parts().size());
    for (CompiledRules.Part part : rules.parts()) {
      write(part, index);
    }
    return bytes.toByteArray();
  }

  private static void write(CompiledRules.Part part, DataOutputStream index) throws IOException {
    index.writeUTF(part.model());
    index.writeInt(part.rules().size());
    for (Map.Entry<String, String> rule : part.rules().entrySet()) {
      index.writeUTF(rule.getKey());
      index.writeUTF(rule.getValue());
    }
    index.writeInt(part.classes().size());
    for (Map.Entry<String, byte[]> classFile : part.classes().entrySet()) {
      index.writeUTF(classFile.getKey());
      index.writeInt(classFile.getValue().length);
    }
  }

  /** The rules of an archive; empty when a single byte of it is not as it was written. */
  static Optional<CompiledRules> read(byte[] bytes) {
    try (DataInputStream file = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (file.readLong() != ContentSum.of(bytes, Long.BYTES)) {
        return Optional.empty();
      }
      return Optional.ofNullable(rules(file.readNBytes(file.readInt()), file));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static CompiledRules rules(byte[] bytes, DataInputStream file) throws IOException {
    DataInputStream index = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!index.readUTF().equals(FORMAT)) {
      return null;
    }
    List<RuleHead> heads = new ArrayList<>();
    for (int left = index.readInt(); left > 0; left--) {
      heads.add(
          new RuleHead(
              index.readUTF(),
              index.readUTF(),
              index.readInt(),
              index.readInt(),
              index.readInt(),
              index.readInt(),
              index.readUTF()));
    }
    List<Mention> mentions = new ArrayList<>();
    for (int left = index.readInt(); left > 0; left--) {
      mentions.add(
          new Mention(
              index.readUTF(), index.readUTF(), index.readInt(), index.readInt(), index.readInt()));
    }
    List<CompiledRules.Part> parts = new ArrayList<>();
    for (int left = index.readInt(); left > 0; left--) {
      parts.add(part(index, file));
    }
    return file.read() < 0 ? new CompiledRules(parts, new RuleBook(heads, mentions)) : null;
  }

  private static CompiledRules.Part part(DataInputStream index, DataInputStream file)
      throws IOException {
    String model = index.readUTF();
    Map<String, String> rules = new TreeMap<>();
    for (int left = index.readInt(); left > 0; left--) {
      rules.put(index.readUTF(), index.readUTF());
    }
    Map<String, byte[]> classes = new TreeMap<>();
    for (int left = index.readInt(); left > 0; left--) {
      String name = index.readUTF();
      classes.put(name, file.readNBytes(index.readInt()));
    }
    return new CompiledRules.Part(model, rules, classes);
  }
}
