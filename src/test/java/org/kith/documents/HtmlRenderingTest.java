package org.kith.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlRenderingTest {
  private final HtmlRendering html = HtmlRendering.with(Wording.of(Locale.UK), List.of());

  private String fragment(Block... blocks) {
    return html.fragment(SampleReport.of(blocks));
  }

  @Test
  void thePolicyAllowsTheStyleOfTheFileAndNothingElse() throws Exception {
    String file = html.file(SampleReport.document(), SampleReport.IMPRINT);
    Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(file);
    assertThat(style.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(file)
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
        .contains("default-src 'none'")
        .doesNotContain("unsafe-inline")
        .doesNotContain("<script")
        .doesNotContain(" style=")
        .doesNotContain("src=")
        .doesNotContain("<link");
    assertThat(style.find()).as("a second style").isFalse();
  }

  @Test
  void aFontTravelsWithinTheFile() throws IOException {
    WebFont font =
        WebFont.read("Example Sans", "400", false, new ByteArrayInputStream(new byte[] {1, 2, 3}));
    assertThat(
            HtmlRendering.with(Wording.of(Locale.UK), List.of(font))
                .file(SampleReport.document(), SampleReport.IMPRINT))
        .contains("url(data:font/woff2;base64,AQID)")
        .contains("font-src data:");
  }

  @Test
  void everyLinkWithinTheDocumentHasItsTargetAndNoIdIsGivenTwice() throws Exception {
    var page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html.fragment(SampleReport.document()))));
    var elements = page.getElementsByTagName("*");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < elements.getLength(); i++) {
      String id = ((Element) elements.item(i)).getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as(id + " is given once").isTrue();
    }
    for (int i = 0; i < elements.getLength(); i++) {
      String href = ((Element) elements.item(i)).getAttribute("href");
      if (href.startsWith("#")) {
        assertThat(ids).contains(href.substring(1));
      }
    }
    assertThat(ids).contains("summary", "what-was-done", "answers");
  }

  @Test
  void sectionsAreNumberedInHeadingsAndContents() {
    assertThat(html.fragment(SampleReport.document()))
        .contains("<span class=\"kith-doc-number\">2.1</span> By ward</h3>")
        .contains(
            "<a href=\"#by-ward\" class=\"kith-doc-contents-link govuk-link\">"
                + "<span class=\"kith-doc-number\">2.1</span>");
  }

  @Test
  void textIsNeverTakenForMarkup() {
    assertThat(fragment(Paragraph.of("<script>alert('1')</script> \"Tea\" & biscuits")))
        .contains("&lt;script&gt;alert('1')&lt;/script&gt; &quot;Tea&quot; &amp; biscuits");
    assertThat(
            fragment(
                new Picture(
                    SampleReport.chart(), "\"><script>alert(1)</script>", "<b>caption</b>", null)))
        .doesNotContain("<script>")
        .contains("aria-label=\"&quot;&gt;&lt;script&gt;")
        .contains("&lt;b&gt;caption");
  }

  @Test
  void signsThatXmlCannotHoldAreReplaced() {
    assertThat(fragment(Paragraph.of("a\u0000b\u000bc\ud800d🙂")))
        .contains("a\ufffdb\ufffdc\ufffdd🙂");
  }

  @Test
  void tableHeadingsAreTiedToTheirCells() {
    assertThat(
            fragment(
                new DataTable(
                    "Reach by ward",
                    List.of(Column.words("Ward"), Column.numbers("People")),
                    List.of(List.of(Cell.of("Palfrey"), Cell.of("12"))),
                    List.of(new Inline.Text("Source: registers")))))
        .contains("<caption")
        .contains("<th scope=\"col\" class=\"govuk-table__header\">Ward</th>")
        .contains("<th scope=\"row\" class=\"govuk-table__header\">Palfrey</th>")
        .contains("govuk-table__cell--numeric\">12</td>")
        .contains("Source: registers");
  }

  @Test
  void listsAndCalloutsKeepTheirStructure() {
    assertThat(
            fragment(
                new BulletList(List.of(ListItem.of("tea"))),
                new NumberedList(3, List.of(ListItem.of("ask"))),
                new Callout(Callout.Kind.WARNING, List.of(Paragraph.of("Mind the step")))))
        .contains("govuk-list--bullet\"><li class=\"kith-doc-item\">tea</li></ul>")
        .contains("start=\"3\"><li class=\"kith-doc-item\">ask</li></ol>")
        .contains("role=\"note\"")
        .contains(">Be aware</p>");
  }

  @Test
  void aPictureIsNamedAndHasItsTable() {
    assertThat(html.fragment(SampleReport.document()))
        .contains("<svg role=\"img\" aria-label=\"Bar chart of people reached by year")
        .containsSubsequence("</svg>", "<figcaption", "</figure>", "<table");
  }

  @Test
  void aDisputedFigureIsMarkedWhereverItStandsAndExplainedOnce() {
    String body = html.fragment(SampleReport.document());
    assertThat(body.split("aria-label=\"disputed, see note 1\"", -1)).hasSize(4);
    assertThat(body.split(Pattern.quote(SampleReport.DISPUTE), -1)).hasSize(2);
  }

  @Test
  void aDocumentWithoutDisputesHasNoNotesOnThem() {
    assertThat(fragment(Paragraph.of("All agree."))).doesNotContain("kith-doc-disputes");
  }

  @Test
  void linksToTheSiteAreWholeInAFileAndPlainTextWhereThereIsNoSite() {
    Document document = SampleReport.of(new Paragraph(List.of(SampleReport.DISPUTED)));
    Imprint nowhere = new Imprint("Example for All", Instant.EPOCH, null);
    Imprint site =
        new Imprint("Example for All", Instant.EPOCH, URI.create("https://kith.example"));
    assertThat(html.file(document, site))
        .contains("href=\"https://kith.example/figures/reach-2021\"");
    assertThat(html.file(document, nowhere))
        .doesNotContain("/figures/")
        .contains("<span class=\"kith-doc-figure\" data-figure=\"reach-2021\">1,204</span>");
    assertThat(html.fragment(document)).contains("href=\"/figures/reach-2021\"");
  }

  @Test
  void urduIsWrittenFromRightToLeft() {
    Document urdu =
        new Document(
            "ہم سب پڑوسی ہیں",
            "",
            "ur",
            Direction.RTL,
            "",
            "",
            List.of(new Section("intro", "تعارف", List.of(Paragraph.of("خوش آمدید")))));
    assertThat(html.file(urdu, SampleReport.IMPRINT))
        .contains("<html lang=\"ur\" dir=\"rtl\">")
        .contains("خوش آمدید");
  }

  private String passage(Block... blocks) {
    return html.passage(List.of(blocks), List.of(), 2, path -> "/pl" + path).markup();
  }

  private static Paragraph linkTo(String href) {
    return new Paragraph(List.of(Inline.Link.of(href, "more")));
  }

  @Test
  void aDisputedFigureOfAPassageLeadsToItsOwnPageAndHasNoNote() {
    assertThat(passage(new Paragraph(List.of(SampleReport.DISPUTED))))
        .contains("href=\"/pl/figures/reach-2021\"")
        .contains("href=\"/pl/figures/reach-2021#contradictions\"")
        .contains("aria-label=\"1,204: another source disagrees. See both.\"")
        .contains(">†</a>")
        .doesNotContain("kith-doc-dispute-")
        .doesNotContain(SampleReport.DISPUTE);
  }

  @Test
  void linksOfAPassageKeepTheLanguageWhereverTheTextLies() {
    for (String href : List.of("projects/pledge", "../projects/pledge", "/projects/pledge")) {
      assertThat(passage(linkTo(href))).contains("href=\"/pl/projects/pledge\"");
    }
    assertThat(passage(linkTo("https://example.org/"))).contains("href=\"https://example.org/\"");
    assertThat(passage(linkTo("#below"))).contains("href=\"#below\"");
  }

  @Test
  void sectionsOfAPassageAreHeadingsWithoutNumbersFromTheLevelAskedFor() {
    Section inner = new Section("inner", "Within", List.of(Paragraph.of("Deep.")));
    Section outer = new Section("outer", "Around", List.of(), List.of(inner));

    assertThat(html.passage(List.of(), List.of(outer), 3, path -> path).markup())
        .contains("<h3 id=\"outer\" class=\"govuk-heading-s\">Around</h3>")
        .contains("<h4 id=\"inner\" class=\"govuk-heading-s\">Within</h4>")
        .doesNotContain("kith-doc-number");
  }
}
