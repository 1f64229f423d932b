package dev.culprit.inference;

import com.github.javaparser.JavaParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.model.codegen.execmodel.PackageModel;
import org.drools.mvel.parser.MvelParser;
import org.eclipse.jdt.internal.compiler.Compiler;

/**
 * The classes that rules are compiled with, some two thousand: loading them takes a fifth of the
 * time of the first diagnosis after an edit of a rule, unless Java finds them in an archive.
 */
public final class CompilerClasses {
  private static final String SUFFIX = ".class";

  /** Of each library the packages that are used nearly as a whole. */
  private static final List<Library> LIBRARIES =
      List.of(
          new Library(JavaParser.class, "com/github/javaparser/"),
          new Library(Compiler.class, "org/eclipse/jdt/internal/compiler/"),
          new Library(PackageModel.class, "org/drools/model/codegen/"),
          new Library(MvelParser.class, "org/drools/mvel/parser/"),
          new Library(PackageDescr.class, "org/drools/drl/ast/"));

  private record Library(Class<?> member, String folder) {}

  private CompilerClasses() {}

  /**
   * Loads them, so that they are in an archive that this process is made to write; none is run. One
   * that cannot be loaded, because it is for a library we do not have, is left out.
   *
   * @throws IOException when a library cannot be read
   */
  public static void load(ClassLoader loader) throws IOException {
    for (Library library : LIBRARIES) {
      try (JarFile jar = new JarFile(jarOf(library.member()).toFile())) {
        jar.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.startsWith(library.folder()) && name.endsWith(SUFFIX))
            .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
            .forEach(name -> load(name, loader));
      }
    }
  }

  private static Path jarOf(Class<?> member) throws IOException {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException unreadable) {
      throw new IOException(unreadable);
    }
  }

  private static void load(String name, ClassLoader loader) {
    try {
      Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError lacksALibrary) {
      // Then no rule needs it.
    }
  }
}
