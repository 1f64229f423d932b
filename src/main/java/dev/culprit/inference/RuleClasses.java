package dev.culprit.inference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.drools.model.Model;

/** The class loader of one set of compiled rules: it shows them what rules may use, no more. */
final class RuleClasses extends ClassLoader {
  private static final String SUFFIX = ".class";

  private final CompiledRules rules;
  private final Map<String, byte[]> classes;

  /**
   * @throws IOException when a class file refers to something that rules may not use
   */
  RuleClasses(CompiledRules rules) throws IOException {
    super("rules", RuleClasses.class.getClassLoader());
    this.rules = rules;
    this.classes = rules.classes();
    AllowedCode.check(classes);
  }

  /** The rules as Drools reads them. */
  Model model() throws ReflectiveOperationException {
    Map<String, Model> models = new HashMap<>();
    for (CompiledRules.Part part : rules.parts()) {
      models.put(
          part.model(), (Model) loadClass(part.model()).getDeclaredConstructor().newInstance());
    }
    Model first = models.get(rules.parts().get(0).model());
    boolean alone = models.size() == 1 && first.getRules().size() == rules.book().heads().size();
    return alone ? first : new JoinedModel(rules, models);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!AllowedCode.mayUse(name)) {
      throw new ClassNotFoundException("rules may not use " + name);
    }
    return isOurs(name) ? loadOurs(name) : super.loadClass(name, resolve);
  }

  /** Nobody else has such a class; asking them first would go through every jar each time. */
  private boolean isOurs(String name) {
    return name.startsWith(Vocabulary.RULE_PACKAGE + ".") && classes.containsKey(name);
  }

  private Class<?> loadOurs(String name) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes =
        name.endsWith(SUFFIX)
            ? classes.get(name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
            : null;
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }
}
