package dev.culprit.inference;

import dev.culprit.cache.ContentSum;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
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

  /** The Java file made of a rule, which its author never saw. */
  private static final Pattern GENERATED = Pattern.compile("^\\[?\\S+\\.java \\(\\d+:\\d+\\) : ");

  private RuleCompiler() {}

  /**
   * Compiles rules that were checked.
   *
   * @param rules name and sum of each rule of these files
   * @param problems gets what the compiler has to say
   * @return null when there is a problem
   */
  static CompiledRules.Part compile(
      List<RuleText> files, Map<String, String> rules, List<Problem> problems) {
    ModelBuilderImpl<PackageSources> builder = builder(rules);
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
    return problems.isEmpty() ? compile(builder, files, rules, problems) : null;
  }

  /** The names of some classes are made of the release: those of two parts must differ. */
  private static ModelBuilderImpl<PackageSources> builder(Map<String, String> rules) {
    ContentSum release = new ContentSum();
    new TreeMap<>(rules).forEach((name, sum) -> release.add(name + sum));
    return new ModelBuilderImpl<>(
        PackageSources::dumpSources,
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(new Properties(), LOADER)
            .as(KnowledgeBuilderConfigurationImpl.KEY),
        new ReleaseIdImpl("dev.culprit", Vocabulary.RULE_PACKAGE, release.hexadecimal()),
        false);
  }

  private static CompiledRules.Part compile(
      ModelBuilderImpl<PackageSources> builder,
      List<RuleText> files,
      Map<String, String> rules,
      List<Problem> problems) {
    PackageSources sources = builder.getPackageSources().iterator().next();
    JavaCompilerSettings settings = new JavaCompilerSettings();
    settings.setSourceVersion(CLASS_FILE_TARGET);
    settings.setTargetVersion(CLASS_FILE_TARGET);
    try {
      return new CompiledRules.Part(
          sources.getModelNames().iterator().next(),
          rules,
          KieMemoryCompiler.compileNoLoad(javaOf(sources), LOADER, settings, CompilerType.ECLIPSE));
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
    String reason =
        GENERATED.matcher(message.lines().findFirst().orElse("")).replaceFirst("").strip();
    return file.error(
        new Text("the rule does not compile", "la règle ne se compile pas"),
        place,
        new Text(reason, "le compilateur dit\u00a0: " + reason),
        RuleProblems.WHAT_A_RULE_MAY_SAY);
  }
}
