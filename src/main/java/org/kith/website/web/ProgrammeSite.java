package org.kith.website.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.ContentVersions;
import org.kith.kernel.AreaId;
import org.kith.programme.Programme;
import org.kith.programme.Strategy;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Site;
import org.kith.ui.Sites;
import org.kith.ui.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The site carries the programme's name; before one is loaded it is Kith's own. The demo says at
 * the foot of every page that it is an example.
 */
@Component
class ProgrammeSite implements Sites {
  private final Programme programme;
  private final Messages messages;
  private final ContentVersions versions;
  private final Access access;
  private final boolean isExample;
  private final Cache<Named, String> names = Caffeine.newBuilder().maximumSize(500).build();

  /** Everybody sees the same name: it is published. */
  private record Named(AreaId area, long version) {}

  ProgrammeSite(
      Programme programme,
      Messages messages,
      ContentVersions versions,
      Access access,
      @Value("${kith.example:false}") boolean isExample) {
    this.programme = programme;
    this.versions = versions;
    this.access = access;
    this.messages = messages;
    this.isExample = isExample;
  }

  private String name() {
    return names.get(
        new Named(access.area(), versions.current()),
        named -> programme.strategy().map(Strategy::name).orElse("Kith"));
  }

  @Override
  public Site at(String host, Language language) {
    return new Site(
        Text.english(ActingAs.current().isPresent() ? name() : "Kith"),
        isExample ? messages.in(language).text("website.note") : null);
  }
}
