package org.kith.programme.web;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.TestPerson;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** A form as it stands open in somebody's browser, until it is sent: with what it holds unseen. */
final class OpenForm {
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern AREA =
      Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern SELECT =
      Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern SELECTED = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>");

  private final TestPerson person;
  private final String path;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private OpenForm(TestPerson person, String path) {
    this.person = person;
    this.path = path;
  }

  /** Opens the page; its first form is the one. */
  static OpenForm of(TestPerson person, String path) {
    return of(person, path, person.get(path));
  }

  /** The form on a page that was answered. */
  static OpenForm of(TestPerson person, String path, MvcTestResult page) {
    OpenForm form = new OpenForm(person, path);
    form.read(body(page));
    return form;
  }

  List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Types something over what is there, or chooses. */
  OpenForm with(String name, String... values) {
    this.values.put(name, List.of(values));
    return this;
  }

  OpenForm on(String name, int day, int month, int year) {
    return with(name + "-day", "" + day)
        .with(name + "-month", "" + month)
        .with(name + "-year", "" + year);
  }

  MvcTestResult send() {
    var request = person.post(path);
    values.forEach((name, texts) -> request.param(name, texts.toArray(String[]::new)));
    return request.exchange();
  }

  static String body(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void read(String page) {
    int start = page.indexOf("<form", page.indexOf("<main"));
    String form = page.substring(start, page.indexOf("</form>", start));
    all(INPUT, form)
        .forEach(input -> {
          String type = attribute(input, "type");
          boolean isChoice = type.equals("radio") || type.equals("checkbox");
          if (!isChoice || input.contains(" checked")) {
            add(attribute(input, "name"), attribute(input, "value"));
          }
        });
    Matcher area = AREA.matcher(form);
    while (area.find()) {
      add(
          attribute(area.group(1), "name"),
          HtmlUtils.htmlUnescape(area.group(2)).replaceFirst("^\n", ""));
    }
    Matcher select = SELECT.matcher(form);
    while (select.find()) {
      String name = attribute(select.group(1), "name");
      all(SELECTED, select.group(2)).forEach(option -> add(name, attribute(option, "value")));
    }
    values.remove("_csrf");
  }

  private void add(String name, String value) {
    values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group()).toList();
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
  }
}
