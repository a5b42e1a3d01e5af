package org.kith.documents.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The text of a Word file as it grows: paragraphs, lists and tables one after the other. */
final class Body {
  /** As {@code numbering.xml} has them. */
  static final BigInteger BULLETS = BigInteger.TWO;

  private static final BigInteger NUMBERS = BigInteger.TWO;
  private static final int DEEPEST_LIST = 5;
  private static final int INDENT_PER_LEVEL = 397;

  private final XWPFDocument word;
  private final boolean rightToLeft;

  Body(XWPFDocument word, boolean rightToLeft) {
    this.word = word;
    this.rightToLeft = rightToLeft;
  }

  CTP paragraph(String style) {
    return styled(word.getDocument().getBody().addNewP(), style);
  }

  /** Gives a paragraph its style and the document's direction. */
  CTP styled(CTP paragraph, String style) {
    var properties = paragraph.addNewPPr();
    properties.addNewPStyle().setVal(style);
    if (rightToLeft) {
      properties.addNewBidi();
    }
    return paragraph;
  }

  /** A paragraph set in as deep as the items of a list that it belongs to. */
  CTP paragraph(String style, int listLevel) {
    CTP paragraph = paragraph(style);
    if (listLevel > 0) {
      paragraph
          .getPPr()
          .addNewInd()
          .setLeft(BigInteger.valueOf((long) INDENT_PER_LEVEL * Math.min(listLevel, 6)));
    }
    return paragraph;
  }

  CTP item(String style, BigInteger list, int level) {
    CTP paragraph = paragraph(style);
    CTNumPr number = paragraph.getPPr().addNewNumPr();
    number.addNewIlvl().setVal(BigInteger.valueOf(Math.min(level, DEEPEST_LIST)));
    number.addNewNumId().setVal(list);
    return paragraph;
  }

  /** A list that counts from a number of its own. */
  BigInteger numbers(int start, int level) {
    XWPFNumbering numbering = word.getNumbering();
    BigInteger list = numbering.addNum(NUMBERS);
    CTNumLvl override = numbering.getNum(list).getCTNum().addNewLvlOverride();
    override.setIlvl(BigInteger.valueOf(Math.min(level, DEEPEST_LIST)));
    override.addNewStartOverride().setVal(BigInteger.valueOf(start));
    return list;
  }

  /** A table; text has to follow it, or Word would join it to the next. */
  CTTbl table() {
    return word.getDocument().getBody().addNewTbl();
  }

  /** The paragraph as the library shows it, for what it does better itself. */
  XWPFParagraph shown(CTP paragraph) {
    return new XWPFParagraph(paragraph, word);
  }
}
