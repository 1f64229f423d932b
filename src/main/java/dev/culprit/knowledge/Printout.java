package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.List;

/**
 * What a command prints. Whatever form it was pasted in (as text, as JSON, with other columns), it
 * is read as lines of one form, so that signatures need to know that one alone.
 *
 * @param fields what it says, in the order its lines have; of a table the first names the row
 * @param recognisedBy names of fields; where two of them stand together, it is this printout
 * @param begins a regular expression for the line that begins it and whose first group names what
 *     it is about; empty when no such line is needed
 * @param row a regular expression for the first field of a row; empty when it is no table
 * @param entries how JSON writes a field as an object of its own; null when it does not
 * @param past which of its fields may tell of what is over; null when none does
 */
public record Printout(
    String id,
    Text title,
    Layout layout,
    List<Field> fields,
    List<String> recognisedBy,
    String begins,
    String row,
    Entries entries,
    Past past,
    List<Sample> samples,
    List<Sample> rejects,
    Place place) {
  /** How a printout is laid out as text. */
  public enum Layout {
    /** A line {@code name : value} for each field. */
    LINES,
    /** A line of names, and under it a row for each thing: {@code value |value |value}. */
    TABLE
  }

  /**
   * Something a printout says.
   *
   * @param name as the text form prints it
   * @param also other names of it, such as its key in JSON; case, blanks and dashes do not matter
   */
  public record Field(String name, List<String> also) {}

  /** Of a JSON object that stands for one field: the keys that may hold its name and its value. */
  public record Entries(List<String> name, List<String> value) {}

  /**
   * Fields that a command goes on printing when what they tell is over.
   *
   * @param fields their names
   * @param where the field that says so
   * @param is its value, whatever its case, when it is over
   * @param unlessAfter two fields that hold times; it is not over when the first is later than the
   *     second. Empty when no times tell.
   */
  public record Past(List<String> fields, String where, String is, List<String> unlessAfter) {}

  /**
   * A text and what it is read as.
   *
   * @param lines empty for a text that is none of these printouts
   */
  public record Sample(String text, List<String> lines, Place place) {}
}
