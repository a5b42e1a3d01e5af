package org.kith.ui;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.ui.components.Card;
import org.kith.ui.components.FormError;
import org.kith.ui.components.KeyNumber;
import org.kith.ui.components.Pagination;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.components.TimelineEntry;
import org.kith.ui.drawing.Chart;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.drawing.SamplePictures;

/** Every component, chart and map on one page, in any language, with made-up content. */
final class Gallery {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Languages languages = Languages.shipped();
  private final Words words;
  private final PageFrame frame;

  Gallery(Language language) {
    this.words = Messages.load(languages).in(language);
    this.frame = frame();
  }

  /** What a home page would show: opening, key figures, cards, a map. */
  String home() {
    return page(hero() + numbers() + cards() + figure(SamplePictures.wards(words.language())));
  }

  /** Everything. */
  String everything() {
    StringBuilder page = new StringBuilder(hero()).append(numbers()).append(cards());
    page.append("<h2 class=\"govuk-heading-l\">Charts</h2><div class=\"kith-figures\">");
    for (Chart chart : SamplePictures.charts(words.language())) {
      page.append(figure(chart));
    }
    page.append("</div>").append(figure(SamplePictures.wards(words.language())));
    page.append("<h2 class=\"govuk-heading-l\">Components</h2>");
    page.append(
        component(
            "phasebanner",
            Map.of(
                "tag",
                text("Example"),
                "text",
                text("Made from published documents. Not a council website."))));
    page.append(
        component(
            "errorsummary",
            Map.of(
                "frame",
                frame,
                "errors",
                List.of(new FormError("name", Text.english("Enter your name"))))));
    page.append(
        component(
            "notification",
            Map.of(
                "frame",
                frame,
                "success",
                true,
                "content",
                html(
                    "<p class=\"govuk-notification-banner__heading\">Your pledge has been signed.</p>"))));
    page.append(
        component(
            "warning",
            Map.of(
                "frame",
                frame,
                "content",
                text("You can be turned away if you bring no proof of address."))));
    page.append(
        component("inset", Map.of("content", text("It can take up to eight weeks to hear back."))));
    page.append(
        component(
            "details",
            Map.of(
                "summary",
                text("Help with your postcode"),
                "content",
                text("It is on any letter that was sent to you."))));
    page.append("<p>");
    for (String colour : List.of("teal", "green", "amber", "grey", "red", "blue", "purple")) {
      page.append(component("tag", Map.of("text", text(colour), "colour", colour))).append(' ');
    }
    page.append("</p>");
    page.append(
        component(
            "summarylist",
            Map.of(
                "frame",
                frame,
                "rows",
                List.of(
                    new SummaryRow(Text.english("Name"), text("Friendship café"), "/change"),
                    SummaryRow.of(Text.english("Where"), text("Palfrey Park"))))));
    page.append(
        component(
            "timeline",
            Map.of(
                "frame",
                frame,
                "entries",
                List.of(
                    new TimelineEntry("March 2018", Text.english("Planned"), "grey", null),
                    new TimelineEntry(
                        "June 2019",
                        Text.english("Running"),
                        "teal",
                        Text.english("Six sessions a week in four places.")),
                    new TimelineEntry(
                        "March 2020",
                        Text.english("Paused"),
                        "amber",
                        Text.english("The halls closed; sessions moved online.")),
                    new TimelineEntry(null, Text.english("Finished"), "green", null)))));
    page.append(
        component(
            "datatable",
            Map.of("table", SamplePictures.charts(words.language()).getFirst().table())));
    page.append(
        component(
            "table",
            Map.of(
                "caption",
                text("Projects"),
                "stacked",
                true,
                "head",
                html(
                    "<tr class=\"govuk-table__row\"><th class=\"govuk-table__header\" scope=\"col\">Project</th><th class=\"govuk-table__header\" scope=\"col\">State</th><th class=\"govuk-table__header govuk-table__header--numeric\" scope=\"col\">People</th></tr>"),
                "body",
                html(
                    "<tr class=\"govuk-table__row\"><th class=\"govuk-table__header\" scope=\"row\"><a class=\"govuk-link\" href=\"#\">Schools linking</a></th><td class=\"govuk-table__cell\" data-label=\"State\">Running</td><td class=\"govuk-table__cell govuk-table__cell--numeric\" data-label=\"People\">1,240</td></tr>"))));
    page.append(component("button", Map.of("text", text("Sign the pledge"))));
    page.append(component("button", Map.of("text", text("Not now"), "kind", "secondary")));
    page.append(
        component(
            "pagination",
            Map.of("frame", frame, "pagination", new Pagination(4, 9, "/news?page="))));
    return page(page.toString());
  }

  private String hero() {
    return "<div class=\"kith-hero\"><h1 class=\"govuk-heading-xl\">Neighbours who know each other</h1>"
        + "<p class=\"govuk-body-l\">What people in the borough did together, what it changed and what it cost. Every figure shows where it comes from.</p>"
        + component("button", Map.of("text", text("See the projects"), "href", "/projects"))
        + "</div>";
  }

  private String numbers() {
    return component(
        "numbers",
        Map.of(
            "frame",
            frame,
            "numbers",
            List.of(
                new KeyNumber(
                    "4,000",
                    Text.english("about"),
                    Text.english("people took part"),
                    Text.english("Evaluation report, page 4"),
                    "/figures/reach"),
                new KeyNumber("57", null, Text.english("projects were run"), null, "/projects"),
                new KeyNumber(
                    "£250,000",
                    Text.english("up to"),
                    Text.english("went to community groups"),
                    Text.english("Funding agreement"),
                    null))));
  }

  private String cards() {
    return component(
        "cards",
        Map.of(
            "frame",
            frame,
            "cards",
            List.of(
                new Card(
                    Text.english("Living in strong communities"),
                    "/priorities/a",
                    Text.english("Places where people from different backgrounds meet."),
                    Text.english("14 projects")),
                new Card(
                    Text.english("Working together"),
                    "/priorities/b",
                    Text.english("Skills, English classes and a way into work."),
                    Text.english("9 projects")),
                new Card(
                    Text.english("Growing together"),
                    "/priorities/c",
                    Text.english("Young people mix across schools and wards."),
                    null))));
  }

  private String figure(Chart chart) {
    return component(
        "figure",
        Map.of(
            "frame",
            frame,
            "title",
            chart.words().title(),
            "svg",
            chart.svg(),
            "table",
            chart.table()));
  }

  private String figure(MapDrawing map) {
    return component(
        "figure",
        Map.of(
            "frame",
            frame,
            "title",
            map.title(),
            "svg",
            map.svg(),
            "table",
            map.table(),
            "caption",
            text("The grouping of wards into localities is assumed.")));
  }

  /** Every page, by its file's name. */
  Map<String, String> pages() {
    FormGallery forms = new FormGallery(this, words);
    Map<String, String> pages = new TreeMap<>();
    pages.put("gallery", everything());
    pages.put("home", home());
    pages.put("form", page(forms.asked()));
    pages.put("form-wrong", page(forms.wrong()));
    pages.put("form-conflict", page(forms.conflict()));
    pages.put("form-around", page(forms.around()));
    new PageGallery(words)
        .pages()
        .forEach((template, page) ->
            pages.put(template, render("ui/" + template, Map.of("frame", frame, "page", page))));
    return pages;
  }

  PageFrame frameOfThePage() {
    return frame;
  }

  private Content text(String english) {
    return words.show(Text.english(english));
  }

  static Content html(String markup) {
    return output -> output.writeContent(markup);
  }

  String component(String name, Map<String, Object> parameters) {
    return render("govuk/" + name, parameters);
  }

  private String page(String content) {
    return render("layout/page", Map.of("frame", frame, "content", html(content)));
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", parameters, output);
    return output.toString();
  }

  private PageFrame frame() {
    return new PageFrame(
        words,
        Text.english("Gallery"),
        Text.english("Everything on one page"),
        false,
        "/gallery",
        "",
        languages.all().stream()
            .map(each -> new PageFrame.Alternate(each, "gallery-" + each.code() + ".html"))
            .toList(),
        words.language().machineDrafted(),
        List.of(new PageFrame.MenuLink(words.text("ui.other-form.easy-read"), "#", false)),
        List.of(
            new PageFrame.MenuLink(Text.english("Priorities"), "#", false),
            new PageFrame.MenuLink(Text.english("Projects"), "#", true),
            new PageFrame.MenuLink(Text.english("Figures"), "#", false),
            new PageFrame.MenuLink(Text.english("Report"), "#", false),
            new PageFrame.MenuLink(Text.english("News"), "#", false),
            new PageFrame.MenuLink(Text.english("Events"), "#", false)),
        List.of(
            new Crumb(words.text("ui.home"), "/"),
            new Crumb(Text.english("Projects"), "/projects")),
        List.of(
            new PageFrame.MenuLink(Text.english("Accessibility"), "#", false),
            new PageFrame.MenuLink(Text.english("Privacy"), "#", false)),
        new Site(
            Text.english("Walsall for All"),
            Text.english("An independent example made from published documents.")),
        Viewer.VISITOR,
        List.of(new PageFrame.MenuLink(Text.english("Sign in"), "#", false)),
        null,
        null,
        "assets/");
  }
}
