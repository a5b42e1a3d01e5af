package org.kith.figures.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.access.Access;
import org.kith.documents.FigureValue;
import org.kith.documents.MarkdownText;
import org.kith.figures.Figures;
import org.kith.figures.Insertion;
import org.kith.figures.Passages;
import org.kith.figures.Prose.Told;
import org.kith.figures.domain.FigureSearch;
import org.kith.figures.domain.TeamStatement;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Insertable;
import org.kith.ui.components.WritingDesk;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where texts with figures are written: whoever writes looks at a preview, finds figures and puts
 * them in, all by buttons of the one form and without a script. Nothing is saved by it, and nothing
 * that was typed is lost.
 */
@Component
@Transactional(readOnly = true)
public class Desk {
  private static final String HERE = WritingDesk.HERE;
  private static final String DO = "do";
  private static final String QUERY = "figure-query";
  private static final Pattern INSERT = Pattern.compile("insert ([a-z0-9-]+)(\\|unit)?");
  private static final String FILE = "Text";
  private static final int FOUND = 30;
  private static final int LONGEST_QUERY = 200;

  private final Inserted inserted;
  private final FigureSearch search;
  private final Figures figures;
  private final Passages passages;
  private final Messages messages;
  private final Access access;

  Desk(
      Inserted inserted,
      FigureSearch search,
      Figures figures,
      Passages passages,
      Messages messages,
      Access access) {
    this.inserted = inserted;
    this.search = search;
    this.figures = figures;
    this.passages = passages;
    this.messages = messages;
    this.access = access;
  }

  /** A form with what lies around it. */
  public record Written(Form form, WritingDesk desk) {}

  /**
   * What the form asks for besides being saved; empty: it is to be saved.
   *
   * @param fields single lines that may hold figures too, then the Markdown
   * @param language that the text is in
   */
  public Optional<Written> look(Form form, List<TextField> fields, Language language) {
    String asked = form.values().text(DO);
    Matcher insert = INSERT.matcher(asked);
    if (insert.matches()) {
      Form with = putIn(form, fields, insert.group(1), insert.group(2) != null);
      return Optional.of(new Written(with, found(with, language)));
    }
    return switch (asked) {
      case "find" -> Optional.of(new Written(form, found(form, language)));
      case "preview" -> Optional.of(new Written(form, preview(form, fields, language)));
      default -> Optional.empty();
    };
  }

  /**
   * Refuses with {@link TextNotReady} a text that the public could not be shown: with HTML or
   * figures that do not exist, or that are not published.
   *
   * @param lines single lines that may hold figures too
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void requireReady(List<String> lines, String markdown) {
    String all = String.join("\n", lines) + "\n" + markdown;
    List<String> ids = Insertion.in(all).stream().map(Insertion::statement).distinct().toList();
    Map<String, TeamStatement> known = inserted.of(ids);
    List<String> problems = new ArrayList<>();
    faults(lines, markdown, known).forEach(fault -> problems.add(fault + "."));
    var seen = access.asVisitorsSee(() -> figures.statements(ids)).keySet();
    ids.stream()
        .filter(id -> known.containsKey(id) && !seen.contains(id))
        .forEach(id -> problems.add("The figure “" + id + "” is not published."));
    if (!problems.isEmpty()) {
      throw new TextNotReady(problems);
    }
  }

  private static Form putIn(Form form, List<TextField> fields, String id, boolean withUnit) {
    String reference = "{{" + id + (withUnit ? "|unit" : "") + "}}";
    for (TextField field : fields) {
      String typed = form.values().text(field.name());
      int at = typed.indexOf(HERE);
      if (at >= 0) {
        String text = typed.substring(0, at) + reference + typed.substring(at + HERE.length());
        return form.with(field, text);
      }
    }
    TextField body = fields.getLast();
    String typed = form.values().text(body.name()).stripTrailing();
    return form.with(body, typed.isEmpty() ? reference : typed + " " + reference);
  }

  private WritingDesk found(Form form, Language language) {
    String query = form.values().text(QUERY).strip();
    String asked = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
    Map<String, TeamStatement> found = new LinkedHashMap<>();
    search.matching(asked, FOUND).forEach(one -> found.put(one.statement().id(), one));
    return new WritingDesk(
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        asked,
        inserted.shown(found, messages.in(language), form.words()));
  }

  private WritingDesk preview(Form form, List<TextField> fields, Language language) {
    Words own = messages.in(language);
    List<String> lines =
        fields.subList(0, fields.size() - 1).stream().map(field -> typed(form, field)).toList();
    String markdown = typed(form, fields.getLast());
    String all = String.join("\n", lines) + "\n" + markdown;
    List<String> ids = Insertion.in(all).stream().map(Insertion::statement).distinct().toList();
    Map<String, TeamStatement> known = inserted.of(ids);
    List<Insertable> within = inserted.shown(known, own, form.words());
    List<String> faults = faults(lines, markdown, known);
    Words words = form.words();
    return new WritingDesk(
        told(lines, markdown, known, own)
            .map(told -> passages.of(told, 3, words.language()))
            .orElse(null),
        true,
        faults.stream().map(Text::english).toList(),
        TypedNumbers.in(markdown, within.stream().map(one -> one.value().text()).toList()).stream()
            .map(typed -> words.text("figures.write.typed", typed.line(), typed.number()))
            .toList(),
        within,
        form.values().text(QUERY).strip(),
        null);
  }

  private List<String> faults(
      List<String> lines, String markdown, Map<String, TeamStatement> known) {
    MarkdownText.Figures values =
        (id, form) ->
            known.containsKey(id) && (form.isEmpty() || form.equals("unit"))
                ? Optional.of(new FigureValue(id, "1", null, null))
                : Optional.empty();
    List<String> faults = new ArrayList<>();
    for (String line : lines) {
      Insertion.in(line).stream()
          .filter(insertion -> !known.containsKey(insertion.statement()))
          .forEach(unknown -> faults.add("There is no figure “" + unknown.statement() + "”"));
      if (line.contains(HERE)) {
        faults.add("A figure was to go where " + HERE + " stands");
      }
    }
    faults.addAll(MarkdownText.with(values).faults(FILE, markdown));
    return faults;
  }

  /** How it reads, unknown figures as they are written; empty where it cannot be read at all. */
  private Optional<Told> told(
      List<String> lines, String markdown, Map<String, TeamStatement> known, Words own) {
    MarkdownText.Figures marked = inserted.marked(known, own);
    MarkdownText.Figures lenient =
        (id, form) ->
            marked
                .figure(id, form)
                .or(() -> Optional.of(new FigureValue(id, "{{" + id + "}}", null, null)));
    String whole = whole(lines, markdown);
    MarkdownText text = MarkdownText.with(lenient);
    return text.faults(FILE, whole).isEmpty()
        ? Optional.of(new Told(text.read(FILE, "preview", whole), own.language().code()))
        : Optional.empty();
  }

  /** Lines above the text, each a paragraph of its own, of which the first is strong. */
  private static String whole(List<String> lines, String markdown) {
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        whole.append(i == 0 ? "**" + lines.get(i) + "**" : lines.get(i)).append("\n\n");
      }
    }
    return whole.append(markdown).toString();
  }

  private static String typed(Form form, TextField field) {
    return form.values().text(field.name()).replace("\r\n", "\n").strip();
  }
}
