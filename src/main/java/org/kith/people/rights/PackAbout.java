package org.kith.people.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.DataTable;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** What a pack says besides what is kept (UK GDPR, Article 15(1) and (2)). */
@Component
class PackAbout {
  private final Purposes purposes;
  private final Words words;

  PackAbout(Purposes purposes, Messages messages) {
    this.purposes = purposes;
    this.words = messages.in(Language.ENGLISH);
  }

  /** What personal data is used for in the programme, and for how long it is kept. */
  List<Block> used() {
    return List.of(
        new DataTable(
            "What data about people is used for",
            List.of(
                DataTable.Column.words("What for"),
                DataTable.Column.words("Allowed by"),
                DataTable.Column.words("Kept for")),
            purposes.all().stream().map(this::row).toList(),
            List.of()));
  }

  private List<DataTable.Cell> row(Purpose purpose) {
    Purpose.Ground ground = purpose.ground();
    return List.of(
        DataTable.Cell.of(words.plain("people.purpose." + purpose.id() + ".about")),
        DataTable.Cell.of(
            ground.law().isEmpty()
                ? ground.basis().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : ground.law()),
        DataTable.Cell.of(ground.kept().months() + " months"));
  }

  /**
   * @param leftOut entries of which nothing is given out
   */
  List<Block> opening(long leftOut) {
    List<Block> said = new ArrayList<>();
    said.add(
        Paragraph.of(
            "You asked to see what the programme and its partners keep about you. This is all that"
                + " was found, by the organisation that holds it."));
    said.add(
        Paragraph.of(
            "Words about other people were taken out where giving them to you would not be fair to"
                + " those people. It says so where that happened."));
    if (leftOut > 0) {
      said.add(
          Paragraph.of(
              "Entries that were left out whole, because they are about other people: "
                  + leftOut
                  + "."));
    }
    return said;
  }

  List<Block> rights() {
    return List.of(
        Paragraph.of("You can ask, at any time and free of charge:"),
        new BulletList(
            List.of(
                ListItem.of("that mistakes are put right"),
                ListItem.of("that what is kept about you is erased"),
                ListItem.of("that it is not used for now, or not for a certain purpose"),
                ListItem.of("who has seen it, and where it came from"))),
        Paragraph.of(
            "If you are not content with the answer, you can complain to the Information"
                + " Commissioner's Office, the United Kingdom's regulator for data protection."));
  }
}
