package org.kith.pledge.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.organisations.Sector;
import org.kith.pledge.PracticeDetails;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;

/** What is asked about a practice: what it is, and how it is done, for all and in each sector. */
record PracticeFields(UUID pledge, Words words) implements FieldsOf<PracticeDetails> {
  private static final TextField TITLE = TextField.of("title", "pledge.practice.title").atMost(150);
  private static final Field<String> HOW_TO =
      TextField.lines("how-to", "pledge.practice.how-to").atMost(1500).rows(4).orEmpty();
  private static final TickField OFFERED = TickField.of("offered", "pledge.practice.offered");

  @Override
  public List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>(List.of(TITLE, HOW_TO));
    for (Sector sector : Sector.values()) {
      fields.add(in(sector));
    }
    fields.add(OFFERED);
    return fields;
  }

  private Field<String> in(Sector sector) {
    return TextField.lines(
            "in-" + sector.id(),
            Label.of(words.text("pledge.practice.in", words.plain("pledge.sector." + sector.id()))))
        .atMost(1500)
        .rows(2)
        .orEmpty();
  }

  @Override
  public void check(Form form) {}

  @Override
  public PracticeDetails read(Form form) {
    Map<Sector, String> bySector = new EnumMap<>(Sector.class);
    for (Sector sector : Sector.values()) {
      String said = form.get(in(sector));
      if (!said.isEmpty()) {
        bySector.put(sector, said);
      }
    }
    return new PracticeDetails(
        pledge, form.get(TITLE), form.get(HOW_TO), bySector, form.get(OFFERED));
  }

  @Override
  public Form filled(Form form, PracticeDetails details) {
    Form filled =
        form.with(TITLE, details.title())
            .with(HOW_TO, details.howTo())
            .with(OFFERED, details.isOffered());
    for (Sector sector : Sector.values()) {
      filled = filled.with(in(sector), details.bySector().getOrDefault(sector, ""));
    }
    return filled;
  }
}
