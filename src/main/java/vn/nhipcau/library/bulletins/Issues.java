package vn.nhipcau.library.bulletins;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Typed;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.media.Faces;
import vn.nhipcau.library.media.Media;
import vn.nhipcau.library.media.MediaFaces;
import vn.nhipcau.library.media.Rendition;
import vn.nhipcau.library.media.Shown;
import vn.nhipcau.library.publications.Publication;

/** Puts an issue together out of what its editions say now. */
@Component
class Issues {
    private final Bulletins bulletins;
    private final Candidates candidates;
    private final ContentLanguages languages;
    private final Media media;
    private final MediaFaces faces;
    private final Clock clock;

    Issues(
            Bulletins bulletins,
            Candidates candidates,
            ContentLanguages languages,
            Media media,
            MediaFaces faces,
            Clock clock) {
        this.bulletins = bulletins;
        this.candidates = candidates;
        this.languages = languages;
        this.media = media;
        this.faces = faces;
        this.clock = clock;
    }

    /** The issue of a publication; nothing where none was begun. */
    Optional<Issue> find(Publication publication) {
        return bulletins.find(publication.id()).map(head -> of(publication, head));
    }

    private Issue of(Publication publication, Bulletin head) {
        List<Long> editions =
                head.stories().stream().map(Bulletin.Story::edition).toList();
        Map<Long, Candidate> found = candidates.of(editions, head.second());
        List<Issue.Told> stories = new ArrayList<>();
        for (Bulletin.Story story : head.stories()) {
            Candidate candidate = found.get(story.edition());
            if (candidate != null) {
                stories.add(told(story, candidate, head.second()));
            }
        }
        Publication.Permit permit = publication.permit();
        return new Issue(
                head,
                publication.title(),
                publication.agencyName(),
                Stream.of(permit.number(), Typed.day(permit.day()), permit.by())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                publication.copies(),
                publication.extent().dimensions(),
                languages.of(head.second()),
                stories);
    }

    private Issue.Told told(Bulletin.Story story, Candidate candidate, String second) {
        EditionText.Said left = said(candidate, ContentLanguage.ORIGINAL, candidate.original(), candidate.title());
        EditionText.Said right = said(candidate, second, candidate.translation(), candidate.secondTitle());
        Map<String, Block> others = right.content().blocks().stream()
                .collect(Collectors.toMap(Block::id, Function.identity(), (a, b) -> a));
        List<Issue.Row> rows = left.content().blocks().stream()
                .map(block ->
                        new Issue.Row(block, others.get(block.id()), pictures(block, others.get(block.id()), second)))
                .toList();
        return new Issue.Told(
                story.edition(), story.section(), story.secondSection(), left, right, candidate.why(), rows);
    }

    private EditionText.Said said(Candidate candidate, String language, @Nullable Integer version, String title) {
        return version == null
                ? new EditionText.Said(title, "", Map.of(), EditionText.Said.NOTHING.content())
                : candidates.said(candidate.edition(), language, version);
    }

    private List<Issue.Picture> pictures(Block block, @Nullable Block other, String second) {
        if (block.shown().isEmpty()) {
            return List.of();
        }
        var open = media.open(block.shown(), clock.instant());
        List<Issue.Picture> pictures = new ArrayList<>();
        for (Long id : block.shown()) {
            if (open.contains(id)) {
                media.shown(id, ContentLanguage.ORIGINAL)
                        .flatMap(left -> media.shown(id, second).flatMap(right -> picture(left, right, block, other)))
                        .ifPresent(pictures::add);
            }
        }
        return pictures;
    }

    /** The largest form that every program can show; nothing while there is none. */
    private static Optional<Issue.Picture> picture(Shown left, Shown right, Block block, @Nullable Block other) {
        return left.renditions().stream()
                .filter(one -> one.crop() == Rendition.Crop.WHOLE
                        && List.of("jpg", "svg").contains(one.format()))
                .reduce((smaller, larger) -> larger)
                .map(form -> new Issue.Picture(
                        left.id(),
                        form.name() + "." + form.format(),
                        form.sha256(),
                        form.mediaType(),
                        form.width(),
                        form.height(),
                        left.alt().text(),
                        caption(block, left),
                        other == null ? right.caption().text() : caption(other, right),
                        credit(left),
                        credit(right)));
    }

    private static String caption(Block block, Shown shown) {
        String own = switch (block) {
            case Block.Picture picture -> Run.words(picture.caption());
            case Block.Gallery gallery -> Run.words(gallery.caption());
            default -> "";
        };
        return own.isEmpty() ? shown.caption().text() : own;
    }

    private static String credit(Shown shown) {
        return Stream.of(shown.credit().text(), shown.licence())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What an issue shows besides pictures, as a language of it does. */
    Faces faces(Issue issue, String language) {
        Set<Long> media = new HashSet<>();
        issue.stories().forEach(story -> media.addAll(story.left().content().shown()));
        return faces.of(media, language, clock.instant());
    }
}
