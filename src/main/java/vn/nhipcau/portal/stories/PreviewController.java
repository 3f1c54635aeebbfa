package vn.nhipcau.portal.stories;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.Edition;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.OpenEdition;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.media.MediaFaces;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** A draft as visitors will read it, for staff alone. */
@Controller
class PreviewController {
    private final OpenEdition open;
    private final Stories stories;
    private final Settings settings;
    private final MediaFaces faces;
    private final Clock clock;

    PreviewController(OpenEdition open, Stories stories, Settings settings, MediaFaces faces, Clock clock) {
        this.open = open;
        this.stories = stories;
        this.settings = settings;
        this.faces = faces;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/preview/{edition}/{text}")
    String show(@PathVariable long edition, @PathVariable String text, Visitor visitor, Model model) {
        Opened opened = open.in(text, edition, visitor);
        Story story = draft(opened.edition(), opened.text());
        model.addAttribute(
                "shown",
                new StoryPage(
                        text,
                        story,
                        List.of(),
                        stories.tongues(),
                        stories.words(),
                        stories.fields(story.kind()),
                        settings.office(),
                        faces.of(story.media(), text, clock.instant()),
                        true));
        return "portal/stories/show";
    }

    private Story draft(Edition edition, EditionText text) {
        Instant now = clock.instant();
        return new Story(
                edition.id(),
                text.language(),
                edition.kind(),
                edition.agencyName(),
                edition.picture(),
                edition.whenOlder(),
                text.said().title(),
                text.said().lead(),
                edition.fields(),
                text.said().fields(),
                text.said().content(),
                Objects.requireNonNullElse(text.shownSince(), now),
                null,
                null,
                0);
    }
}
