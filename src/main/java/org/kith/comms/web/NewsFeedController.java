package org.kith.comms.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.comms.News;
import org.kith.comms.NewsItem;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Sites;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** The news for feed readers, in English like the news itself. */
@Controller
class NewsFeedController {
  private static final int ITEMS = 30;

  private final News news;
  private final NewsWording wording;
  private final Messages messages;
  private final ObjectProvider<Sites> sites;
  private final String publicAddress;

  NewsFeedController(
      News news,
      NewsWording wording,
      Messages messages,
      ObjectProvider<Sites> sites,
      @Value("${kith.public-url:}") String publicAddress) {
    this.news = news;
    this.wording = wording;
    this.messages = messages;
    this.sites = sites;
    this.publicAddress = publicAddress.replaceFirst("/+$", "");
  }

  @GetMapping(NewsFeed.PATH)
  ResponseEntity<String> feed() {
    UriComponents asked = ServletUriComponentsBuilder.fromCurrentContextPath().build();
    String home = publicAddress.isEmpty() ? asked.toUriString() : publicAddress;
    String programme = programme(asked.getHost());
    String title = messages.in(Language.ENGLISH).plain("comms.feed.title", programme);
    List<NewsFeed.Item> items = news.newest(ITEMS, 0, "en").stream().map(this::item).toList();
    return ResponseEntity.ok()
        .header("Content-Type", NewsFeed.TYPE + ";charset=UTF-8")
        .body(new NewsFeed(home, title, programme, items).xml());
  }

  private String programme(@Nullable String host) {
    Sites known = sites.getIfAvailable();
    return known == null || host == null
        ? "Kith"
        : known.at(host, Language.ENGLISH).programme().text();
  }

  private NewsFeed.Item item(NewsItem item) {
    return new NewsFeed.Item(
        item.slug(),
        wording.title(item).text(),
        wording.summary(item).text(),
        item.lastDay(),
        Objects.requireNonNullElse(item.changedOn(), item.lastDay()));
  }
}
