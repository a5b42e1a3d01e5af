package org.kith.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  @Test
  void theSameModelHasTheSameHashFromOneYearToTheNext() {
    assertThat(SampleReport.document().hash()).isEqualTo(SampleReport.document().hash());
    // editions keep their hash: a change of how it is made is a decision, not an accident
    assertThat(SampleReport.of(Paragraph.of("Kept")).hash())
        .isEqualTo("4a76fe15860fd37010d101b3b38b6b721b33977850be63412aeeadab1beca849");
  }

  @Test
  void modelsThatReadAlikeButDifferInStructureHaveDifferentHashes() {
    Document together = SampleReport.of(Paragraph.of("one two"));
    Document apart =
        SampleReport.of(new Paragraph(List.of(new Inline.Text("one"), new Inline.Text(" two"))));
    Document strong = SampleReport.of(new Paragraph(List.of(Inline.Strong.of("one two"))));
    assertThat(List.of(together.hash(), apart.hash(), strong.hash())).doesNotHaveDuplicates();
  }

  @Test
  void twoSectionsCannotShareAnAnchor() {
    Section one = new Section("reach", "Reach", List.of());
    Section other =
        new Section("aims", "Aims", List.of(), List.of(new Section("reach", "Again", List.of())));
    assertThatThrownBy(
            () -> new Document("T", "", "en-GB", Direction.LTR, "", "", List.of(one, other)))
        .hasMessageContaining("reach");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/figures/a",
        "#reach",
        "?page=2",
        "reports/one.pdf",
        "https://example.org/a?b=c:d",
        "mailto:team@example.org",
        "/a:b"
      })
  void linksWithinTheSiteToTheWebAndToMailAreAllowed(String href) {
    assertThat(Inline.Link.allows(href)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//elsewhere.example",
        "http://plain.example", "/\\elsewhere.example", "java\nscript:alert(1)", " javascript:x",
        "file:///etc/passwd", ""
      })
  void allOtherLinksAreRefused(String href) {
    assertThatThrownBy(() -> Inline.Link.of(href, "here"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRowThatDoesNotFitItsColumnsIsRefused() {
    assertThatThrownBy(() ->
            new DataTable(
                "Reach",
                List.of(DataTable.Column.words("Ward")),
                List.of(SampleReport.row("Palfrey", "12")),
                List.of()))
        .hasMessageContaining("Reach");
  }
}
