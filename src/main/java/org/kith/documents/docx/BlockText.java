package org.kith.documents.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.Callout;
import org.kith.documents.DataTable;
import org.kith.documents.KeyFigures;
import org.kith.documents.KeyFigures.KeyFigure;
import org.kith.documents.ListItem;
import org.kith.documents.NumberedList;
import org.kith.documents.Paragraph;
import org.kith.documents.Picture;
import org.kith.documents.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes what stands between headings. */
record BlockText(
    Wording wording, Body body, InlineText inlines, TableText tables, PictureText pictures) {

  void write(List<Block> blocks, Place place) {
    blocks.forEach(block -> write(block, place));
  }

  private void write(Block block, Place place) {
    switch (block) {
      case Paragraph paragraph ->
          inlines.write(body.paragraph(place.text(), place.level()), paragraph.content());
      case BulletList list -> items(list.items(), place.bullets(), Body.BULLETS, place);
      case NumberedList list ->
          items(list.items(), place.numbers(), body.numbers(list.start(), place.level()), place);
      case DataTable table -> tables.write(table);
      case Picture picture -> {
        pictures.write(picture);
        if (picture.data() != null) {
          tables.write(picture.data());
        }
      }
      case Callout callout -> callout(callout);
      case KeyFigures figures -> figures.figures().forEach(this::keyFigure);
    }
  }

  private void items(List<ListItem> items, String style, BigInteger list, Place place) {
    for (ListItem item : items) {
      CTP first = body.item(style, list, place.level());
      List<Block> blocks = item.blocks();
      if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph opening) {
        inlines.write(first, opening.content());
        blocks = blocks.subList(1, blocks.size());
      }
      write(blocks, place.inItem());
    }
  }

  private void callout(Callout callout) {
    String style = callout.kind() == Callout.Kind.NOTE ? "Callout" : "CalloutKey";
    inlines.write(
        body.paragraph(style + "Title"),
        wording.say("documents.callout." + callout.kind().name().toLowerCase(Locale.ROOT)));
    write(callout.blocks(), Place.callout(style));
  }

  private void keyFigure(KeyFigure figure) {
    CTP paragraph = body.paragraph("KeyFigure");
    inlines.keyFigure(paragraph, figure.value());
    inlines.write(paragraph, " " + figure.label());
  }
}
