package dev.culprit.report.page;

import dev.culprit.report.page.Picture.Event;
import dev.culprit.report.page.Picture.Span;
import dev.culprit.report.page.Picture.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/** A timeline as SVG: a row for each span, a stroke for each event. */
final class SvgTimeline {
  private static final int LABEL_WIDTH = 220;
  private static final int WIDTH = 900;
  private static final int ROW = 30;
  private static final int BAR = 16;
  private static final int NARROWEST = 6;
  private static final int BASELINE = 19;

  private final Timeline timeline;
  private final Instant first;
  private final Instant last;
  private final Markup out = new Markup();

  private SvgTimeline(Timeline timeline) {
    this.timeline = timeline;
    this.first =
        timeline.spans().stream().map(Span::from).min(Comparator.naturalOrder()).orElseThrow();
    this.last =
        timeline.spans().stream().map(Span::to).max(Comparator.naturalOrder()).orElseThrow();
  }

  static String of(Timeline timeline) {
    return new SvgTimeline(timeline).svg();
  }

  private String svg() {
    int below = timeline.spans().size() * ROW;
    Svg.open(out, "timeline", timeline.title(), WIDTH, below + ROW);
    for (int i = 0; i < timeline.spans().size(); i++) {
      row(timeline.spans().get(i), i * ROW);
    }
    String y = String.valueOf(below + BASELINE);
    String left = String.valueOf(LABEL_WIDTH);
    String right = String.valueOf(WIDTH);
    return out.element("text", timeline.start(), "class", "axis", "x", left, "y", y)
        .element("text", timeline.end(), "class", "axis end", "x", right, "y", y)
        .close("svg")
        .toString();
  }

  private void row(Span span, int y) {
    Svg.openSpoken(out, "span " + span.look().name().toLowerCase(Locale.ROOT), span.sentence());
    out.element("text", span.label(), "x", "0", "y", String.valueOf(y + BASELINE));
    int x = x(span.from());
    int width = Math.max(x(span.to()) - x, NARROWEST);
    Svg.rectangle(out, x, y + (ROW - BAR) / 2, width, BAR);
    for (Event event : span.events()) {
      String at = String.valueOf(x(event.time()));
      String top = String.valueOf(y + 3);
      String bottom = String.valueOf(y + ROW - 3);
      out.open("line", "class", "event", "x1", at, "x2", at, "y1", top, "y2", bottom)
          .element("title", event.sentence())
          .close("line");
    }
    out.close("g");
  }

  private int x(Instant time) {
    double whole = Math.max(Duration.between(first, last).toMillis(), 1);
    double part = Duration.between(first, time).toMillis() / whole;
    int room = WIDTH - LABEL_WIDTH - NARROWEST;
    return LABEL_WIDTH + (int) Math.round(Math.min(Math.max(part, 0), 1) * room);
  }
}
