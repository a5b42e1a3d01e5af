package org.kith.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.ui.ConfirmedWording;
import org.kith.ui.EveryLanguage;
import org.kith.ui.FooterLink;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.NavigationItem;
import org.kith.ui.OtherForms;
import org.kith.ui.Page;
import org.kith.ui.PageFrame;
import org.kith.ui.Site;
import org.kith.ui.Sites;
import org.kith.ui.TeamNotice;
import org.kith.ui.TeamNotices;
import org.kith.ui.Text;
import org.kith.ui.Viewer;
import org.kith.ui.Viewers;
import org.kith.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes what surrounds a page from the request and from what the modules contribute. */
@Component
final class Frames {
  private static final Site UNNAMED = new Site(Text.english("Kith"), null);

  private final Languages languages;
  private final Messages messages;
  private final Assets assets;
  private final List<NavigationItem> navigation;
  private final List<FooterLink> footer;
  private final List<EveryLanguage> worded;
  private final Sites sites;
  private final Viewers viewers;
  private final TeamNotices notices;
  private final ConfirmedWording confirmed;
  private final OtherForms otherForms;
  private final String origin;

  Frames(
      Languages languages,
      Messages messages,
      Assets assets,
      ObjectProvider<NavigationItem> navigation,
      ObjectProvider<FooterLink> footer,
      ObjectProvider<EveryLanguage> worded,
      ObjectProvider<Sites> sites,
      ObjectProvider<Viewers> viewers,
      ObjectProvider<TeamNotices> notices,
      ObjectProvider<ConfirmedWording> confirmed,
      ObjectProvider<OtherForms> otherForms,
      @Value("${kith.public-url:}") String origin) {
    this.languages = languages;
    this.messages = messages;
    this.assets = assets;
    this.navigation =
        navigation.stream().sorted(Comparator.comparingInt(NavigationItem::order)).toList();
    this.footer = footer.stream().sorted(Comparator.comparingInt(FooterLink::order)).toList();
    this.worded = worded.stream().toList();
    this.sites = sites.getIfAvailable(() -> (host, language) -> UNNAMED);
    this.viewers = viewers.getIfAvailable(() -> request -> Viewer.VISITOR);
    this.notices = notices.getIfAvailable(() -> (path, words) -> Optional.empty());
    this.confirmed = confirmed.getIfAvailable(() -> (language, modules) -> false);
    this.otherForms = otherForms.getIfAvailable(() -> path -> List.of());
    this.origin = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
  }

  PageFrame of(Page page, HttpServletRequest request) {
    Language language = LanguageFilter.of(request);
    Words words = messages.in(language);
    String path = path(request);
    Viewer viewer = viewers.of(request);
    return new PageFrame(
        words,
        page.title(),
        page.description(),
        page.hasErrors(),
        path,
        origin,
        page.isForEveryone() ? alternates(request) : List.of(),
        isDrafted(page, language, path),
        otherForms(page, words, path),
        links(page.isForEveryone() ? navigation : viewer.work(), words, path),
        page.crumbs(),
        footer.stream().map(link -> link(link.messageKey(), link.path(), words, path)).toList(),
        sites.at(request.getServerName(), language),
        viewer,
        links(viewer.links(), words, path),
        done(request, words),
        page.isForEveryone() ? null : notice(path, words),
        assets.address());
  }

  /** Pages that tell what went wrong ask nobody: that may be what went wrong. */
  private boolean isDrafted(Page page, Language language, String path) {
    return language.machineDrafted()
        && (page instanceof ErrorPage
            || !confirmed.isConfirmed(
                language,
                worded.stream()
                    .filter(one -> one.has(path))
                    .flatMap(one -> Stream.of("ui", one.module()))
                    .collect(Collectors.toSet())));
  }

  private List<PageFrame.MenuLink> otherForms(Page page, Words words, String path) {
    if (!page.isForEveryone() || page instanceof ErrorPage) {
      return List.of();
    }
    return otherForms.of(path).stream()
        .map(one -> new PageFrame.MenuLink(words.text(one.messageKey()), one.address(), false))
        .toList();
  }

  private static @Nullable Text done(HttpServletRequest request, Words words) {
    String key = request.getParameter(PageFrame.DONE);
    return key != null && PageFrame.isDone(key) && words.has(key) ? words.text(key) : null;
  }

  private @Nullable TeamNotice notice(String path, Words words) {
    return notices.at(path, words).orElse(null);
  }

  private List<PageFrame.Alternate> alternates(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String path = path(request);
    List<Language> offered =
        worded.stream().anyMatch(one -> one.has(path)) ? languages.served() : languages.all();
    return offered.stream()
        .map(language -> new PageFrame.Alternate(language, language.address(path) + query))
        .toList();
  }

  /** With one leading slash: two would make a link that leads to another site. */
  private static String path(HttpServletRequest request) {
    return "/" + request.getRequestURI().replaceFirst("^/+", "");
  }

  private static List<PageFrame.MenuLink> links(
      List<NavigationItem> items, Words words, String path) {
    String nearest =
        items.stream()
            .flatMap(item -> Stream.concat(Stream.of(item), item.within().stream()))
            .flatMap(NavigationItem::places)
            .filter(place -> isWithin(path, place))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return items.stream().map(item -> link(item, words, nearest)).toList();
  }

  /**
   * @param nearest where this page belongs: of several places above it the one that is nearest
   */
  private static PageFrame.MenuLink link(NavigationItem item, Words words, String nearest) {
    PageFrame.MenuLink link =
        new PageFrame.MenuLink(
            words.text(item.messageKey()),
            words.language().address(item.path()),
            item.places().anyMatch(nearest::equals));
    if (item.within().isEmpty()) {
      return link;
    }
    List<PageFrame.MenuLink> within =
        item.within().stream().map(one -> link(one, words, nearest)).toList();
    return new PageFrame.MenuLink(
        link.label(),
        link.address(),
        within.stream().anyMatch(PageFrame.MenuLink::isCurrent),
        within);
  }

  private static PageFrame.MenuLink link(String key, String to, Words words, String path) {
    return new PageFrame.MenuLink(
        words.text(key), words.language().address(to), isWithin(path, to));
  }

  private static boolean isWithin(String path, String place) {
    return path.equals(place) || (!place.equals("/") && path.startsWith(place + "/"));
  }
}
