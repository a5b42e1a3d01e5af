package org.kith.ui.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed, chosen and attached, as it came: parameter by parameter.
 *
 * @param texts by parameter name
 * @param files by parameter name; empty files are left out
 */
public record Values(Map<String, List<String>> texts, Map<String, List<Upload>> files) {
  static final Values NONE = new Values(Map.of(), Map.of());

  public Values {
    texts = ordered(texts);
    files = ordered(files);
  }

  public static Values of(Map<String, List<String>> texts) {
    return new Values(texts, Map.of());
  }

  /** The first text of a parameter; empty where there is none. */
  public String text(String name) {
    return texts(name).stream().findFirst().orElse("");
  }

  public List<String> texts(String name) {
    return texts.getOrDefault(name, List.of());
  }

  public Optional<Upload> file(String name) {
    return files.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** These values with some replaced. */
  Values with(Map<String, List<String>> others) {
    Map<String, List<String>> all = new LinkedHashMap<>(texts);
    all.putAll(others);
    return new Values(all, files);
  }

  /** The values of these parameters alone; none where nothing was typed. */
  Map<String, List<String>> of(List<String> parameters) {
    Map<String, List<String>> some = new LinkedHashMap<>();
    parameters.forEach(name -> some.put(name, texts(name)));
    return some;
  }

  /** What can be shown: as typed, without what no page may hold. */
  Values keepable() {
    Map<String, List<String>> shown = new LinkedHashMap<>();
    texts.forEach((name, list) -> shown.put(name, list.stream().map(Typed::keepable).toList()));
    return new Values(shown, files);
  }

  private static <T> Map<String, List<T>> ordered(Map<String, List<T>> map) {
    Map<String, List<T>> copy = new LinkedHashMap<>();
    map.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }
}
