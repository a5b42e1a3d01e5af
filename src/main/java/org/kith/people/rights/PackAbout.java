package org.kith.people.rights;

import java.util.List;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.springframework.stereotype.Component;

/** What a pack says besides what is kept (UK GDPR, Article 15(1) and (2)). */
@Component
class PackAbout {
  List<Block> opening() {
    return List.of(
        Paragraph.of(
            "You asked to see what the programme and its partners keep about you. This is all that"
                + " was found, by the organisation that holds it."),
        Paragraph.of(
            "Words about other people were taken out where giving them to you would not be fair to"
                + " those people. It says so where that happened."));
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
