package org.kith.returns.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Submissions;
import org.kith.files.Download;
import org.kith.files.UploadKind;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Returns;
import org.kith.returns.domain.Answering;
import org.kith.returns.domain.ReturnWorkbook;
import org.kith.ui.NotFound;
import org.kith.ui.RefusalStatus;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.FormError;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Takes answers, by a partner or by one of the team for a partner: saved as they are, read from a
 * workbook, checked, sent. Whatever is refused, what was typed stays.
 */
@Component
class AnswerDesk {
  private final Returns returns;
  private final Answering answering;
  private final Submissions submissions;

  AnswerDesk(Returns returns, Answering answering, Submissions submissions) {
    this.returns = returns;
    this.answering = answering;
    this.submissions = submissions;
  }

  View open(PartnerReturn one, AnswerPlace at, Words words) {
    AnswerFields fields = fields(one, at);
    return AnswerPages.form(one, fields, stored(one, fields, words), List.of(), at);
  }

  /** What the three buttons of the form do: save it, read a workbook, or go on to check it. */
  View posted(PartnerReturn one, AnswerPlace at, Form form) {
    AnswerFields fields = fields(one, at);
    try {
      return switch (form.values().text("go")) {
        case "save" -> saved(one, at, fields, form);
        case "workbook" -> read(one, at, fields, form);
        default -> checked(one, at, fields, form);
      };
    } catch (ChangedMeanwhile changed) {
      Form now = stored(existing(one.id()), fields, form.words());
      return AnswerPages.form(one, fields, form.meeting(now, fields.all()), List.of(), at)
          .with(HttpStatus.CONFLICT);
    } catch (Refusal refusal) {
      form.refuse(refusal);
      return AnswerPages.form(one, fields, form, List.of(), at).with(RefusalStatus.of(refusal));
    }
  }

  private View saved(PartnerReturn one, AnswerPlace at, AnswerFields fields, Form form) {
    return View.seeOther(
        submissions.once(
            form,
            () -> {
              answering.save(one.id(), form.version(), fields.typed(form));
              return View.done(at.form(), "returns.saved.done");
            }));
  }

  private View checked(PartnerReturn one, AnswerPlace at, AnswerFields fields, Form form) {
    if (!fields.accepted(form)) {
      answering.save(one.id(), form.version(), fields.typed(form));
      Form kept = form.withVersion(existing(one.id()).draftVersion());
      fields.accepted(kept);
      return AnswerPages.form(one, fields, kept, List.of(), at)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return View.seeOther(
        submissions.once(
            form,
            () -> {
              answering.save(one.id(), form.version(), fields.typed(form));
              return at.check();
            }));
  }

  /** What a workbook says takes the place of what was typed; where it is empty, that stays. */
  private View read(PartnerReturn one, AnswerPlace at, AnswerFields fields, Form form) {
    if (!form.accepts(AnswerPages.FILE)) {
      return AnswerPages.form(one, fields, form, List.of(), at)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Upload upload = form.get(AnswerPages.FILE);
    byte[] bytes = bytes(upload);
    ReadCells read = ReadCells.of(ReturnWorkbook.read(bytes, one), fields, form.words());
    if (!read.faults().isEmpty()) {
      List<FormError> faults = new ArrayList<>();
      read.faults().forEach(fault -> faults.add(new FormError(AnswerPages.FILE.name(), fault)));
      return AnswerPages.form(one, fields, form, faults, at).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Map<String, String> together = new LinkedHashMap<>(fields.typed(form));
    together.putAll(read.typed());
    return View.seeOther(
        submissions.once(
            form,
            () -> {
              answering.receive(one.id(), form.version(), together, upload.fileName(), bytes);
              return View.done(at.form(), "returns.workbook.done");
            }));
  }

  private static byte[] bytes(Upload upload) {
    try {
      return upload.content().getContentAsByteArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What will be sent; the form again where something is missing. */
  View check(PartnerReturn one, AnswerPlace at, Words words) {
    AnswerFields fields = fields(one, at);
    Form form = stored(one, fields, words);
    return fields.accepted(form)
        ? AnswerPages.check(one, fields, form, at)
        : View.seeOther(at.form());
  }

  /** Sends what was checked: another draft than that is shown first. */
  View send(PartnerReturn one, AnswerPlace at, Form form) {
    AnswerFields fields = fields(one, at);
    Form draft = stored(one, fields, form.words());
    try {
      return View.seeOther(
          submissions.once(
              form,
              () -> {
                if (!fields.accepted(draft)) {
                  return at.form();
                }
                answering.send(
                    one.id(),
                    form.version(),
                    fields.given(draft),
                    draft.get(AnswerFields.WENT_WELL).orElse(""),
                    draft.get(AnswerFields.WENT_BADLY).orElse(""),
                    fields.asksWho() ? draft.get(AnswerFields.TOLD_BY) : "");
                return at.isTeam() ? View.done(at.after(), "returns.sent.done") : at.after();
              }));
    } catch (Refusal refusal) {
      if (!fields.accepted(draft)) {
        return View.seeOther(at.form());
      }
      draft.refuse(refusal);
      return AnswerPages.check(one, fields, draft, at).with(RefusalStatus.of(refusal));
    }
  }

  ResponseEntity<byte[]> workbook(PartnerReturn one, AnswerPlace at) {
    return Download.of(
        "return-" + one.id() + ".xlsx",
        UploadKind.XLSX.mediaType(),
        ReturnWorkbook.write(one, answering.draft(one)));
  }

  private Form stored(PartnerReturn one, AnswerFields fields, Words words) {
    return fields.opened(
        answering.draft(one),
        returns.sent(one.id()).stream().findFirst(),
        one.draftVersion(),
        words);
  }

  private static AnswerFields fields(PartnerReturn one, AnswerPlace at) {
    return AnswerFields.of(one, at.asksWho());
  }

  private PartnerReturn existing(String id) {
    return returns.one(id).orElseThrow(NotFound::new);
  }
}
