package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedPasteTest {
  private static final String ENTRY =
      "time=\"2022-09-30T12:19:58Z\" level=debug msg=\"Failed to acquire authorization token from"
          + " SPN\" Application Id=ae0e4d3e Error=\"ClientSecretCredential authentication"
          + " failed\\nPOST https://login.windows.net/tenant/oauth2/token\"";
  private static final String NEXT = "time=\"2022-09-30T12:19:59Z\" level=info msg=next";

  @Test
  void anEntryThatAConsoleBrokeAtItsWidthIsJoinedWithNothing() {
    String pasted =
        ENTRY.substring(0, 80) + "\n" + ENTRY.substring(80, 160) + "\r\n" + ENTRY.substring(160);
    Reading log = Reading.of("first\n" + pasted + "\n" + NEXT + "\n");
    assertEquals(
        List.of("1@0 first", "2@6 " + ENTRY, "5@" + (6 + ENTRY.length() + 4) + " " + NEXT),
        log.placedTexts());
    assertEquals(5, log.lines().get(2).at().number());
  }

  @Test
  void aBlankThatCopyingDroppedAtTheWidthIsPutBack() {
    String entry = "time=\"x\" level=info msg=\"abcdefg hi jklmnopqrstuvwxyz";
    assertEquals(
        List.of(entry + "\""),
        Reading.of("time=\"x\" l\nevel=info\nmsg=\"abcde\nfg hi jklm\nnopqrstuvw\nxyz\"").texts());
  }

  @Test
  void anEntryThatAMailBrokeAtBlanksIsJoinedWithBlanks() {
    String mailed =
        ENTRY
            .replace(" msg=", "\nmsg=")
            .replace(" Application Id", "\nApplication Id")
            .replace(" failed", "\nfailed");
    assertEquals(List.of(ENTRY, NEXT), Reading.of(mailed + "\n" + NEXT).texts());
  }

  @Test
  void bothReadingsAreGivenWhenOneBreakAloneDoesNotTellHowItWasMade() {
    Reading log = Reading.of("time=\"x\" level=error msg=\"was not fo\nund\"\n" + NEXT);
    assertEquals(
        List.of(
            "1@0 time=\"x\" level=error msg=\"was not found\"",
            "1@0 time=\"x\" level=error msg=\"was not fo und\"",
            "3@42 " + NEXT),
        log.placedTexts());
    assertEquals(List.of("- - UTF-8 " + (42 + NEXT.length()) + " bytes 3 lines"), log.logs());
  }

  @Test
  void aBlankThatIsStillThereIsNotDoubled() {
    assertEquals(
        List.of("time=\"x\" level=error msg=\"was not found\""),
        Reading.of("time=\"x\" level=error msg=\"was not \nfound\"").texts());
    assertEquals(
        List.of("time=\"x\" level=error msg=\"was not found\""),
        Reading.of("time=\"x\" level=error msg=\"was not\n found\"").texts());
  }

  @Test
  void anEscapedQuoteClosesNothing() {
    assertEquals(
        List.of("time=\"x\" level=error msg=\"a \\\" b\"", "after"),
        Reading.of("time=\"x\" level=error msg=\"a \\\" \nb\"\nafter").texts());
  }

  @Test
  void anEntryIsOverWhenANewOneBeginsThoughItsQuoteWasCutOff() {
    String cut = "time=\"x\" level=error msg=\"cut of";
    for (String next :
        List.of(
            NEXT,
            "FATAL[0001] gone",
            "INFO    Connecting",
            "2024-05-26 03:01:21 x",
            "[2024-05-26 03:01:21.330] x",
            "<GCLOG>[x",
            "{\"level\":\"fatal\"}",
            "Sep 30 10:04:09 host himds[1]: x",
            "")) {
      assertEquals(List.of(cut, next, "rest"), Reading.of(cut + "\n" + next + "\nrest").texts());
    }
  }

  @Test
  void anEntryWithoutItsMessageGoesOn() {
    assertEquals(
        List.of("time=\"x\" level=error msg=plain", "after"),
        Reading.of("time=\"x\" \nlevel=error \nmsg=plain\nafter").texts());
  }

  @Test
  void linesOfAnotherKindAreNeverJoined() {
    String log = "msg=\"open quote\nsecond\ntime=\"x\" level=info msg=closed\nthird \"\nfourth";
    assertEquals(log.lines().toList(), Reading.of(log).texts());
  }

  @Test
  void anEntryOfTooManyLinesIsGivenAsItIs() {
    String start = "time=\"x\" level=error msg=\"";
    String many = "same width\n".repeat(200);
    Reading log = Reading.of(start + "\n" + many + "end\"");
    assertEquals(202, log.lines().size());
    assertEquals(
        "201@" + (start.length() + 1 + 199 * 11) + " same width", log.placedTexts().get(200));
    assertEquals(1, Reading.of(start + "\n" + "same width\n".repeat(198) + "end\"").lines().size());
  }

  @Test
  void anEntryThatWouldBecomeTooLongIsGivenAsItIs() {
    String log = "time=\"x\" level=error msg=\"0123456789\n0123456789 0123456789\n0123456789\"";
    assertEquals(1, Reading.of(log.getBytes(), LongLinesTest.limits(40, 68)).lines().size());
    assertEquals(3, Reading.of(log.getBytes(), LongLinesTest.limits(40, 67)).lines().size());
  }

  @Test
  void aLargeLogIsNoPaste() {
    InputLimits all = InputLimits.STANDARD;
    InputLimits small =
        new InputLimits(
            4, 1000, 50, 200, all.files(), all.unpackedBytes(), all.ratio(), all.ratioFrom());
    String wrapped = "time=\"x\" level=error msg=\"was not \nfound\"";
    assertEquals(1, Reading.of(wrapped.getBytes(), small).lines().size());
    String late = "line\n".repeat(20) + wrapped;
    assertEquals(22, Reading.of(late.getBytes(), small).lines().size());
  }
}
