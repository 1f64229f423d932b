package dev.culprit.inference;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kie.memorycompiler.JavaCompilerSettings;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.KieMemoryCompiler;
import org.kie.memorycompiler.KieMemoryCompilerException;
import org.kie.util.maven.support.ReleaseIdImpl;

/**
 * Turns rule files into class files by Drools' executable model; nothing of them is run.
 *
 * <p>It asks the model's builder directly. {@code KieBuilder} would do the same by way of a module
 * descriptor, whose XML library makes Java 24 and later print warnings.
 */
final class RuleCompiler {
  /** The Java release of the class files, so that every Java we run on can load them. */
  static final String CLASS_FILE_TARGET = "17";

  private static final ClassLoader LOADER = RuleCompiler.class.getClassLoader();

  private RuleCompiler() {}

  /**
   * Compiles rules that were checked.
   *
   * @param problems gets what the compiler has to say
   * @return null when there is a problem
   */
  static CompiledRules compile(List<RuleText> files, RuleBook book, List<Problem> problems) {
    ModelBuilderImpl<PackageSources> builder = builder();
    CompositeKnowledgeBuilder batch = builder.batch();
    for (int i = 0; i < files.size(); i++) {
      Resource resource =
          ResourceFactory.newByteArrayResource(
              files.get(i).text().getBytes(StandardCharsets.UTF_8));
      resource.setSourcePath(Vocabulary.RULE_PACKAGE + "/" + i + ".drl");
      batch.add(resource, ResourceType.DRL);
    }
    try {
      batch.build();
    } catch (RuntimeException refused) {
      problems.add(
          problem(
              Place.of(files.get(0).file()), String.valueOf(refused.getMessage()), files.get(0)));
      return null;
    }
    for (KnowledgeBuilderError error : builder.getErrors()) {
      problems.add(problem(error, files));
    }
    return problems.isEmpty() ? compile(builder, files, book, problems) : null;
  }

  private static ModelBuilderImpl<PackageSources> builder() {
    return new ModelBuilderImpl<>(
        PackageSources::dumpSources,
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(new Properties(), LOADER)
            .as(KnowledgeBuilderConfigurationImpl.KEY),
        new ReleaseIdImpl("dev.culprit", Vocabulary.RULE_PACKAGE, "1"),
        false);
  }

  private static CompiledRules compile(
      ModelBuilderImpl<PackageSources> builder,
      List<RuleText> files,
      RuleBook book,
      List<Problem> problems) {
    PackageSources sources = builder.getPackageSources().iterator().next();
    JavaCompilerSettings settings = new JavaCompilerSettings();
    settings.setSourceVersion(CLASS_FILE_TARGET);
    settings.setTargetVersion(CLASS_FILE_TARGET);
    try {
      return new CompiledRules(
          sources.getModelNames().iterator().next(),
          KieMemoryCompiler.compileNoLoad(javaOf(sources), LOADER, settings, CompilerType.ECLIPSE),
          book);
    } catch (KieMemoryCompilerException refused) {
      problems.add(problem(Place.of(files.get(0).file()), refused.getMessage(), files.get(0)));
      return null;
    }
  }

  private static Map<String, String> javaOf(PackageSources sources) {
    List<GeneratedFile> generated = new ArrayList<>();
    sources.collectGeneratedFiles(generated);
    Map<String, String> java = new HashMap<>();
    for (GeneratedFile file : generated) {
      String path = file.relativePath().replace('\\', '/');
      java.put(
          path.substring(0, path.length() - ".java".length()).replace('/', '.'),
          new String(file.contents(), StandardCharsets.UTF_8));
    }
    return java;
  }

  /** The Java file made of a rule, which its author never saw. */
  private static final Pattern GENERATED = Pattern.compile("^\\[?\\S+\\.java \\(\\d+:\\d+\\) : ");

  private static Problem problem(KnowledgeBuilderError error, List<RuleText> files) {
    RuleText file = files.get(0);
    for (int i = 0; i < files.size(); i++) {
      Resource resource = error.getResource();
      if (resource != null
          && (Vocabulary.RULE_PACKAGE + "/" + i + ".drl").equals(resource.getSourcePath())) {
        file = files.get(i);
      }
    }
    int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
    Place place = line > 0 ? file.placeOfLine(line) : Place.of(file.file());
    return problem(place, error.getMessage(), file);
  }

  /** What our own checks did not foresee: the compiler's first line, at our place. */
  private static Problem problem(Place place, String message, RuleText file) {
    return file.error(
        "the rule does not compile",
        place,
        GENERATED.matcher(message.lines().findFirst().orElse("")).replaceFirst("").strip(),
        "see rules/README.md for what a rule may say");
  }
}
