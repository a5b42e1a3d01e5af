package org.kith.pledge;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a pledge.
 *
 * @param slug its part of the public address
 * @param promise what is promised, in English, a line each
 * @param project id of the project whose activities belong to it and whose figures it is counted
 *     in; null: none
 */
public record PledgeDetails(
    String slug,
    String title,
    String promise,
    @Nullable String project,
    boolean forPeople,
    boolean forOrganisations,
    Standing standing) {
  public static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public PledgeDetails {
    if (!SLUG.matcher(slug).matches() || title.isBlank() || promise.isBlank()) {
      throw new IllegalArgumentException("a pledge has an address, a title and a promise");
    }
    if (!forPeople && !forOrganisations) {
      throw new IllegalArgumentException("a pledge is for somebody");
    }
  }

  /** Who sees a pledge, and whether it can be signed. */
  public enum Standing {
    DRAFT,
    OPEN,
    CLOSED
  }

  /** Whether somebody can sign it now. */
  public boolean isOpenTo(Signatory.Kind kind) {
    return standing == Standing.OPEN
        && (kind == Signatory.Kind.PERSON ? forPeople : forOrganisations);
  }
}
