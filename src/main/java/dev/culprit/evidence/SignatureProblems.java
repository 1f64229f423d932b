package dev.culprit.evidence;

import com.google.re2j.PatternSyntaxException;
import dev.culprit.evidence.RegexToken.Kind;
import dev.culprit.knowledge.Signature;
import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says why a signature could not be found, or not as its author means. */
final class SignatureProblems {
  private static final Map<Kind, String[]> REFUSED =
      Map.of(
          Kind.LOOK_AROUND,
          new String[] {
            "looks ahead or behind",
            "RE2, which never takes more than linear time, has no look-around",
            "match the text around it too, or write a `rejects` line and a narrower pattern"
          },
          Kind.BACK_REFERENCE,
          new String[] {
            "refers back to a group",
            "RE2, which never takes more than linear time, has no back-references",
            "repeat the expression of the group"
          },
          Kind.INTERSECTION,
          new String[] {
            "intersects character classes",
            "RE2 takes `&&` for two characters, not for an intersection",
            "list the characters that are meant"
          },
          Kind.UNGREEDY,
          new String[] {
            "sets the flag `U`",
            "RE2 takes it for `swap greedy and lazy`, other engines for `Unicode classes`",
            "write `*?` for lazy, `\\p{L}` for any letter"
          },
          Kind.POSSESSIVE,
          new String[] {
            "repeats possessively",
            "RE2 never goes back, so it has no such form",
            "leave out the second `+`"
          },
          Kind.ATOMIC,
          new String[] {
            "has an atomic group",
            "RE2 never goes back, so it has no such form",
            "write `(?:` instead of `(?>`"
          });

  private final Signature signature;
  private final List<Problem> problems = new ArrayList<>();

  private SignatureProblems(Signature signature) {
    this.signature = signature;
  }

  static List<Problem> of(Signature signature) {
    SignatureProblems finder = new SignatureProblems(signature);
    signature.alternatives().forEach(finder::look);
    return finder.problems;
  }

  private void look(Signature.Alternative alternative) {
    int before = problems.size();
    if (alternative.regex()) {
      lookAtRegex(alternative.pattern(), alternative.place());
    } else {
      lookAtLine(alternative.pattern(), alternative.place());
    }
    if (problems.size() == before) {
      lookForLiteral(Wording.of(alternative, signature.ignoreCase()), alternative.place());
    }
  }

  private void lookAtLine(String line, Place place) {
    LinePattern parsed = LinePattern.parse(line);
    parsed
        .placeholders()
        .forEach(
            (name, type) -> {
              if (Placeholder.of(type).isEmpty()) {
                add(
                    "signature `%s` has a placeholder of the unknown type `%s`"
                        .formatted(signature.id(), type),
                    place,
                    "the types are %s".formatted(String.join(", ", Placeholder.words())),
                    NearestWord.to(type, Placeholder.words())
                        .map(word -> "write `{%s:%s}`".formatted(name, word))
                        .orElse("write `{%s}` for any text".formatted(name)));
              }
            });
    for (String name : parsed.doubled()) {
      add(
          "signature `%s` has the placeholder `{%s}` twice".formatted(signature.id(), name),
          place,
          "one name takes one value",
          "give the second one a name of its own");
    }
  }

  private void lookAtRegex(String regex, Place place) {
    int before = problems.size();
    for (RegexToken token : RegexTokens.of(regex)) {
      String[] words = REFUSED.get(token.kind());
      if (words != null) {
        add(
            "the regex of signature `%s` %s at character %d: `%s`"
                .formatted(
                    signature.id(),
                    words[0],
                    token.from() + 1,
                    regex.substring(token.from(), token.to())),
            place,
            words[1],
            words[2]);
      }
    }
    if (problems.size() == before) {
      lookAtSyntax(regex, place);
    }
  }

  private void lookAtSyntax(String regex, Place place) {
    try {
      Wording.compile(regex, signature.ignoreCase());
    } catch (PatternSyntaxException e) {
      int at = Math.max(0, regex.indexOf(e.getPattern()));
      add(
          "the regex of signature `%s` is not valid at character %d: `%s`"
              .formatted(signature.id(), at + 1, e.getPattern()),
          place,
          e.getDescription(),
          "write it in RE2 syntax, https://github.com/google/re2/wiki/Syntax");
    }
  }

  private void lookForLiteral(Wording wording, Place place) {
    Requirement best = Requirement.best(wording.required());
    if (best != null && best.isUsable()) {
      return;
    }
    String longest =
        best == null ? "it has none" : "its longest is `%s`".formatted(best.anyOf().get(0).text());
    add(
        "signature `%s` has no fixed text to search logs for".formatted(signature.id()),
        place,
        "it needs %d characters in a row that are the same in every line it matches, %s"
            .formatted(Requirement.SHORTEST, longest),
        "write more of the line; characters that loggers escape, such as quotes, do not count");
  }

  private void add(String what, Place place, String why, String help) {
    problems.add(Problem.error(what, place, why, help));
  }
}
