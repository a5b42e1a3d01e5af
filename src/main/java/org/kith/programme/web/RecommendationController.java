package org.kith.programme.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.figures.Figures;
import org.kith.figures.SubjectName;
import org.kith.organisations.Organisations;
import org.kith.programme.FollowUp;
import org.kith.programme.FollowUps;
import org.kith.programme.Programme;
import org.kith.programme.ProjectCard;
import org.kith.ui.Crumb;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing down what should happen next. */
@Controller
class RecommendationController {
  private static final String LIST = "/team/recommendations";
  private static final String NEW = LIST + "/new";

  private final FollowedUp followedUp;
  private final FollowUps followUps;
  private final Programme programme;
  private final Organisations organisations;
  private final Figures figures;
  private final Submissions submissions;
  private final Access access;

  RecommendationController(
      FollowedUp followedUp,
      FollowUps followUps,
      Programme programme,
      Organisations organisations,
      Figures figures,
      Submissions submissions,
      Access access) {
    this.followedUp = followedUp;
    this.followUps = followUps;
    this.programme = programme;
    this.organisations = organisations;
    this.figures = figures;
    this.submissions = submissions;
    this.access = access;
  }

  @GetMapping(NEW)
  @Transactional(readOnly = true)
  View ask(Form form) {
    access.require(FollowUps.FOLLOW_UP);
    return page(form, fields());
  }

  @PostMapping(NEW)
  View add(Form form) {
    access.require(FollowUps.FOLLOW_UP);
    RecommendationFields fields = fields();
    return form.posted(fields.all())
        .save(
            () ->
                submissions.once(
                    form,
                    () ->
                        View.done(
                            LIST + "/" + followUps.recommend(fields.recommendation(form)),
                            "programme.recommendation.added.done")),
            again -> page(again, fields));
  }

  private RecommendationFields fields() {
    return RecommendationFields.of(subjects(), organisations.all(), figures.sources());
  }

  /** The programme, its priorities and the projects that are on the site. */
  private List<SubjectName> subjects() {
    Set<String> published =
        programme.projects().stream().map(ProjectCard::id).collect(Collectors.toSet());
    return followedUp.names().values().stream()
        .filter(name ->
            !name.subject().kind().equals("project") || published.contains(name.subject().id()))
        .toList();
  }

  private static View.Shown page(Form form, RecommendationFields fields) {
    Words words = form.words();
    return FormPage.of(
            "programme.recommendation.new", form, fields.all(), NEW, "programme.recommendation.add")
        .below(
            TeamPaths.programme(words),
            new Crumb(
                words.text("programme.team.recommendations"),
                Followable.list(FollowUp.Kind.RECOMMENDATION)))
        .saying("programme.recommendation.new.said")
        .shown();
  }
}
