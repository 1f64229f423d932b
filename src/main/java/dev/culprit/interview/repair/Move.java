package dev.culprit.interview.repair;

/**
 * One thing that can be done next.
 *
 * @param index number of the question or of the fault; 0 for the service
 */
public record Move(Kind kind, int index) {
  /** What kind of move it is. */
  public enum Kind {
    ASK,
    REPAIR,
    SERVICE
  }

  public static final Move SERVICE = new Move(Kind.SERVICE, 0);

  public static Move ask(int question) {
    return new Move(Kind.ASK, question);
  }

  public static Move repair(int fault) {
    return new Move(Kind.REPAIR, fault);
  }

  /** What this move alone costs. */
  public double cost(RepairModel model) {
    if (kind == Kind.ASK) {
      return model.questions().get(index).cost();
    }
    return kind == Kind.REPAIR ? model.repairs()[index] : model.service();
  }
}
