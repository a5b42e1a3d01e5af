package org.kith.opendata.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.opendata.Dataset;
import org.kith.opendata.sets.DatasetFiles;

/**
 * Tables as Excel and Power BI read them: OData 4.0, read only
 * (docs.oasis-open.org/odata/odata/v4.0, part 1, section 13.1.1, and what their connectors ask for
 * beyond that).
 *
 * @param root address of the service, with a slash at its end
 * @param form how answers are written
 */
public record OData(String root, AnswerForm form) {
  /** How many rows an answer has at most; it tells where the next are. */
  public static final int AT_ONCE = 2_000;

  /** The name of a table where hyphens are not allowed. */
  public static String name(Dataset set) {
    return set.id().replace('-', '_');
  }

  /** Which tables there are. */
  public Map<String, Object> service(List<Dataset> sets) {
    Map<String, Object> service = started("");
    service.put("value", sets.stream().map(OData::table).toList());
    return service;
  }

  private static Map<String, Object> table(Dataset set) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("name", name(set));
    table.put("title", set.title());
    table.put("kind", "EntitySet");
    table.put("url", name(set));
    return table;
  }

  /**
   * Some rows of a table, and where the next are.
   *
   * @param most how many at once
   */
  public Map<String, Object> rows(Dataset set, Asked asked, int most) {
    Dataset.Slice some = asked.rows(set, Math.min(most, AT_ONCE));
    Map<String, Object> answer = started("#" + name(set) + columns(asked.columns()));
    if (asked.isCounted()) {
      answer.put("@odata.count", some.total());
    }
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (Dataset.Row row : some.rows()) {
      objects.add(object(set, row, asked.columns()));
    }
    answer.put("value", objects);
    String next = asked.after(objects.size(), some.total());
    if (next != null) {
      answer.put("@odata.nextLink", root + name(set) + next);
    }
    return answer;
  }

  /** One row of a table. */
  public Map<String, @Nullable Object> row(Dataset set, Dataset.Row row, Asked asked) {
    Map<String, @Nullable Object> answer =
        new LinkedHashMap<>(started("#" + name(set) + columns(asked.columns()) + "/$entity"));
    answer.putAll(object(set, row, asked.columns()));
    return answer;
  }

  private Map<String, Object> started(String context) {
    Map<String, Object> answer = new LinkedHashMap<>();
    if (!form.isBare()) {
      answer.put("@odata.context", root + "$metadata" + context);
    }
    return answer;
  }

  private static String columns(Set<String> columns) {
    return columns.isEmpty() ? "" : "(" + String.join(",", columns) + ")";
  }

  private Map<String, @Nullable Object> object(Dataset set, Dataset.Row row, Set<String> columns) {
    Map<String, @Nullable Object> object = DatasetFiles.object(set, row);
    if (!columns.isEmpty()) {
      object.keySet().retainAll(columns);
    }
    if (form.hasNumbersAsTexts()) {
      object.replaceAll((name, value) -> value instanceof Number number ? text(number) : value);
    }
    return object;
  }

  private static String text(Number number) {
    return number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
  }
}
