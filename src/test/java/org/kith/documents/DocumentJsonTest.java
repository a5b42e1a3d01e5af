package org.kith.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {
  @Provide
  Arbitrary<Document> documents() {
    return Documents.any();
  }

  @Property(tries = 300)
  void whatIsReadBackIsWhatWasWritten(@ForAll("documents") Document document) {
    String json = DocumentJson.write(document);
    String kept = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    Document read = DocumentJson.read(kept);

    assertThat(read).isEqualTo(document);
    assertThat(read.hash()).isEqualTo(document.hash());
    assertThat(DocumentJson.write(read)).isEqualTo(json);
  }

  @Test
  void aWholeReportIsReadBackAndShownAlike() {
    HtmlRendering html = HtmlRendering.with(Wording.of(Locale.UK), List.of());
    Document report = SampleReport.document();
    Document read = DocumentJson.read(DocumentJson.write(report));

    assertThat(read).isEqualTo(report);
    assertThat(html.fragment(read)).isEqualTo(html.fragment(report));
  }

  /** Kept editions have to be read by every later version. */
  @Test
  void theFormIsTheOneThatEditionsAreKeptIn() {
    Document document =
        new Document(
            "A \"title\"",
            "",
            "en-GB",
            Direction.LTR,
            "",
            "",
            List.of(
                new Section(
                    "first",
                    "First",
                    List.of(
                        new NumberedList(
                            2,
                            List.of(
                                new ListItem(
                                    List.of(
                                        new Paragraph(
                                            List.of(
                                                new FigureValue(
                                                    "a", "1\n2", "/figures/a", null))))))),
                        new Callout(Callout.Kind.KEY, List.of())))));
    String json =
        """
        {"direction":"LTR","language":"en-GB","prepared":"","published":"","sections":[\
        {"blocks":[{"items":[{"blocks":[{"content":[{"dispute":null,"href":"/figures/a","id":"a",\
        "shown":"1\\n2","type":"FigureValue"}],"type":"Paragraph"}],"type":"ListItem"}],"start":2,\
        "type":"NumberedList"},{"blocks":[],"kind":"KEY","type":"Callout"}],"id":"first",\
        "subsections":[],"title":"First","type":"Section"}],"subtitle":"","title":"A \\"title\\"",\
        "type":"Document"}\
        """;

    assertThat(DocumentJson.write(document)).isEqualTo(json);
    assertThat(DocumentJson.read(json)).isEqualTo(document);
    assertThat(document.hash())
        .isEqualTo("b0a8c0de5e4d758eece638ce43107ab282e947bb351d55a1df9643bf2e9f784b");
  }

  @Test
  void anythingElseIsRefused() {
    String json = DocumentJson.write(SampleReport.of(Paragraph.of("Tea")));

    for (String other :
        List.of(
            "",
            "[]",
            "null",
            json.substring(1),
            json.replace("Paragraph", "Thread"),
            json.replace("\"Paragraph\"", "\"Section\""),
            json.replace("LTR", "UP"),
            json.replace("\"subtitle\":\"\",", ""),
            json.replace("\"subtitle\":\"\"", "\"subtitle\":\"\",\"more\":1"))) {
      assertThatThrownBy(() -> DocumentJson.read(other))
          .as(other)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
