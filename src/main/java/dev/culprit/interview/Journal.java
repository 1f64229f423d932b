package dev.culprit.interview;

/** Is told of every act before the interview goes on, so that none is lost. */
public interface Journal {
  /** For an interview that need not be kept. */
  Journal NONE =
      new Journal() {
        @Override
        public void add(Act act) {}

        @Override
        public void undo() {}
      };

  void add(Act act);

  /** The last act that still counts was taken back. */
  void undo();
}
