package vn.nhipcau.portal.stories;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.web.Pages;
import vn.nhipcau.library.media.MediaFaces;
import vn.nhipcau.people.Open;

/** An edition as visitors read it; one that they cannot read says why not, and in which languages they can. */
@Controller
class StoryController {
    private static final Pattern NUMBER = Pattern.compile("(?:.*-)?([0-9]{1,18})");

    private final Stories stories;
    private final Settings settings;
    private final MediaFaces faces;
    private final Clock clock;

    StoryController(Stories stories, Settings settings, MediaFaces faces, Clock clock) {
        this.stories = stories;
        this.settings = settings;
        this.faces = faces;
        this.clock = clock;
    }

    @Open
    @GetMapping("/{speaks:[a-z][a-z][a-z]?}/{name:.*[0-9]}")
    @Nullable
    String show(@PathVariable String speaks, @PathVariable String name, HttpServletResponse response, Model model) {
        if (stories.tongues().stream().noneMatch(tongue -> tongue.code().equals(speaks))) {
            throw new NotFound();
        }
        long edition = number(name);
        List<Story> all = stories.of(edition);
        Optional<Story> story =
                all.stream().filter(each -> each.language().equals(speaks)).findFirst();
        if (story.isPresent() && !story.get().address().equals("/" + speaks + "/" + name)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", encoded(story.get().address()));
            return null;
        }
        response.setHeader("Cache-Control", "no-cache");
        model.addAttribute(Pages.WITHOUT_FORMS, true);
        model.addAttribute("shown", page(speaks, story.orElse(null), all));
        if (story.isPresent()) {
            return "portal/stories/show";
        }
        boolean gone = stories.isGone(edition, speaks);
        response.setStatus(gone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("gone", gone);
        return "portal/stories/absent";
    }

    private static long number(String name) {
        Matcher number = NUMBER.matcher(name);
        if (!number.matches()) {
            throw new NotFound();
        }
        return Long.parseLong(number.group(1));
    }

    private StoryPage page(String language, @Nullable Story story, List<Story> all) {
        return new StoryPage(
                language,
                story,
                all,
                stories.tongues(),
                stories.words(),
                story == null ? List.of() : stories.fields(story.kind()),
                settings.office(),
                faces.of(story == null ? Set.of() : story.media(), language, clock.instant())
                        .forPublic("/files/"),
                false);
    }

    private static String encoded(String address) {
        return URI.create(UriUtils.encodePath(address, StandardCharsets.UTF_8)).toASCIIString();
    }
}
