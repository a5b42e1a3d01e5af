package org.kith.documents.html;

import java.util.List;
import java.util.Locale;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.Callout;
import org.kith.documents.DataTable;
import org.kith.documents.Inline;
import org.kith.documents.KeyFigures;
import org.kith.documents.KeyFigures.KeyFigure;
import org.kith.documents.ListItem;
import org.kith.documents.NumberedList;
import org.kith.documents.Paragraph;
import org.kith.documents.Picture;
import org.kith.documents.Wording;

/** Writes what stands between headings. */
record BlockMarkup(Wording wording, InlineMarkup inlines, TableMarkup tables) {
  private static final int NARROW_ROWS = 24;
  private static final int NARROW_NAME = 40;

  BlockMarkup(Wording wording, InlineMarkup inlines) {
    this(wording, inlines, new TableMarkup(inlines));
  }

  void write(Markup markup, List<Block> blocks) {
    for (Block block : blocks) {
      write(markup, block);
      markup.newLine();
    }
  }

  private void write(Markup markup, Block block) {
    switch (block) {
      case Paragraph paragraph -> {
        markup.open("p", "class", "kith-doc-text govuk-body");
        inlines.write(markup, paragraph.content());
        markup.close();
      }
      case BulletList list -> {
        markup.open("ul", "class", "kith-doc-list govuk-list govuk-list--bullet");
        items(markup, list.items());
      }
      case NumberedList list -> {
        markup.open(
            "ol",
            "class",
            "kith-doc-list govuk-list govuk-list--number",
            "start",
            list.start() == 1 ? null : String.valueOf(list.start()));
        items(markup, list.items());
      }
      case DataTable table -> tables.write(markup, table);
      case Picture picture -> picture(markup, picture);
      case Callout callout -> callout(markup, callout);
      case KeyFigures figures -> keyFigures(markup, figures);
    }
  }

  private void items(Markup markup, List<ListItem> items) {
    for (ListItem item : items) {
      markup.open("li", "class", "kith-doc-item");
      if (item.blocks().size() == 1 && item.blocks().getFirst() instanceof Paragraph only) {
        inlines.write(markup, only.content());
      } else {
        write(markup, item.blocks());
      }
      markup.close();
    }
    markup.close();
  }

  private void picture(Markup markup, Picture picture) {
    DataTable data = picture.data();
    if (data == null) {
      drawing(markup, picture);
      return;
    }
    markup.open("div", "class", isNarrow(data) ? "kith-doc-beside" : "kith-doc-above");
    drawing(markup, picture);
    tables.write(markup, data);
    markup.close();
  }

  /** Whether a table has room beside its picture: a column of short names and one of values. */
  private static boolean isNarrow(DataTable data) {
    return data.columns().size() == 2
        && data.rows().size() <= NARROW_ROWS
        && data.rows().stream()
            .map(row -> row.getFirst().content())
            .allMatch(name ->
                name.size() == 1
                    && name.getFirst() instanceof Inline.Text(String text)
                    && text.length() <= NARROW_NAME);
  }

  private void drawing(Markup markup, Picture picture) {
    String attributes =
        new Markup()
            .open("svg", "role", "img", "aria-label", picture.alternative())
            .close()
            .toString()
            .replace("></svg>", " ");
    markup
        .open("figure", "class", "kith-doc-picture")
        .trusted(attributes + picture.svg().substring("<svg ".length()));
    if (!picture.caption().isBlank()) {
      markup.element("figcaption", picture.caption(), "class", "kith-doc-picture-caption");
    }
    markup.close();
  }

  private void callout(Markup markup, Callout callout) {
    String kind = callout.kind().name().toLowerCase(Locale.ROOT);
    markup
        .open("div", "role", "note", "class", "kith-doc-callout kith-doc-callout-" + kind)
        .element("p", wording.say("documents.callout." + kind), "class", "kith-doc-callout-title");
    write(markup, callout.blocks());
    markup.close();
  }

  private void keyFigures(Markup markup, KeyFigures figures) {
    markup.open("ul", "class", "kith-doc-key-figures", "role", "list");
    for (KeyFigure figure : figures.figures()) {
      markup.open("li", "class", "kith-doc-key-figure").open("span", "class", "kith-doc-key-value");
      inlines.write(markup, figure.value());
      markup
          .close()
          .text(" ")
          .element("span", figure.label(), "class", "kith-doc-key-label")
          .close();
    }
    markup.close();
  }
}
