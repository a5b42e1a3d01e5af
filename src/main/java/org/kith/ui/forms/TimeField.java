package org.kith.ui.forms;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.ui.Words;

/** A time of day, as people write it: 10:30, 10.30, 9, 1pm, 1.15 pm. */
public record TimeField(String name, Label label) implements Field<LocalTime> {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
  private static final Look LOOK = new Look.Line("text", "", "", 5, "", "");

  public static TimeField of(String name, String key) {
    return new TimeField(name, Label.key(key));
  }

  @Override
  public Look look(Words words) {
    return LOOK;
  }

  @Override
  public Answer<LocalTime> read(Values values, Words words) {
    String typed = values.text(name).strip().toLowerCase(Locale.ROOT);
    if (typed.isEmpty()) {
      return Answer.wrong("ui.form.missing");
    }
    Matcher time = TIME.matcher(typed);
    if (!time.matches()) {
      return Answer.wrong("ui.form.time");
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    String half = time.group(3);
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return Answer.wrong("ui.form.time");
      }
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    return hour > 23 || minute > 59
        ? Answer.wrong("ui.form.time")
        : new Answer.Given<>(LocalTime.of(hour, minute));
  }

  @Override
  public Map<String, List<String>> write(LocalTime value) {
    return Map.of(name, List.of(value.toString()));
  }
}
