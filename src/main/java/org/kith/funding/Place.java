package org.kith.funding;

import java.util.Optional;

/**
 * Where money can be. Everything that happens to money moves it from one place to another, so that
 * what left one is always what came to the other.
 */
public sealed interface Place {
  /** As files and the database write it, such as {@code budget/innovation-fund}. */
  String key();

  /** Whether money comes from outside, so that more may leave than ever came. */
  default boolean isSource() {
    return false;
  }

  /** Whoever pays for the programme. */
  record Funder(String organisation) implements Place {
    @Override
    public String key() {
      return "funder/" + organisation;
    }

    @Override
    public boolean isSource() {
      return true;
    }
  }

  /** What a budget holds and has not awarded. */
  record Pot(String budget) implements Place {
    @Override
    public String key() {
      return "budget/" + budget;
    }
  }

  /** Money of an agreement, for one of its uses. */
  record Share(String agreement, String use, Stage stage) implements Place {
    @Override
    public String key() {
      return "agreement/" + agreement + "/" + use + "/" + stage.id();
    }

    /** The same use's money at another stage. */
    public Share at(Stage other) {
      return new Share(agreement, use, other);
    }

    public boolean isSameUseAs(Share other) {
      return agreement.equals(other.agreement) && use.equals(other.use);
    }
  }

  /** Somebody who adds money or things of their own. */
  record Contributor(String organisation) implements Place {
    @Override
    public String key() {
      return "contributor/" + organisation;
    }

    @Override
    public boolean isSource() {
      return true;
    }
  }

  /**
   * What others added to an agreement's work: kept apart, never mixed with the programme's money.
   */
  record Added(String agreement, Contribution as) implements Place {
    @Override
    public String key() {
      return "added/" + agreement + "/" + as.id();
    }
  }

  /** Reads {@link #key()}; empty when it is none. */
  static Optional<Place> parse(String key) {
    String[] parts = key.split("/", -1);
    return switch (parts[0]) {
      case "funder" -> two(parts).map(Funder::new);
      case "budget" -> two(parts).map(Pot::new);
      case "contributor" -> two(parts).map(Contributor::new);
      case "added" ->
          parts.length == 3
              ? Contribution.of(parts[2]).map(as -> new Added(parts[1], as))
              : Optional.empty();
      case "agreement" ->
          parts.length == 4
              ? Stage.of(parts[3]).map(stage -> new Share(parts[1], parts[2], stage))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> two(String[] parts) {
    return parts.length == 2 && !parts[1].isEmpty() ? Optional.of(parts[1]) : Optional.empty();
  }
}
