package org.kith.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.kernel.Refusal;

class MarkdownTextTest {
  private static final FigureValue REACH =
      new FigureValue("reach-2021", "1,204", "/figures/reach-2021", null);
  private static final FigureValue REACH_PEOPLE =
      new FigureValue("reach-2021", "1,204 people", "/figures/reach-2021", null);

  private final MarkdownText markdown =
      MarkdownText.with((id, form) ->
          id.equals("reach-2021")
              ? switch (form) {
                case "" -> Optional.of(REACH);
                case "unit" -> Optional.of(REACH_PEOPLE);
                default -> Optional.empty();
              }
              : Optional.empty());

  private Narrative read(String text) {
    return markdown.read("projects/esol.md", "", text);
  }

  @Test
  void headingsBecomeNestedSections() {
    Narrative narrative =
        read(
            """
            Opening.

            # What was done
            First.
            ## Classes
            Second.
            ## Halls
            # What was done
            Again.
            """);
    assertThat(narrative.opening()).containsExactly(Paragraph.of("Opening."));
    assertThat(narrative.sections())
        .extracting(Section::id)
        .containsExactly("what-was-done", "what-was-done-2");
    Section first = narrative.sections().getFirst();
    assertThat(first.title()).isEqualTo("What was done");
    assertThat(first.blocks()).containsExactly(Paragraph.of("First."));
    assertThat(first.subsections()).extracting(Section::title).containsExactly("Classes", "Halls");
  }

  @Test
  void aSkippedLevelIsJustOneDeeper() {
    assertThat(read("# One\n#### Deep\n## Two").sections().getFirst().subsections())
        .extracting(Section::title)
        .containsExactly("Deep", "Two");
  }

  @ParameterizedTest
  @CsvSource({
    "Łączymy sąsiadów, laczymy-sasiadow",
    "2018: a start, part-2018-a-start",
    "Наши соседи, наши-соседи",
    "Café's & more!, cafes-more"
  })
  void anchorsAreMadeFromTitles(String title, String id) {
    assertThat(read("# " + title).sections().getFirst().id()).isEqualTo(id);
  }

  @Test
  void filesMayShareTitlesUnderDifferentAnchors() {
    assertThat(markdown.read("a.md", "esol", "# Aims").sections().getFirst().id())
        .isEqualTo("esol-aims");
  }

  @Test
  void figuresStandInTheTextWithOrWithoutTheirUnit() {
    assertThat(read("In 2021 **{{reach-2021}}** came, {{ reach-2021 | unit }}.").opening())
        .containsExactly(
            new Paragraph(
                List.of(
                    new Inline.Text("In 2021 "),
                    new Inline.Strong(List.of(REACH)),
                    new Inline.Text(" came, "),
                    REACH_PEOPLE,
                    new Inline.Text("."))));
  }

  @Test
  void everyUnknownFigureIsNamedWithItsFileAndLine() {
    assertThatThrownBy(() -> read("One {{reach-2012}}.\n\nTwo {{reach-2021|words}} and {{open."))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "projects/esol.md, line 1: there is no figure “reach-2012”; projects/esol.md, line 3:"
                + " there is no figure “reach-2021” as “words”; projects/esol.md, line 3: a figure is"
                + " written {{id}}, and this is not closed: “and {{open.”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a <b>bold</b> word#HTML is not allowed (<b>)",
        "<script>alert(1)</script>#HTML is not allowed",
        "![a face](https://example.org/a.png)#images are not allowed",
        "[here](javascript:alert(1))#a link must be",
        "[here](http://plain.example)#a link must be",
        "~~~#not this FencedCodeBlock",
        "***#not this ThematicBreak"
      })
  void whatAReportCannotHoldIsRefused(String text, String why) {
    assertThatThrownBy(() -> markdown.read("a.md", "", "Fine.\n\n" + text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("a.md, line 3: ")
        .hasMessageContaining(why);
  }

  @Test
  void listsLinksAndEmphasisAreKept() {
    assertThat(read("* one *two* [three](/projects/a)\n* four\n\n3. five").opening())
        .containsExactly(
            new BulletList(
                List.of(
                    new ListItem(
                        List.of(
                            new Paragraph(
                                List.of(
                                    new Inline.Text("one "),
                                    Inline.Emphasis.of("two"),
                                    new Inline.Text(" "),
                                    Inline.Link.of("/projects/a", "three"))))),
                    ListItem.of("four"))),
            new NumberedList(3, List.of(ListItem.of("five"))));
  }

  @Test
  void quotationsAreCallouts() {
    assertThat(read("> Plain.").opening().getFirst())
        .isEqualTo(new Callout(Callout.Kind.NOTE, List.of(Paragraph.of("Plain."))));
    assertThat(read("> [!KEY]\n> Most of all.").opening())
        .containsExactly(new Callout(Callout.Kind.KEY, List.of(Paragraph.of("Most of all."))));
    assertThat(read("> [!WARNING] Mind.").opening())
        .containsExactly(new Callout(Callout.Kind.WARNING, List.of(Paragraph.of("Mind."))));
  }
}
