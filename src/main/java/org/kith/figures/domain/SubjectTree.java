package org.kith.figures.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.figures.SubjectName;

/**
 * The subjects of an area as readers expect them: the programme, each priority followed by its
 * projects, then the area itself and the wider ones.
 */
public final class SubjectTree {
  private final Map<String, Branch> branches = new LinkedHashMap<>();

  /**
   * A subject in its place.
   *
   * @param depth 0 for what belongs to nothing else
   */
  public record Branch(SubjectName name, int depth) {
    public String id() {
      return name.subject().id();
    }
  }

  SubjectTree(Collection<SubjectName> names) {
    names.stream()
        .filter(name -> isRoot(name, names))
        .filter(name -> !isPlace(name))
        .forEach(name -> grow(name, 0, names));
    names.stream().filter(SubjectTree::isPlace).forEach(name -> grow(name, 0, names));
  }

  public List<Branch> branches() {
    return List.copyOf(branches.values());
  }

  public Optional<SubjectName> name(String id) {
    return Optional.ofNullable(branches.get(id)).map(Branch::name);
  }

  /** The ids of a subject and of all that belongs to it; empty for an unknown one. */
  public List<String> within(String id) {
    List<String> ids = new ArrayList<>();
    int depth = -1;
    for (Branch branch : branches.values()) {
      if (branch.id().equals(id)) {
        depth = branch.depth();
        ids.add(id);
      } else if (depth >= 0 && branch.depth() <= depth) {
        break;
      } else if (depth >= 0) {
        ids.add(branch.id());
      }
    }
    return ids;
  }

  /** All ids, in order. */
  public List<String> ids() {
    return List.copyOf(branches.keySet());
  }

  private void grow(SubjectName name, int depth, Collection<SubjectName> names) {
    String id = name.subject().id();
    if (branches.putIfAbsent(id, new Branch(name, depth)) == null) {
      names.stream()
          .filter(child -> name.subject().equals(child.parent()))
          .forEach(child -> grow(child, depth + 1, names));
    }
  }

  private static boolean isRoot(SubjectName name, Collection<SubjectName> names) {
    return name.parent() == null
        || names.stream().noneMatch(other -> other.subject().equals(name.parent()));
  }

  private static boolean isPlace(SubjectName name) {
    return name.subject().kind().equals("area");
  }
}
