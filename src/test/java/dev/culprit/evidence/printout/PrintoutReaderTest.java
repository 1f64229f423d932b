package dev.culprit.evidence.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.knowledge.Printout;
import dev.culprit.knowledge.Printout.Field;
import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintoutReaderTest {
  private static final Printout.Past PAST =
      new Printout.Past(List.of("Error", "Since"), "Pump State", "on", List.of("Since", "Seen"));

  private static final Printout TANKS =
      printout(
          Printout.Layout.TABLE,
          List.of(
              new Field("TANK", List.of("id")),
              new Field("LEVEL", List.of()),
              new Field("LEAKS", List.of("isLeaking"))),
          List.of("TANK", "LEVEL", "LEAKS"),
          "",
          "tank-\\d+");

  private static final Printout PUMP =
      printout(
          Printout.Layout.LINES,
          List.of(
              new Field("Pump Name", List.of("name")),
              new Field("Pump State", List.of("state")),
              new Field("Motor (main)", List.of("main")),
              new Field("Error", List.of()),
              new Field("Since", List.of()),
              new Field("Seen", List.of())),
          List.of("Pump Name", "Pump State"),
          "",
          "");

  private static final Printout UNIT =
      printout(
          Printout.Layout.LINES,
          List.of(new Field("Active", List.of())),
          List.of("Active"),
          "^\\W*(\\w+)\\.service - ",
          "");

  private static Printout printout(
      Printout.Layout layout, List<Field> fields, List<String> telling, String begins, String row) {
    Printout.Entries entries = new Printout.Entries(List.of("part", "title"), List.of("condition"));
    return new Printout(
        "it",
        Text.same("it"),
        layout,
        fields,
        telling,
        begins,
        row,
        begins.isEmpty() ? entries : null,
        PAST,
        List.of(),
        List.of(),
        Place.UNKNOWN);
  }

  private static List<String> read(Printout printout, String text) {
    PrintoutReader reader = Printouts.of(printout).reader();
    List<String> read = new ArrayList<>();
    List<Restated> all = new ArrayList<>();
    text.lines().forEach(line -> all.addAll(reader.read(line)));
    all.addAll(reader.end());
    all.forEach(line -> read.add(line.line() + (line.verbatim() ? "= " : ": ") + line.text()));
    return read;
  }

  @Test
  void aTableIsReadAsItStands() {
    assertEquals(
        List.of("1= tank-1 |20 |no", "2= tank-2 |30 |yes"),
        read(TANKS, "TANK    |LEVEL |LEAKS\ntank-1  |20    |no\ntank-2  |30    |yes\nbye"));
  }

  @Test
  void columnsMayStandInAnyOrderAndUnknownOnesAreKept() {
    assertEquals(
        List.of("1: tank-1 |20 |no |Colour: red"),
        read(TANKS, "LEVEL |Colour |TANK   |leaks\n20    |red    |tank-1 |no"));
  }

  @Test
  void columnsMayBeSetApartByBlanksAlone() {
    assertEquals(
        List.of("2: tank-1 |20 |no"),
        read(TANKS, "LEVEL   TANK    LEAKS\n-----   ----    -----\n20      tank-1  no\n"));
  }

  @Test
  void aTableOfMarkdownIsATable() {
    assertEquals(
        List.of("2: tank-1 |20 |no"),
        read(TANKS, "| TANK | LEVEL | LEAKS |\n|---|---|---|\n| tank-1 | 20 | no |"));
  }

  @Test
  void aConsoleMayHaveBrokenHeaderAndRows() {
    assertEquals(
        List.of("2: tank-1 |20 |no", "4: tank-2 |30 |yes"),
        read(TANKS, "TANK    |LEV\nEL |LEAKS\ntank-1  |2\n0 |no\ntank-2  |30 |\nyes"));
  }

  @Test
  void aQuotedMailColoursAndFixedBlanksDoNotMatter() {
    assertEquals(
        List.of("1: tank-1 |20 |no"),
        read(
            TANKS,
            "> > \u001B[1mTANK\u001B[0m |LEVEL |LEAKS\n> > tank-1\u00A0|20 |\u001B[31mno\u001B[0m"));
  }

  @Test
  void aRowOfSomethingElseIsNone() {
    assertEquals(List.of(), read(TANKS, "TANK |LEVEL |LEAKS\npump-1 |20 |no"));
  }

  @Test
  void jsonNamesARowByItsKeyOrByAFieldOfIt() {
    assertEquals(
        List.of("1: tank-1 |20 |false", "2: tank-2 | |true"),
        read(
            TANKS,
            "{\n\"tank-1\": {\"level\": 20, \"leaks\": false},\n\"tank-2\": {\"isLeaking\": true}}"));
    assertEquals(List.of("0: tank-3 |5 |"), read(TANKS, "[{\"id\": \"tank-3\", \"LEVEL\": 5}]"));
  }

  @Test
  void jsonMayLieDeepInJsonAndInStrings() {
    assertEquals(
        List.of("0: tank-1 |20 |no"),
        read(
            TANKS,
            "{\"result\": {\"tanks\": [{\"tank\": \"tank-1\", \"level\": 20, \"leaks\": \"no\"}]}}"));
    assertEquals(
        List.of("0: tank-1 |20 |no"),
        read(TANKS, "{\"stdout\": \"TANK |LEVEL |LEAKS\\ntank-1 |20 |no\", \"rc\": 0}"));
    assertEquals(
        List.of("0: tank-1 |20 |"),
        read(TANKS, "{\\\"tank-1\\\": {\\\"level\\\": 20, \\\"leaks\\\": null}}"));
  }

  @Test
  void ofJsonThatIsCutOffWhatIsThereCounts() {
    assertEquals(
        List.of("1: tank-1 |20 |no"),
        read(TANKS, "{\n\"tank-1\": {\"level\": 20, \"leaks\": \"no\"},\n\"tank-2\": {\"lev"));
  }

  @Test
  void whatFollowsBrokenJsonIsReadAgain() {
    assertEquals(
        List.of("3= tank-1 |20 |no"),
        read(
            TANKS,
            "{ \"tank-2\": {\n2026-01-02T03:04:05Z INFO done\nTANK |LEVEL |LEAKS\ntank-1 |20 |no"));
  }

  @Test
  void fieldsMayGoByTheirKeysInJson() {
    assertEquals(
        List.of("0= Pump Name : north", "1: Pump State : on"),
        read(PUMP, "Pump Name : north\nstate     : on"));
  }

  @Test
  void aValueThatAConsoleBrokeIsPutTogether() {
    String longName = "n".repeat(70);
    assertEquals(
        List.of("0: Pump Name : " + longName + "orth", "2= Pump State : on"),
        read(PUMP, "Pump Name : " + longName + "\north\nPump State : on"));
  }

  @Test
  void unknownKeysAreKeptAndMissingOnesSayNothing() {
    assertEquals(
        List.of(
            "0: Pump Name : north", "0: Pump State :", "0: built : 2020", "0: Motor (main) : hot"),
        read(
            PUMP,
            "{\"name\": \"north\", \"state\": null, \"built\": 2020,"
                + " \"parts\": [{\"title\": \"Motor\", \"part\": \"main\", \"condition\": \"hot\"}]}"));
  }

  @Test
  void oneFieldAloneIsNoPrintout() {
    assertEquals(List.of(), read(PUMP, "name: north"));
    assertEquals(List.of(), read(PUMP, "{\"name\": \"north\"}"));
  }

  @Test
  void twoOutputsOfOneCommandAreTwo() {
    assertEquals(
        List.of(
            "0= Pump Name : north",
            "1= Pump State : on",
            "2= Pump Name : south",
            "3= Pump State : off"),
        read(PUMP, "Pump Name : north\nPump State : on\nPump Name : south\nPump State : off"));
  }

  @Test
  void theLineThatBeginsItNamesWhatItIsAbout() {
    assertEquals(
        List.of("2: pumpd Active : failed"),
        read(
            UNIT, "Active: no\n\u25CF pumpd.service - The pump\n   Active: failed\n\nActive: yes"));
  }

  @Test
  void theLastLineThatBeginsItCountsHoweverFarItStands() {
    String other = "Docs: man:x(8)\n".repeat(20);
    assertEquals(
        List.of("22: two Active : yes"),
        read(UNIT, "one.service - x\ntwo.service - x\n" + other + "Active: yes"));
    assertEquals(
        List.of("1: one Active : no", "3: two Active : yes"),
        read(UNIT, "one.service - x\nActive: no\ntwo.service - x\nActive: yes\n\nActive: never"));
  }

  @Test
  void whatIsOverIsToldAsPast() {
    String head = "Pump Name : north\nPump State : ";
    assertEquals(List.of("Error : E7"), past(head + "On\nError : E7\nMotor (main) : hot"));
    assertEquals(List.of(), past(head + "off\nError : E7"));
    String seen = "\nSeen : 2026-05-01T10:00:00Z";
    assertEquals(
        List.of("Error : E7", "Since : 2026-04-01T10:00:00Z"),
        past(head + "on\nError : E7\nSince : 2026-04-01T10:00:00Z" + seen));
    assertEquals(List.of(), past(head + "on\nError : E7\nSince : 2026-06-01T10:00:00Z" + seen));
    assertEquals(
        List.of("Error : E7"), past("{\"name\": \"north\", \"state\": \"on\", \"error\": \"E7\"}"));
  }

  private static List<String> past(String text) {
    PrintoutReader reader = Printouts.of(PUMP).reader();
    List<Restated> all = new ArrayList<>();
    text.lines().forEach(line -> all.addAll(reader.read(line)));
    all.addAll(reader.end());
    return all.stream().filter(Restated::past).map(Restated::text).toList();
  }
}
