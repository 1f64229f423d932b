package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.culprit.hypothesis.Answered;
import dev.culprit.hypothesis.Concluded;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void factsAreTheRecordsOfTheHypothesisAndAPersonsAnswer() {
    Set<String> records =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.culprit.hypothesis")
                .stream()
                .filter(type -> type.isRecord())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    records.add("Answer");
    assertEquals(records, Vocabulary.FACTS.keySet());
  }

  @Test
  void constantsExist() throws ReflectiveOperationException {
    for (Class<?> type : Set.of(Answered.class, Concluded.class)) {
      for (String constant : Vocabulary.CONSTANTS.get(type.getSimpleName())) {
        assertTrue(type.getField(constant).getType() == String.class);
      }
    }
  }
}
