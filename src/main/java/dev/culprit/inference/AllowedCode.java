package dev.culprit.inference;

import dev.culprit.knowledge.Verdict;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the code of a compiled rule may refer to. The checks of a rule's text come first; this is
 * the second wall, for a way to write code that they do not know.
 */
final class AllowedCode {
  private static final Set<String> CLASSES =
      Stream.concat(
              Vocabulary.FACTS.values().stream().map(Class::getName),
              Stream.of(
                  Verdict.class.getName(),
                  "java.lang.Boolean",
                  "java.lang.CharSequence",
                  "java.lang.Class",
                  "java.lang.Enum",
                  "java.lang.Exception",
                  "java.lang.Integer",
                  "java.lang.Long",
                  "java.lang.Number",
                  "java.lang.Object",
                  "java.lang.RuntimeException",
                  "java.lang.String",
                  "java.lang.System",
                  "java.lang.Throwable",
                  "java.lang.invoke.CallSite",
                  "java.lang.invoke.MethodHandles",
                  "java.lang.invoke.MethodHandles$Lookup",
                  "java.lang.invoke.MethodType",
                  "java.lang.invoke.StringConcatFactory",
                  "java.time.format.DateTimeFormatter",
                  "java.time.format.DateTimeFormatterBuilder",
                  "java.util.Arrays",
                  "java.util.Collections",
                  "java.util.List",
                  "java.util.Locale",
                  "java.util.regex.Matcher",
                  "java.util.regex.Pattern",
                  "org.drools.compiler.kie.builder.MaterializedLambda",
                  "org.drools.core.rule.consequence.KnowledgeHelper",
                  "org.drools.modelcompiler.consequence.DroolsImpl",
                  "org.drools.modelcompiler.dsl.pattern.D",
                  "org.drools.modelcompiler.util.EvaluationUtil",
                  "org.drools.util.DateUtils",
                  "org.kie.api.runtime.rule.FactHandle"))
          .collect(Collectors.toUnmodifiableSet());

  /** Of these classes nothing but these members. */
  private static final Set<String> MEMBERS =
      Set.of(
          "java.lang.Enum.<init>",
          "java.lang.Enum.valueOf",
          "java.lang.Object.<init>",
          "java.lang.RuntimeException.<init>",
          "java.lang.System.arraycopy",
          "java.lang.invoke.StringConcatFactory.makeConcatWithConstants",
          "java.util.Arrays.asList",
          "java.util.Collections.emptyList",
          "java.util.Locale.ENGLISH",
          "org.drools.core.rule.consequence.KnowledgeHelper.insertLogical",
          "org.drools.modelcompiler.consequence.DroolsImpl.asKnowledgeHelper",
          "org.drools.util.DateUtils.getDateFormatMask");

  /** The classes of which only some members are allowed. */
  private static final Set<String> NARROW =
      MEMBERS.stream()
          .map(member -> internal(member.substring(0, member.lastIndexOf('.'))))
          .collect(Collectors.toUnmodifiableSet());

  /** Of these classes any member. */
  private static final Set<String> WHOLLY =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Integer",
          "java.lang.Long",
          "java.time.format.DateTimeFormatterBuilder",
          "java.util.regex.Matcher",
          "java.util.regex.Pattern",
          "org.drools.modelcompiler.dsl.pattern.D",
          "org.drools.modelcompiler.util.EvaluationUtil");

  private static final Set<String> STRING_MEMBERS =
      Stream.concat(Vocabulary.METHODS.stream(), Stream.of("equals", "hashCode"))
          .collect(Collectors.toUnmodifiableSet());

  /** As class files write them, which have a great many names. */
  private static final Set<String> INTERNAL_CLASSES = internal(CLASSES);

  private static final Set<String> INTERNAL_WHOLLY = internal(WHOLLY);

  private AllowedCode() {}

  /** Whether the code of rules may see this class. */
  static boolean mayUse(String className) {
    return mayUseInternal(internal(className));
  }

  /**
   * Reads every class file and refuses the first that goes beyond its bounds.
   *
   * @throws IOException with the class or member as its message
   */
  static void check(Map<String, byte[]> classes) throws IOException {
    for (byte[] bytes : classes.values()) {
      ClassFile file = ClassFile.read(bytes);
      for (String className : file.classes()) {
        if (!isPrimitive(className) && !mayUseInternal(className)) {
          throw new IOException(className.replace('/', '.'));
        }
      }
      for (ClassFile.Member member : file.members()) {
        if (!mayCall(member)) {
          throw new IOException(member.owner().replace('/', '.') + "." + member.name());
        }
      }
    }
  }

  private static boolean mayUseInternal(String className) {
    return className.startsWith(Vocabulary.RULE_PACKAGE + "/")
        || className.startsWith("org/drools/model/")
        || INTERNAL_CLASSES.contains(className);
  }

  /** The name of what an array of a primitive type holds is one letter. */
  private static boolean isPrimitive(String className) {
    return className.length() == 1;
  }

  private static boolean mayCall(ClassFile.Member member) {
    String owner = member.owner();
    if (NARROW.contains(owner)) {
      return MEMBERS.contains(owner.replace('/', '.') + "." + member.name());
    }
    if (owner.startsWith("java/")) {
      return INTERNAL_WHOLLY.contains(owner)
          || (owner.equals("java/lang/String") && STRING_MEMBERS.contains(member.name()));
    }
    return mayUseInternal(owner);
  }

  private static Set<String> internal(Set<String> names) {
    return names.stream().map(AllowedCode::internal).collect(Collectors.toUnmodifiableSet());
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }
}
