package org.kith.access;

/**
 * How far a role reaches: the whole area, or what belongs to one organisation or one project.
 *
 * @param id of the organisation or project; empty for the area
 */
public record Scope(Kind kind, String id) {
  /** The whole area. */
  public static final Scope AREA = new Scope(Kind.AREA, "");

  /** What a scope can be limited to; its lower-case name is what the database holds. */
  public enum Kind {
    AREA,
    ORGANISATION,
    PROJECT
  }

  public Scope {
    if (id.isEmpty() != (kind == Kind.AREA)) {
      throw new IllegalArgumentException("only the area needs no id");
    }
  }

  public static Scope organisation(String id) {
    return new Scope(Kind.ORGANISATION, id);
  }

  public static Scope project(String id) {
    return new Scope(Kind.PROJECT, id);
  }
}
