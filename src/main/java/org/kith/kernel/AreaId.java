package org.kith.kernel;

import java.util.regex.Pattern;

/**
 * The place that runs a programme, such as a borough; one installation may hold many, and they are
 * independent of each other. Kebab-case, at most 60 characters.
 */
public record AreaId(String value) {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public AreaId {
    if (value.length() > 60 || !KEBAB.matcher(value).matches()) {
      throw new IllegalArgumentException("not an area id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
