package org.kith.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
  private static Picture of(String content) {
    return new Picture(
        "<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>", "A bar", "", null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<foreignObject/>",
        "<image href='https://example.org/x.png'/>",
        "<rect onclick='alert(1)'/>",
        "<rect style='fill:red'/>",
        "<use href='https://example.org/x.svg#a'/>",
        "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='data:x'/>",
        "<rect fill='url(https://example.org/x.svg#a)'/>",
        "<a href='javascript:alert(1)'><text>x</text></a>",
        "<style>rect{fill:red}</style>",
        "<animate attributeName='href'/>",
        "<p xmlns='http://www.w3.org/1999/xhtml'>x</p>",
        "<rect>"
      })
  void whatAStillDrawingDoesNotNeedIsRefused(String content) {
    assertThatThrownBy(() -> of(content)).isInstanceOf(DrawingRefused.class);
  }

  @Test
  void aDoctypeIsRefusedForItMayFetchOtherFiles() {
    String svg =
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>";
    assertThatThrownBy(() -> new Picture(svg, "A bar", "", null))
        .isInstanceOf(DrawingRefused.class);
  }

  @Test
  void commentsAndInstructionsThatHtmlReadsOtherwiseThanXmlAreGone() {
    Picture picture =
        of("<!--><script>alert(1)</script>--><?x ><script>alert(2)</script>?><rect width='1'/>");
    assertThat(picture.svg()).doesNotContain("script").contains("<rect width=\"1\">");
  }

  @Test
  void wordsOfTheDrawingStayEscaped() {
    assertThat(of("<text><![CDATA[<b>]]> &amp; more</text>").svg())
        .contains("<text>&lt;b&gt; &amp; more</text>");
  }
}
