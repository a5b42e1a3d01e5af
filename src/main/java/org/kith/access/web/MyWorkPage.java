package org.kith.access.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.access.WorkItem;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** What waits for somebody, most pressing first. */
public record MyWorkPage(Text title, List<Group> groups) implements Page {

  /** What waits for the same kind of reason. */
  public record Group(Text title, List<WorkItem> items) {}

  static MyWorkPage of(List<WorkItem> items, Words words) {
    List<Group> groups = new ArrayList<>();
    for (WorkItem.Kind kind : WorkItem.Kind.values()) {
      List<WorkItem> some = items.stream().filter(item -> item.kind() == kind).toList();
      if (!some.isEmpty()) {
        groups.add(new Group(words.text("access.work." + code(kind)), some));
      }
    }
    return new MyWorkPage(words.text("access.my-work"), groups);
  }

  private static String code(WorkItem.Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
