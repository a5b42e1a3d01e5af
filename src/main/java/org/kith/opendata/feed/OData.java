package org.kith.opendata.feed;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.kith.opendata.Dataset;
import org.kith.opendata.sets.DatasetFiles;

/**
 * Tables as Excel and Power BI read them: OData 4.0, read only, its minimal level of conformance
 * (docs.oasis-open.org/odata/odata/v4.0, part 1, section 13.1.1).
 *
 * @param root address of the service, with a slash at its end
 */
public record OData(String root) {
  /** How many rows an answer has at most; it tells where the next are. */
  public static final int AT_ONCE = 2_000;

  private static final String EDMX = "http://docs.oasis-open.org/odata/ns/edmx";
  private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";
  private static final String NAMESPACE = "Kith";

  /** The name of a table where hyphens are not allowed. */
  public static String name(Dataset set) {
    return set.id().replace('-', '_');
  }

  /** Which tables there are. */
  public Map<String, Object> service(List<Dataset> sets) {
    Map<String, Object> service = new LinkedHashMap<>();
    service.put("@odata.context", root + "$metadata");
    service.put(
        "value",
        sets.stream()
            .map(set ->
                Map.of(
                    "name", name(set),
                    "title", set.title(),
                    "kind", "EntitySet",
                    "url", name(set)))
            .toList());
    return service;
  }

  /**
   * Some rows of a table.
   *
   * @param columns names of those that are asked for; empty: all
   * @param most how many are asked for from {@code skip} on
   */
  public Map<String, Object> rows(
      Dataset set, Set<String> columns, int skip, int most, boolean isCounted) {
    Dataset.Slice some = set.rows(skip, Math.min(most, AT_ONCE));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put(
        "@odata.context",
        root
            + "$metadata#"
            + name(set)
            + (columns.isEmpty() ? "" : "(" + String.join(",", columns) + ")"));
    if (isCounted) {
      answer.put("@odata.count", some.total());
    }
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (Dataset.Row row : some.rows()) {
      Map<String, @Nullable Object> object = DatasetFiles.object(set, row);
      if (!columns.isEmpty()) {
        object.keySet().retainAll(columns);
      }
      objects.add(object);
    }
    answer.put("value", objects);
    int next = skip + objects.size();
    int left = most == Integer.MAX_VALUE ? most : most - objects.size();
    if (!objects.isEmpty() && left > 0 && next < some.total()) {
      answer.put("@odata.nextLink", next(set, columns, next, left, isCounted));
    }
    return answer;
  }

  private String next(Dataset set, Set<String> columns, int skip, int left, boolean isCounted) {
    return root
        + name(set)
        + "?$skip="
        + skip
        + (left == Integer.MAX_VALUE ? "" : "&$top=" + left)
        + (columns.isEmpty() ? "" : "&$select=" + String.join(",", columns))
        + (isCounted ? "&$count=true" : "");
  }

  /** What the tables hold, as CSDL. */
  public static String metadata(List<Dataset> sets) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setPrefix("edmx", EDMX);
      xml.writeStartElement(EDMX, "Edmx");
      xml.writeNamespace("edmx", EDMX);
      xml.writeAttribute("Version", "4.0");
      xml.writeStartElement(EDMX, "DataServices");
      xml.setDefaultNamespace(EDM);
      xml.writeStartElement(EDM, "Schema");
      xml.writeDefaultNamespace(EDM);
      xml.writeAttribute("Namespace", NAMESPACE);
      for (Dataset set : sets) {
        type(set, xml);
      }
      xml.writeStartElement(EDM, "EntityContainer");
      xml.writeAttribute("Name", "Tables");
      for (Dataset set : sets) {
        xml.writeEmptyElement(EDM, "EntitySet");
        xml.writeAttribute("Name", name(set));
        xml.writeAttribute("EntityType", NAMESPACE + "." + name(set) + "_row");
      }
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }

  private static void type(Dataset set, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement(EDM, "EntityType");
    xml.writeAttribute("Name", name(set) + "_row");
    xml.writeStartElement(EDM, "Key");
    xml.writeEmptyElement(EDM, "PropertyRef");
    xml.writeAttribute("Name", "id");
    xml.writeEndElement();
    for (Dataset.Column column : set.columns()) {
      xml.writeEmptyElement(EDM, "Property");
      xml.writeAttribute("Name", column.name());
      xml.writeAttribute("Type", type(column.type()));
      if (column.name().equals("id") || column.type() == Dataset.Type.TEXTS) {
        xml.writeAttribute("Nullable", "false");
      }
      if (column.type() == Dataset.Type.NUMBER) {
        xml.writeAttribute("Scale", "variable");
      }
    }
    xml.writeEndElement();
  }

  private static String type(Dataset.Type type) {
    return switch (type) {
      case TEXT -> "Edm.String";
      case WHOLE -> "Edm.Int64";
      case NUMBER -> "Edm.Decimal";
      case DATE -> "Edm.Date";
      case MOMENT -> "Edm.DateTimeOffset";
      case YES_NO -> "Edm.Boolean";
      case TEXTS -> "Collection(Edm.String)";
    };
  }

  /** What was asked for and is no column; empty: nothing. */
  public static Set<String> unknown(Dataset set, Set<String> asked) {
    Set<String> known =
        set.columns().stream().map(Dataset.Column::name).collect(Collectors.toSet());
    return asked.stream().filter(one -> !known.contains(one)).collect(Collectors.toSet());
  }
}
