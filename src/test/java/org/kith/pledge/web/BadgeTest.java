package org.kith.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.documents.DrawingImage;
import org.kith.ui.Language;

class BadgeTest {
  @Test
  void aLongTitleIsBrokenBetweenWordsAndEndsInDots() {
    assertThat(Badge.lines("Walsall for All Pledge")).containsExactly("Walsall for All Pledge");
    assertThat(Badge.lines("A covenant between all congregations of the borough"))
        .containsExactly("A covenant between all", "congregations of the", "borough");
    assertThat(Badge.lines("word ".repeat(30))).hasSize(3).last().asString().endsWith(" …");
  }

  @Test
  void aWordThatIsLongerThanALineIsWrittenSmaller() {
    assertThat(Badge.svg("Nachbarschaftsversprechungsurkunde", "Signed", "1", Language.ENGLISH))
        .contains("font-size=\"14\"")
        .doesNotContain("font-size=\"20\"");
  }

  @Test
  void whatATitleHoldsIsNoMarkup() {
    assertThat(Badge.svg("<script>&\"", "Signed", "1", Language.ENGLISH))
        .contains("&lt;script&gt;&amp;&quot;")
        .doesNotContain("<script>");
  }

  @Test
  void aBadgeIsAPictureToo() {
    assertThat(DrawingImage.png(Badge.svg("A pledge", "Signed", "1", Language.ENGLISH)))
        .startsWith(0x89, 'P', 'N', 'G');
  }
}
