package org.kith.opendata.feed;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kith.opendata.Dataset;

/**
 * What the tables hold, and what may be asked of them, as CSDL (part 3 of OData 4.0) with the terms
 * of the standard's vocabulary of capabilities: programs that know them ask for nothing else.
 */
public final class Csdl {
  private static final String EDMX = "http://docs.oasis-open.org/odata/ns/edmx";
  private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";
  private static final String NAMESPACE = "Kith";
  private static final String CAPABILITY = "Org.OData.Capabilities.V1.";
  private static final List<String> FUNCTIONS =
      List.of("contains", "startswith", "endswith", "tolower", "toupper", "year", "month", "day");

  private final XMLStreamWriter xml;

  private Csdl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Of these tables. */
  public static String of(List<Dataset> sets) {
    StringWriter text = new StringWriter();
    try {
      new Csdl(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write(sets);
      return text.toString();
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }

  private void write(List<Dataset> sets) throws XMLStreamException {
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
      type(set);
    }
    xml.writeStartElement(EDM, "EntityContainer");
    xml.writeAttribute("Name", "Tables");
    for (Dataset set : sets) {
      table(set);
    }
    functions();
    isSo("BatchSupported", false);
    isSo("CrossJoinSupported", false);
    isSo("AsynchronousRequestsSupported", false);
    xml.writeEndDocument();
  }

  private void type(Dataset set) throws XMLStreamException {
    xml.writeStartElement(EDM, "EntityType");
    xml.writeAttribute("Name", OData.name(set) + "_row");
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
      if (column.type() == Dataset.Type.MOMENT) {
        xml.writeAttribute("Precision", "9");
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

  private void table(Dataset set) throws XMLStreamException {
    xml.writeStartElement(EDM, "EntitySet");
    xml.writeAttribute("Name", OData.name(set));
    xml.writeAttribute("EntityType", NAMESPACE + "." + OData.name(set) + "_row");
    restricted("SearchRestrictions", "Searchable");
    restricted("ExpandRestrictions", "Expandable");
    restricted("InsertRestrictions", "Insertable");
    restricted("UpdateRestrictions", "Updatable");
    restricted("DeleteRestrictions", "Deletable");
    List<String> lists =
        set.columns().stream()
            .filter(column -> column.type() == Dataset.Type.TEXTS)
            .map(Dataset.Column::name)
            .toList();
    if (!lists.isEmpty()) {
      except("FilterRestrictions", "NonFilterableProperties", lists);
      except("SortRestrictions", "NonSortableProperties", lists);
    }
    xml.writeEndElement();
  }

  private void restricted(String term, String property) throws XMLStreamException {
    annotation(term);
    xml.writeStartElement(EDM, "Record");
    xml.writeEmptyElement(EDM, "PropertyValue");
    xml.writeAttribute("Property", property);
    xml.writeAttribute("Bool", "false");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void except(String term, String property, List<String> columns)
      throws XMLStreamException {
    annotation(term);
    xml.writeStartElement(EDM, "Record");
    xml.writeStartElement(EDM, "PropertyValue");
    xml.writeAttribute("Property", property);
    list("PropertyPath", columns);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void functions() throws XMLStreamException {
    annotation("FilterFunctions");
    list("String", FUNCTIONS);
    xml.writeEndElement();
  }

  private void isSo(String term, boolean value) throws XMLStreamException {
    xml.writeEmptyElement(EDM, "Annotation");
    xml.writeAttribute("Term", CAPABILITY + term);
    xml.writeAttribute("Bool", String.valueOf(value));
  }

  private void annotation(String term) throws XMLStreamException {
    xml.writeStartElement(EDM, "Annotation");
    xml.writeAttribute("Term", CAPABILITY + term);
  }

  private void list(String element, List<String> texts) throws XMLStreamException {
    xml.writeStartElement(EDM, "Collection");
    for (String text : texts) {
      xml.writeStartElement(EDM, element);
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
