package org.kith.pledge.domain;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.pledge.Pledges;
import org.kith.pledge.Pledges.Wording;
import org.kith.ui.Languages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code pledges/<id>.<language>.yaml}: a pledge in another language. The file's name tells which
 * pledge and which language.
 */
@Component
@Order(47)
class PledgeTranslationRecords implements RecordType<PledgeTranslationRecords.Loaded> {
  /** A translation of a file. */
  record Loaded(String pledge, Wording wording) {
    UUID pledgeRecord() {
      return InFiles.record(InFiles.PLEDGE, pledge);
    }
  }

  private static final PledgeFile FILE = PledgeFile.ending("\\.(?<language>[a-z]{2,3})\\.yaml");
  private static final String CONFIRMED = "confirmed";

  private final Pledges pledges;
  private final Languages languages;
  private final Access access;

  PledgeTranslationRecords(Pledges pledges, Languages languages, Access access) {
    this.pledges = pledges;
    this.languages = languages;
    this.access = access;
  }

  @Override
  public String name() {
    return InFiles.TRANSLATION;
  }

  @Override
  public boolean reads(String path) {
    return FILE.is(path);
  }

  @Override
  public Loaded read(Entry entry) {
    String pledge = FILE.pledge(entry);
    String language = FILE.part(entry, "language");
    if (languages.of(language).filter(one -> !one.isEnglish()).isEmpty()) {
      entry.problem("file name", language, "a language of the site other than English");
    }
    return new Loaded(
        pledge,
        new Wording(
            language,
            entry.text("title"),
            String.join("\n", PledgeRecords.promise(entry)),
            entry.oneOf("translation", List.of("machine-drafted", CONFIRMED)).equals(CONFIRMED)));
  }

  @Override
  public String id(Loaded loaded) {
    return loaded.pledge() + "." + loaded.wording().language();
  }

  @Override
  public UUID record(Loaded loaded) {
    return InFiles.translation(loaded.pledgeRecord(), loaded.wording().language());
  }

  @Override
  public void save(List<Loaded> all) {
    access.lent(
        List.of(Pledges.PLAN, Pledges.READ),
        () -> {
          all.forEach(one -> pledges.word(one.pledgeRecord(), one.wording()));
          return all;
        });
  }
}
