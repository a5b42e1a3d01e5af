package org.kith.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.kernel.AreaId;

/**
 * Who acts, in which area, and what that allows. Nothing reaches the database without one.
 *
 * @param name never a person's name: {@code visitor}, {@code command-line}, an account's id
 * @param purpose why a system actor acts, such as {@code load}; shown in the audit trail
 * @param grants each action that the actor may do, and how far
 * @param isOutside whether the database shows no more than to a visitor, whatever is granted
 */
public record Actor(
    Kind kind,
    String name,
    String purpose,
    AreaId area,
    Map<Action, Set<Scope>> grants,
    boolean isOutside) {

  /** What stands behind an actor. */
  public enum Kind {
    /** Anyone, not signed in: what is published may be read, and nothing else done. */
    VISITOR,
    /** Somebody with an account. */
    PERSON,
    /** A command or a job, with a purpose. */
    SYSTEM
  }

  public Actor {
    grants =
        grants.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
  }

  public static Actor visitor(AreaId area) {
    return new Actor(Kind.VISITOR, "visitor", "read", area, Map.of(), true);
  }

  /** A command or job that may do these actions anywhere in the area. */
  public static Actor system(String name, String purpose, AreaId area, Collection<Action> actions) {
    return new Actor(
        Kind.SYSTEM,
        name,
        purpose,
        area,
        actions.stream()
            .distinct()
            .collect(Collectors.toMap(action -> action, action -> Set.of(Scope.AREA))),
        false);
  }

  /** Somebody with an account. */
  public static Actor person(String account, AreaId area, Map<Action, Set<Scope>> grants) {
    return new Actor(Kind.PERSON, account, "work", area, grants, false);
  }

  /**
   * The same actor on a page for everybody: it shows them what it shows to all, so that nothing
   * unreleased is taken for public, and nothing kept for the next reader holds more than that.
   */
  public Actor outside() {
    return new Actor(kind, name, purpose, area, grants, true);
  }

  /** The same actor, who may also do these actions anywhere in the area, on every partner's. */
  Actor lent(Collection<Action> actions) {
    Map<Action, Set<Scope>> more = new HashMap<>(grants);
    actions.forEach(action -> more.put(action, Set.of(Scope.AREA)));
    more.put(Access.EVERY_PARTNER, Set.of(Scope.AREA));
    return new Actor(kind, name, purpose, area, more, false);
  }

  /** Whether the actor may do this everywhere in the area. */
  public boolean may(Action action) {
    return scopes(action).contains(Scope.AREA);
  }

  /** Whether the actor may do this to what belongs to any of these. */
  public boolean may(Action action, Scope... owners) {
    Set<Scope> scopes = scopes(action);
    return scopes.contains(Scope.AREA) || Set.of(owners).stream().anyMatch(scopes::contains);
  }

  /** Whether the actor may do this somewhere, however narrow. */
  public boolean mayAnywhere(Action action) {
    return !scopes(action).isEmpty();
  }

  /** How far an action is allowed; empty: not at all. */
  public Set<Scope> scopes(Action action) {
    return grants.getOrDefault(action, Set.of());
  }

  /**
   * Whether the database shows what has not been released: live figures, money, papers. Whoever
   * works for one organisation alone sees what is that organisation's, and not what every other
   * partner has not released.
   */
  public boolean isInside() {
    return !isOutside
        && (kind == Kind.SYSTEM
            || scopes(Access.INSIDE).stream()
                .anyMatch(scope -> scope.kind() != Scope.Kind.ORGANISATION));
  }

  /**
   * The organisations whose own records the database shows: {@code *} for every one, else their ids
   * with commas between.
   */
  String holders() {
    if (isOutside) {
      return "";
    }
    if (kind == Kind.SYSTEM || may(Access.EVERY_PARTNER)) {
      return "*";
    }
    return grants.values().stream()
        .flatMap(Set::stream)
        .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
        .map(Scope::id)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(","));
  }

  /**
   * What the actor may do, each with the organisations that it reaches: {@code people.read=*} for
   * every one, else {@code people.read=hall|club}, with commas between. An action in the whole area
   * reaches those whose records the actor sees at all.
   */
  String actions() {
    return isOutside
        ? ""
        : grants.entrySet().stream()
            .filter(grant -> !grant.getValue().isEmpty())
            .map(grant -> grant.getKey().id() + "=" + reach(grant.getValue()))
            .sorted()
            .collect(Collectors.joining(","));
  }

  private String reach(Set<Scope> scopes) {
    return scopes.contains(Scope.AREA)
        ? holders().replace(',', '|')
        : scopes.stream()
            .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
            .map(Scope::id)
            .sorted()
            .collect(Collectors.joining("|"));
  }
}
