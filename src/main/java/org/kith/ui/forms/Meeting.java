package org.kith.ui.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * Puts together what a person wrote and what the record is now, field by field: what the person
 * changed stays, what the person left alone becomes what it is now.
 */
final class Meeting {
  private final Values yours;
  private final Values now;
  private final Seen seen;
  private final Words words;
  private final Map<String, List<String>> together = new LinkedHashMap<>();
  private final List<Conflict.Clash> clashes = new ArrayList<>();
  private final List<Conflict.Taken> taken = new ArrayList<>();

  Meeting(Values yours, Values now, Seen seen, Words words) {
    this.yours = yours;
    this.now = now;
    this.seen = seen;
    this.words = words;
  }

  void of(Collection<? extends Field<?>> fields) {
    fields.forEach(this::of);
  }

  Map<String, List<String>> together() {
    return together;
  }

  Conflict conflict() {
    return new Conflict(clashes, taken);
  }

  private void of(Field<?> field) {
    Map<String, List<String>> mine = yours.of(field.parameters());
    Map<String, List<String>> theirs = now.of(field.parameters());
    if (isSame(field, mine, theirs)) {
      return;
    }
    Text label = field.label().in(words);
    if (seen.isAll(mine)) {
      together.putAll(theirs);
      taken.add(new Conflict.Taken(label, field.told(now, words)));
    } else if (!seen.isAll(theirs)) {
      clashes.add(
          new Conflict.Clash(
              field.target(""), label, field.told(yours, words), field.told(now, words)));
    }
  }

  private boolean isSame(
      Field<?> field, Map<String, List<String>> mine, Map<String, List<String>> theirs) {
    return Seen.of(mine).isAll(theirs)
        || (field.read(yours, words) instanceof Answer.Given<?>(Object value)
            && field.read(now, words) instanceof Answer.Given<?>(Object other)
            && value.equals(other));
  }
}
