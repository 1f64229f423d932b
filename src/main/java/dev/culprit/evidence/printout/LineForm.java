package dev.culprit.evidence.printout;

import java.util.List;

/** Reads the text form of one printout. */
interface LineForm {
  void read(TextLine line, List<Restated> read);

  /** No line follows. */
  void end(List<Restated> read);
}
