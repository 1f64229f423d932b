package dev.culprit.report.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnredactionTest {
  private static final Pseudonyms MAP = Pseudonyms.none();

  static {
    MAP.put("host-1", "srv\"01\\<b>&");
    MAP.put("tenant-12", "contoso");
  }

  @Test
  void textTakesValuesAsTheyAre() {
    assertEquals(
        "srv\"01\\<b>& of contoso, not host-2, xhost-1 or host-11",
        Unredaction.apply("host-1 of tenant-12, not host-2, xhost-1 or host-11", MAP));
  }

  @Test
  void jsonTakesThemAsJsonWritesThem() {
    assertEquals(
        "{ \"host\" : \"srv\\\"01\\\\<b>&\", \"tenant\" : \"contoso\" }",
        Unredaction.apply("{ \"host\" : \"host-1\", \"tenant\" : \"tenant-12\" }", MAP));
  }

  @Test
  void htmlTakesThemAsHtmlWritesThem() {
    assertEquals(
        "<!DOCTYPE html><td title=\"srv&quot;01\\&lt;b&gt;&amp;\">contoso</td>",
        Unredaction.apply("<!DOCTYPE html><td title=\"host-1\">tenant-12</td>", MAP));
  }

  @Test
  void whatWasRemovedAsASecretStaysAway() {
    assertEquals(
        "token=[removed:token] at contoso",
        Unredaction.apply("token=[removed:token] at tenant-12", MAP));
  }
}
