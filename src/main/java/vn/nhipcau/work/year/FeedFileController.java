package vn.nhipcau.work.year;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Open;

/** The private calendar as calendar programs fetch it: they cannot sign in, the address itself is the key. */
@Controller
class FeedFileController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final Feed feed;
    private final FeedPatience patience;
    private final Texts texts;

    FeedFileController(Feeds feeds, Feed feed, FeedPatience patience, Texts texts) {
        this.feeds = feeds;
        this.feed = feed;
        this.patience = patience;
        this.texts = texts;
    }

    /** An unchanged calendar is answered by its tag alone, which Spring compares. */
    @Open
    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<byte[]> file(@PathVariable String token, HttpServletRequest request) {
        Optional<Visitor> owner = feeds.owner(token);
        boolean answered = owner.isPresent()
                ? patience.answers(Feeds.hash(token), FeedPatience.OF_OWNER)
                : patience.answers(request.getRemoteAddr(), FeedPatience.OF_GUESSER);
        if (!answered) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(FeedPatience.WINDOW.toSeconds()))
                    .build();
        }
        Visitor member = owner.orElseThrow(NotFound::new);
        String site =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        String calendar = feed.of(member, texts.in(member.language()), site);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"nhip-cau.ics\"")
                .eTag("\"" + Feeds.hash(calendar) + "\"")
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
