package org.kith.access;

import java.util.List;

/**
 * An entry of the team's navigation, contributed by a module as a bean and shown to those who may
 * do its action somewhere.
 *
 * @param part what it is put together with where somebody sees many
 * @param order within its part: small numbers come first
 * @param messageKey its wording
 * @param path below {@code /team}
 * @param also further paths that belong to it. Mostly empty
 */
public record TeamItem(
    Part part, int order, String messageKey, String path, List<String> also, Action action) {
  public TeamItem {
    also = List.copyOf(also);
  }

  /** One whose pages are all below its path. */
  public TeamItem(Part part, int order, String messageKey, String path, Action action) {
    this(part, order, messageKey, path, List.of(), action);
  }

  /** What the team does, in the order of the navigation. */
  public enum Part {
    DELIVERY("access.part.delivery"),
    FIGURES("access.part.figures"),
    PUBLISHING("access.part.publishing"),
    GOVERNANCE("access.part.governance"),
    SETTINGS("access.part.settings");

    private final String messageKey;

    Part(String messageKey) {
      this.messageKey = messageKey;
    }

    /** Its wording. */
    public String messageKey() {
      return messageKey;
    }
  }
}
